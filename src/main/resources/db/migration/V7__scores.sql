-- Scores of submitted assessments, as they were shown. Rows are only ever added.

create table assessment_score (
    assessment uuid not null references assessment (id) on delete cascade,
    -- The id of a dimension, or "overall".
    node varchar(100) not null,
    score double precision,
    lowest double precision,
    highest double precision,
    primary key (assessment, node)
);

create index assessment_score_node on assessment_score (node, assessment);

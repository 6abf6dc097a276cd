-- Sheets that are kept: drafts, and what was submitted.

create table assessment (
    id uuid primary key,
    account varchar(40) not null references account (id),
    organisation uuid not null references organisation (id),
    version integer not null,
    questionnaire varchar(100) not null,
    status varchar(10) not null,
    reference_date date,
    reference varchar(100),
    -- JSON, as are answers: an option by switch, and the canonical form of each answer by question.
    switches text not null,
    answers text not null,
    answered integer not null,
    asked integer not null,
    -- No reference to the table: the earlier one may be deleted, and this one stays as it is.
    retake_of uuid,
    -- Ids of questions, with commas between them.
    new_questions text not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    submitted_by varchar(200),
    content_release varchar(100),
    stage varchar(100)
);

create index assessment_account on assessment (account, id);
create index assessment_submitted on assessment (account, submitted_at, id);
create index assessment_organisation on assessment (organisation, submitted_at);

-- Rows are only ever added.
create table assessment_result (
    assessment uuid not null references assessment (id) on delete cascade,
    language varchar(2) not null,
    -- Of its texts: the language, and English where texts were missing in it.
    languages varchar(20) not null,
    -- The bytes of the answer, compressed with gzip.
    result bytea not null,
    primary key (assessment, language)
);

-- Rows are only ever added.
create table answer_change (
    id uuid primary key,
    assessment uuid not null references assessment (id) on delete cascade,
    version integer not null,
    happened_at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    question varchar(100) not null,
    before_answer text,
    after_answer text
);

create index answer_change_assessment on answer_change (assessment, version, id);

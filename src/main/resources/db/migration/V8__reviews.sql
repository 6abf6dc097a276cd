-- What somebody else makes of the answers of a submitted assessment; the assessment itself stays as it is.

create table review (
    assessment uuid primary key references assessment (id) on delete cascade,
    account varchar(40) not null references account (id),
    version integer not null,
    -- JSON: a verdict by question.
    verdicts text not null,
    reviewed integer not null,
    corrected integer not null,
    asked integer not null,
    begun_at timestamp(6) with time zone not null,
    begun_by varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    approved_at timestamp(6) with time zone,
    approved_by varchar(200)
);

create index review_account on review (account, begun_at, assessment);

-- Rows are only ever added.
create table review_result (
    assessment uuid not null references review (assessment) on delete cascade,
    language varchar(2) not null,
    -- Of its texts: the language, and English where texts were missing in it.
    languages varchar(20) not null,
    -- The bytes of the answer, compressed with gzip.
    result bytea not null,
    primary key (assessment, language)
);

-- Rows are only ever added.
create table review_change (
    id uuid primary key,
    assessment uuid not null references review (assessment) on delete cascade,
    version integer not null,
    happened_at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    question varchar(100) not null,
    before_verdict text,
    after_verdict text
);

create index review_change_assessment on review_change (assessment, version, id);

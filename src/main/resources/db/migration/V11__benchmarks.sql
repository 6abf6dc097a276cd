-- Benchmarks: who agreed to be counted, what was published, and which assessments it was made of.

alter table organisation add column benchmarks boolean default false not null;

-- Rows are only ever added.
create table benchmark_round (
    questionnaire varchar(100) not null,
    number integer not null,
    made_at timestamp(6) with time zone not null,
    primary key (questionnaire, number)
);

-- What each round publishes; nothing in it is about a single organisation.
create table benchmark_group (
    questionnaire varchar(100) not null,
    number integer not null,
    kind varchar(20) not null,
    name varchar(100) not null,
    organisations integer not null,
    figures text not null,
    primary key (questionnaire, number, kind, name),
    foreign key (questionnaire, number) references benchmark_round (questionnaire, number)
);

-- Assessments that are counted together, as counts.
create table benchmark_block (
    id uuid primary key,
    questionnaire varchar(100) not null,
    counts text not null
);

create index benchmark_block_questionnaire on benchmark_block (questionnaire);

-- No references to assessment and organisation: what was counted stays counted when they are deleted, as ids of nothing.
create table benchmark_member (
    assessment uuid primary key,
    questionnaire varchar(100) not null,
    organisation uuid not null,
    account varchar(40) not null,
    -- Null: it was counted once and never comes back.
    block uuid references benchmark_block (id)
);

create index benchmark_member_questionnaire on benchmark_member (questionnaire);

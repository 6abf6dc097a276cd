-- Links that open one assessment to somebody without a key.

create table share_link (
    id uuid primary key,
    account varchar(40) not null references account (id),
    assessment uuid not null references assessment (id) on delete cascade,
    name varchar(100),
    -- SHA-256 of what opens it, in hexadecimal digits.
    secret_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone
);

create index share_link_assessment on share_link (assessment, id);

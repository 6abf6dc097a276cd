-- Who may do what, and what was done.

create table account (
    id varchar(40) primary key,
    created_at timestamp(6) with time zone not null
);

create table access_key (
    id uuid primary key,
    account varchar(40) not null references account (id),
    name varchar(100) not null,
    role varchar(20) not null,
    -- SHA-256 of the key, in hexadecimal digits; the key itself is nowhere.
    secret_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    expires_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    last_used_at timestamp(6) with time zone
);

create index access_key_account on access_key (account, id);

-- Rows are only ever added.
create table audit_entry (
    id uuid primary key,
    account varchar(40) not null,
    happened_at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    action varchar(60) not null,
    subject varchar(200),
    outcome varchar(20) not null,
    request_id varchar(64)
);

create index audit_entry_account on audit_entry (account, id);

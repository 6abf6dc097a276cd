-- What the service remembers of requests: answers for those that are sent again, and how many came of late.

create table kept_answer (
    -- SHA-256 of caller and Idempotency-Key, in hexadecimal digits; the key itself is nowhere.
    id varchar(64) primary key,
    request_hash varchar(64) not null,
    -- Sealed with a key made of the Idempotency-Key; empty only inside the transaction that fills it.
    answer bytea not null,
    expires_at timestamp(6) with time zone not null
);

create index kept_answer_expires_at on kept_answer (expires_at);

create table rate_bucket (
    -- SHA-256 of the kind of limit and of the key or address that it is for, in hexadecimal digits.
    id varchar(64) primary key,
    -- What is left, at that time; below zero where several nodes have let through too much together.
    tokens double precision not null,
    counted_at timestamp(6) with time zone not null
);

create index rate_bucket_counted_at on rate_bucket (counted_at);

-- Content releases: their files, and which was current when.

create table content_release (
    id varchar(40) primary key,
    fingerprint varchar(64) not null,
    -- The content files as a zip.
    files bytea not null
);

-- Rows are only ever added. The one with the highest number is current on all nodes; of two nodes that add the same number,
-- one fails.
create table release_activation (
    number bigint primary key,
    content_release varchar(40) not null references content_release (id),
    activated_at timestamp(6) with time zone not null,
    activated_by varchar(20) not null,
    compared_with varchar(40),
    -- JSON, as are the changes.
    questionnaires text not null,
    changes text not null
);

create index release_activation_release on release_activation (content_release, number);

-- Cluster organisations.

create table organisation (
    id uuid primary key,
    account varchar(40) not null references account (id),
    version integer not null,
    name varchar(200) not null,
    country varchar(2) not null,
    founded integer,
    website varchar(500),
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null
);

create index organisation_account on organisation (account, id);
create index organisation_name on organisation (account, name, id);

create table organisation_ecosystem (
    organisation uuid not null references organisation (id) on delete cascade,
    ecosystem varchar(60) not null,
    primary key (organisation, ecosystem)
);

create table organisation_sector (
    organisation uuid not null references organisation (id) on delete cascade,
    place integer not null,
    sector varchar(100) not null,
    primary key (organisation, place)
);

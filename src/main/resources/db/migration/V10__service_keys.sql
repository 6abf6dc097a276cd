-- Keys that receipts are, or were, signed with. Rows stay, so that receipts of earlier keys can be verified.

create table service_key (
    -- Thumbprint of the public half after RFC 7638.
    kid varchar(43) primary key,
    -- The order in which they came. Of two nodes that add the same number, one fails.
    number integer not null unique,
    public_key varchar(43) not null,
    -- Null for a key that comes from the configuration; sealed with a secret from there, where there is one.
    private_key bytea,
    sealed boolean not null,
    created_at timestamp(6) with time zone not null
);

-- Rows of audit_entry are only ever added. H2 has no triggers in SQL.

create trigger audit_entry_stays before update, delete on audit_entry
    for each row call 'org.clustermaturity.access.store.RefuseChange';

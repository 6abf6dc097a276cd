-- Rows of audit_entry are only ever added.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What was done stays written down: rows of this table never change.';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function refuse_change();

create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change();

-- The account of the caller, so that kept answers can be forgotten with what they tell of. Empty: from before this column.

alter table kept_answer add column owner varchar(100) default '' not null;

create index kept_answer_owner on kept_answer (owner);

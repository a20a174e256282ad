-- owner: petitions (Act 35)
-- An objection is to one refusal. What is processed again and refused again may be objected to again.
alter table petitions.objection add column nth integer not null default 1 check (nth > 0);
alter table petitions.objection drop constraint objection_pkey;
alter table petitions.objection add primary key (petition_number, nth);
alter table petitions.objection alter column nth drop default;
create unique index objection_undecided on petitions.objection (petition_number) where decided_at is null;

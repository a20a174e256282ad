-- owner: petitions (Act 35)
-- A petition that was reopened may be refused again, and each refusal may be objected to once.
alter table petitions.objection add column nth integer not null default 1;
alter table petitions.objection drop constraint objection_pkey;
alter table petitions.objection add primary key (petition_number, nth);
alter table petitions.objection alter column nth drop default;

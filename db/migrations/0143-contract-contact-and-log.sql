-- owner: departments (Article 3(3))
-- Whom to call at the company is sealed. What was written before stands in `contact` until a program starts and seals it.
alter table departments.contract_contact alter column contact drop not null;
alter table departments.contract_contact add column contact_sealed bytea;
alter table departments.contract_contact add check (num_nonnulls(contact, contact_sealed) = 1);
grant update, delete on departments.contract_contact to nurijip_app;

-- What the people of a contract asked for, and whom to call, are erased when their time is over.
alter table departments.contract add column log_erased_at timestamptz;
grant delete on departments.contract_reading to nurijip_app;

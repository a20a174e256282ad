-- owner: departments (Article 3(3))
-- Who promised to keep what they see to themselves, by a form of their own, before anything of the office opened.
create table departments.confidentiality (
  -- of departments.contract
  contract_id integer not null,
  staff_id integer not null,
  promised_at timestamptz not null,
  -- which text was agreed to
  wording integer not null,
  primary key (contract_id, staff_id)
);

grant select, insert on departments.confidentiality to nurijip_app;

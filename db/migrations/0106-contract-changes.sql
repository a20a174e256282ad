-- owner: departments (Article 3(3))
-- What became of the term of a contract: 'extended' to another last day, or 'over' when the midnight after the last
-- was noticed. What is over stays so whatever the clock says later, until somebody extends it.
create table departments.contract_change (
  id integer generated always as identity primary key,
  -- of departments.contract
  contract_id integer not null,
  what text not null check (what in ('extended', 'over')),
  last_on date not null,
  why text check (why <> ''),
  at timestamptz not null,
  changed_by text not null,
  check ((what = 'extended') = (why is not null))
);
create index contract_change_contract on departments.contract_change (contract_id, id desc);

grant select, insert on departments.contract_change to nurijip_app;

-- Whom to call at the company.
create table departments.contract_contact (
  -- of departments.contract
  contract_id integer primary key,
  contact text not null check (contact <> '')
);
grant select, insert on departments.contract_contact to nurijip_app;

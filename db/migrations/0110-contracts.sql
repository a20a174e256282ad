-- owner: departments (Article 3(3))
-- Work on the site that is done by others: what for, until when, in which sections, and what they may do there.
create table departments.contract (
  id integer generated always as identity primary key,
  number text not null unique check (number ~ '^\S(.{0,58}\S)?$'),
  company text not null check (company <> ''),
  purpose text not null check (purpose <> ''),
  department_id text not null references departments.department,
  from_on date not null,
  -- it ends by itself at the midnight after
  last_on date not null check (last_on >= from_on),
  sections text[] not null check (cardinality(sections) > 0),
  jobs text[] not null check (jobs <@ array['page-edit'] and cardinality(jobs) > 0),
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  ended_why text,
  version integer not null default 1,
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_why is null))
);

-- Whoever works under it has promised in writing to keep what they see to themselves.
create table departments.contract_member (
  contract_id integer not null references departments.contract,
  staff_id integer not null,
  confidential_on date not null,
  added_by text not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (contract_id, staff_id)
);
create index contract_member_staff on departments.contract_member (staff_id) where removed_at is null;

-- Everything that they asked for.
create table departments.contract_reading (
  id bigint generated always as identity primary key,
  contract_id integer not null references departments.contract,
  staff_id integer not null,
  at timestamptz not null,
  method text not null,
  address text not null,
  place text not null
);
create index contract_reading_contract on departments.contract_reading (contract_id, at desc);

-- What a department was called and to which it belonged, from a day to another; null is until now.
create table departments.department_past (
  department_id text not null references departments.department,
  from_on date not null,
  until_on date check (until_on > from_on),
  parent_id text,
  name_ko text not null,
  name_en text not null,
  primary key (department_id, from_on)
);
insert into departments.department_past (department_id, from_on, parent_id, name_ko, name_en)
select id, current_date, parent_id, name_ko, name_en from departments.department where closed_on is null;

grant select, insert, update on departments.contract, departments.contract_member to nurijip_app;
grant select, insert on departments.contract_reading to nurijip_app;
grant select, insert, update, delete on departments.department_past to nurijip_app;
grant select on departments.department_past to nurijip_public;

-- owner: accounts (Article 5(2))
create schema accounts;

-- One row is one person. No account belongs to a department.
create table accounts.staff (
  id integer generated always as identity primary key,
  employee_no text not null unique check (employee_no ~ '^[A-Za-z0-9-]{1,20}$'),
  name text not null check (name <> ''),
  email text not null check (email = lower(email)),
  lang text not null default 'ko' check (lang in ('ko', 'en')),
  status text not null default 'active' check (status in ('active', 'left')),
  added_at timestamptz not null,
  left_at timestamptz,
  check ((status = 'left') = (left_at is not null))
);
create unique index staff_email on accounts.staff (email) where status = 'active';

-- Where somebody has signed in before, as a keyed hash of the address: strangers' wrong tries elsewhere
-- do not keep them out there.
create table accounts.known_place (
  staff_id integer not null references accounts.staff,
  place bytea not null,
  last_at timestamptz not null,
  primary key (staff_id, place)
);

grant usage on schema accounts to nurijip_app;
grant select, insert, update on accounts.staff to nurijip_app;
grant select, insert, update, delete on accounts.known_place to nurijip_app;

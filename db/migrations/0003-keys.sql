-- owner: kernel/crypto
create schema keys;

-- Keys that seal columns, each wrapped by a key that is not in the database. None is ever removed:
-- what an older one sealed stays readable.
create table keys.data_key (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('seal', 'lookup')),
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  -- later than its making, so that every running program knows it before one uses it
  used_from timestamptz not null default now()
);
create unique index data_key_lookup on keys.data_key (kind) where kind = 'lookup';

grant usage on schema keys to nurijip_app;
grant select, insert on keys.data_key to nurijip_app;
grant update (wrapped) on keys.data_key to nurijip_app;

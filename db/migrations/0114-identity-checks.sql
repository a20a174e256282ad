-- owner: accounts (Articles 12 and 13)
-- That somebody's identity was verified before writing on a board. No resident number, no birth date.
-- @law ICNA 44-5(1)1
create table citizens.identity_check (
  id bigint generated always as identity primary key,
  citizen_id bigint not null references citizens.account (id),
  method text not null,
  transaction_no text not null unique,
  person_lookup bytea not null,
  at timestamptz not null,
  -- set when the account closes or another check takes its place: then it is deleted
  kept_until timestamptz
);
create index identity_check_of on citizens.identity_check (citizen_id);
create index identity_check_kept on citizens.identity_check (kept_until) where kept_until is not null;

-- Under fourteen: the guardian is asked. @law PIPA 22-2
create table citizens.guardian_request (
  id bigint generated always as identity primary key,
  citizen_id bigint not null references citizens.account (id),
  token_hash bytea not null unique,
  contact_sealed bytea,
  asked_at timestamptz not null,
  answered_at timestamptz,
  answer text check (answer in ('consented', 'refused')),
  name_sealed bytea,
  person_lookup bytea,
  revoked_at timestamptz,
  check ((answered_at is null) = (answer is null))
);
create index guardian_request_of on citizens.guardian_request (citizen_id);

-- A check of identity that is under way, tied to one browser; used once.
create table citizens.identity_begun (
  state_hash bytea primary key,
  browser_hash bytea not null,
  citizen_id bigint not null references citizens.account (id),
  -- set where the guardian is the one who is checked
  guardian_request_id bigint references citizens.guardian_request (id),
  next text,
  begun_at timestamptz not null
);
grant select, insert, update, delete on citizens.identity_check, citizens.guardian_request,
  citizens.identity_begun to nurijip_app;

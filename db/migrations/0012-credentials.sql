-- owner: accounts (Article 5(2): passwords of staff are kept apart)
-- The serving role sees nothing of this schema; the credentials role sees nothing else.
create schema credentials;

create table credentials.secret (
  staff_id integer primary key references accounts.staff,
  password_hash text not null,
  -- given by somebody else: to be changed at the first sign-in
  is_initial boolean not null,
  totp_sealed bytea not null,
  -- the time step of the last code used: no code opens twice
  totp_last_step bigint not null default 0,
  failed_tries integer not null default 0,
  last_failed_at timestamptz,
  changed_at timestamptz not null
);

-- Accounts of the demonstration town, with the password that its sign-in page shows. Production lets none of them in.
create table credentials.demonstration (
  staff_id integer primary key references accounts.staff,
  password text not null,
  says_ko text not null,
  says_en text not null,
  sort integer not null
);

grant usage on schema credentials to nurijip_credentials;
grant select, insert, update, delete on credentials.secret to nurijip_credentials;
grant select, insert, delete on credentials.demonstration to nurijip_credentials;

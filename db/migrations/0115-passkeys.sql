-- owner: accounts (Articles 12 and 13)
create table citizens.passkey (
  credential_id text primary key,
  citizen_id bigint not null references citizens.account (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name_sealed bytea not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_of on citizens.passkey (citizen_id);
-- What an authenticator is asked to sign; used once.
create table citizens.passkey_challenge (
  challenge_hash bytea primary key,
  citizen_id bigint references citizens.account (id),
  made_at timestamptz not null
);
grant select, insert, update, delete on citizens.passkey, citizens.passkey_challenge to nurijip_app;

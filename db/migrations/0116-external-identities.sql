-- owner: accounts (Articles 12 and 13)
create table citizens.external_identity (
  provider text not null,
  subject_lookup bytea not null,
  citizen_id bigint not null references citizens.account (id),
  linked_at timestamptz not null,
  primary key (provider, subject_lookup)
);
create index external_identity_of on citizens.external_identity (citizen_id);
-- A sign-in at another provider that is under way, tied to one browser; used once.
create table citizens.oidc_begun (
  state_hash bytea primary key,
  browser_hash bytea not null,
  provider text not null,
  nonce text not null,
  verifier_sealed bytea not null,
  -- set where somebody who is signed in adds the provider
  citizen_id bigint references citizens.account (id),
  next text,
  begun_at timestamptz not null
);
grant select, insert, update, delete on citizens.external_identity, citizens.oidc_begun to nurijip_app;

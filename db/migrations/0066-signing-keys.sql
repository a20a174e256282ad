-- owner: kernel/crypto (Article 3(2)3)
-- The city's signing keys, Ed25519. The public part stays published for ever; the private part goes with the
-- key's last day, so that nobody can sign for the past.
create table keys.signing_key (
  -- the first half of the SHA-256 of the public key, in hexadecimal
  id text primary key check (id ~ '^[0-9a-f]{32}$'),
  public_key bytea not null unique,
  used_from timestamptz not null,
  used_until timestamptz check (used_until >= used_from)
);
create unique index signing_key_current on keys.signing_key ((true)) where used_until is null;

create table keys.signing_secret (
  key_id text primary key references keys.signing_key,
  private_sealed bytea not null
);

grant usage on schema keys to nurijip_public;
grant select on keys.signing_key to nurijip_app, nurijip_public;
grant insert on keys.signing_key to nurijip_app;
grant update (used_until) on keys.signing_key to nurijip_app;
grant select, insert, delete on keys.signing_secret to nurijip_app;

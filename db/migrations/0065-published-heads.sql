-- owner: kernel/audit (Article 3(2)3)
-- Links made from now on hold a secret word among their fields. Their hashes may be seen by everyone: without
-- the word nobody can try out who did what, and from which address.
alter table audit.event add column nonce text;

create or replace function audit.append(events jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  last audit.head%rowtype;
  entry jsonb;
  now_at timestamptz;
  secret text;
begin
  select * into strict last from audit.head for update;
  -- read under the lock, so that moments never run backwards along the chain
  now_at := clock_timestamp();
  for entry in select value from jsonb_array_elements(events) loop
    secret := gen_random_uuid()::text;
    last.id := last.id + 1;
    last.hash := audit.link(last.hash, last.id, now_at, array[
      entry->>'what', entry->>'about', entry->>'actor', entry->>'place', entry->>'detail', secret]);
    insert into audit.event (id, at, what, about, actor, place, detail, nonce, hash)
    values (last.id, now_at, entry->>'what', entry->>'about', entry->>'actor', entry->>'place', entry->>'detail',
      secret, last.hash);
  end loop;
  update audit.head set id = last.id, hash = last.hash;
  return last.id;
end $$;

-- What everyone may keep a copy of: where the chain stood at the end of each day, and the hash of each link.
alter table audit.daily_head
  add column links integer not null,
  -- SHA-256 over the published hashes of the day, one after the other
  add column digest bytea not null;

create table audit.published_link (
  id bigint primary key,
  hash bytea not null
);
grant select, insert on audit.published_link to nurijip_app;
grant select on audit.published_link to nurijip_public;

-- owner: kernel/audit
create schema audit;

create table audit.event (
  id bigint primary key,
  at timestamptz not null,
  what text not null,
  about text not null,
  actor text not null,
  place text not null,
  detail text not null,
  hash bytea not null
);
create index event_about on audit.event (about, id);

-- One row: the last link. Locked last in every act, and briefly.
create table audit.head (
  one boolean primary key default true check (one),
  id bigint not null,
  hash bytea not null
);
insert into audit.head (id, hash) values (0, sha256('nurijip'));

create table audit.daily_head (
  day date primary key,
  event_id bigint not null,
  hash bytea not null
);

-- The fields of a link, each with its length before it, so that no two links read alike.
create function audit.link(previous bytea, id bigint, at timestamptz, fields text[]) returns bytea
language sql immutable as $$
  select sha256(previous || convert_to(
    id || '|' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') ||
    (select string_agg('|' || octet_length(f) || ':' || f, '' order by n) from unnest(fields) with ordinality as t (f, n)),
    'UTF8'))
$$;

-- The only way in for the serving role: it may add links, and neither change nor skip one.
create function audit.append(events jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
  last audit.head%rowtype;
  entry jsonb;
  now_at timestamptz := clock_timestamp();
begin
  select * into strict last from audit.head for update;
  for entry in select value from jsonb_array_elements(events) loop
    last.id := last.id + 1;
    last.hash := audit.link(last.hash, last.id, now_at, array[
      entry->>'what', entry->>'about', entry->>'actor', entry->>'place', entry->>'detail']);
    insert into audit.event (id, at, what, about, actor, place, detail, hash)
    values (last.id, now_at, entry->>'what', entry->>'about', entry->>'actor', entry->>'place', entry->>'detail', last.hash);
  end loop;
  update audit.head set id = last.id, hash = last.hash;
  return last.id;
end $$;
revoke execute on function audit.append(jsonb) from public;

grant usage on schema audit to nurijip_app, nurijip_public;
grant select on audit.event, audit.head, audit.daily_head to nurijip_app;
grant insert on audit.daily_head to nurijip_app;
grant select on audit.daily_head to nurijip_public;
grant execute on function audit.append(jsonb) to nurijip_app;

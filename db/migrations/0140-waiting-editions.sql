-- owner: pages (Article 6(1))
-- A text that everyone sees stays until the edition that was published after it begins: both stand, one after the other.
alter table pages.item
  add earlier integer check (earlier > 0),
  add earlier_from_at timestamptz,
  add earlier_until_at timestamptz check (earlier_until_at > earlier_from_at),
  add earlier_after_period text check (earlier_after_period in ('archive', 'hide', 'remove')),
  add check ((earlier is null) = (earlier_from_at is null)),
  add check ((earlier is null) = (earlier_after_period is null)),
  add check (earlier is null or shown is not null);

alter table pages.published
  add is_earlier boolean not null default false,
  drop constraint published_pkey,
  drop constraint published_path_key,
  add primary key (item_id, is_earlier),
  add unique (path, is_earlier);

-- What was to be removed after its posting period, and was: where it stood, and who answered for it. No word of it.
create table pages.erased (
  item_id bigint primary key,
  path text not null,
  department_id text not null,
  written_by text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  erased_at timestamptz not null
);
create index erased_path on pages.erased (path);
grant select, insert on pages.erased to nurijip_app;
grant select (path) on pages.erased to nurijip_public;

-- owner: pages, and kernel/search below it (Article 17(1))
-- What was removed at once because of personal data in it: why, and nothing of it, not even its name.
create table pages.media_removed (
  id bigint primary key,
  department_id text not null,
  reason text not null check (reason <> ''),
  removed_by text not null,
  removed_at timestamptz not null
);

-- Bytes that lay in the place of others before they were replaced: nobody is sent them, the sweep removes them.
create table pages.media_former (
  media_id bigint not null references pages.media on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (media_id, hash)
);

grant select, insert on pages.media_removed to nurijip_app;
grant select, insert, delete on pages.media_former to nurijip_app;

-- Who asked in vain for what, both as keyed hashes: a question becomes readable when several different ones asked it.
create table search.failed_asking (
  question bytea not null,
  asker bytea not null,
  day date not null,
  primary key (question, asker)
);
create index failed_asking_day on search.failed_asking (day);
grant select, insert, delete on search.failed_asking to nurijip_app;

-- what was kept before may have been asked by one alone
delete from search.failed;

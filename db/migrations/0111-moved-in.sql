-- owner: pages (Articles 3(2) and 6(1))
-- What came from another system: under which of its keys, as which item, and what of it was brought in last.
create table pages.moved_in (
  key text primary key check (key <> '' and length(key) <= 200),
  -- null: what the office erased here does not come again
  item_id bigint unique references pages.item on delete set null,
  -- the revision that the last import wrote: a newer one is the office's own
  revision integer not null check (revision > 0),
  -- of what was written, so that the same again changes nothing
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  at timestamptz not null
);

-- Images and files of another system, by their old addresses.
create table pages.moved_in_file (
  address text primary key check (length(address) <= 2000),
  media_id bigint references pages.media on delete set null,
  -- of the bytes as they came
  source_hash text not null check (source_hash ~ '^[0-9a-f]{64}$'),
  at timestamptz not null
);
create index moved_in_file_source on pages.moved_in_file (source_hash);
create index moved_in_file_media on pages.moved_in_file (media_id);

grant select, insert, update on pages.moved_in, pages.moved_in_file to nurijip_app;

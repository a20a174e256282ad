-- owner: pages (Article 3(3))
-- Bytes that shall take the place of what a second person approved: nobody but their maker and those who may approve
-- sees them until one of these has decided. Sent back, they are nobody's, and the maker reads by whom.
create table pages.media_waiting (
  media_id bigint primary key references pages.media on delete cascade,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  width integer check (width > 0),
  height integer check (height > 0),
  made_by text not null,
  made_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  check ((decided_by is null) = (decided_at is null))
);
create index media_waiting_hash on pages.media_waiting (hash);

grant select, insert, update, delete on pages.media_waiting to nurijip_app;

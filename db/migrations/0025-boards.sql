-- owner: boards (Articles 6 and 13)
create schema boards;

create table boards.board (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name_ko text not null,
  name_en text not null,
  says_ko text not null,
  says_en text not null,
  -- Article 6(1): how long a posting stays, shown to readers; null is without end
  posting_days integer check (posting_days > 0),
  sort integer not null
);

create table boards.posting (
  id bigint generated always as identity primary key,
  board_id text not null references boards.board,
  -- the key that a posting had where it came from, so that it comes once
  source_key text,
  title text not null,
  body text not null,
  posted_on date not null,
  posted_until date check (posted_until >= posted_on),
  created_at timestamptz not null,
  unique (board_id, source_key)
);

-- What anyone may read. No column here names a person.
create table boards.posting_entry (
  id bigint primary key references boards.posting,
  board_id text not null references boards.board,
  title text not null,
  body text not null,
  posted_on date not null,
  posted_until date
);
create index posting_entry_newest on boards.posting_entry (board_id, posted_on desc, id desc);

grant usage on schema boards to nurijip_app, nurijip_public;
grant select, insert, update on boards.board, boards.posting to nurijip_app;
grant select, insert, update, delete on boards.posting_entry to nurijip_app;
grant select on boards.board, boards.posting_entry to nurijip_public;

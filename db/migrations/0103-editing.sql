-- owner: pages (Articles 3(3) and 5(1))
-- Who is writing a text: others read until it is given up, rests, or is taken over.
create table pages.edit_lock (
  item_id bigint primary key references pages.item on delete cascade,
  staff_id bigint not null,
  since timestamptz not null,
  seen_at timestamptz not null
);

-- What was typed and not saved, kept for whoever typed it.
create table pages.autosave (
  item_id bigint not null references pages.item on delete cascade,
  staff_id bigint not null,
  at timestamptz not null,
  version integer not null,
  typed jsonb not null,
  primary key (item_id, staff_id)
);

-- A text shown to whoever has its address, before it is published.
create table pages.preview (
  token_hash bytea primary key,
  item_id bigint not null references pages.item on delete cascade,
  n integer not null,
  made_by text not null,
  until_at timestamptz not null
);

grant select, insert, update, delete on pages.edit_lock, pages.autosave, pages.preview to nurijip_app;

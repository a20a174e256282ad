-- owner: pages (Article 6(1))
-- Which text uses which image or file, and when everyone sees that text.
create table pages.media_use (
  -- 'item:12'
  owner text not null,
  media_id bigint not null references pages.media,
  path text not null,
  title text not null,
  -- null: the text is not published
  from_at timestamptz,
  -- null: without end
  until_at timestamptz,
  primary key (owner, media_id)
);
create index media_use_media on pages.media_use (media_id, from_at, until_at);

-- What everyone may read of an image or file that a published text uses. It has no column for a person.
create table pages.media_shown (
  id bigint primary key,
  kind text not null,
  department_id text not null,
  name text not null,
  ending text not null,
  hash text not null,
  bytes bigint not null,
  width integer,
  height integer,
  licence text not null,
  state text not null,
  blocks jsonb,
  is_cut boolean not null,
  edition integer not null
);

-- What everyone could see once: when no text shows it any more, its address answers that it is gone.
create table pages.media_gone (
  id bigint primary key
);

grant select, insert, update, delete on pages.media_use, pages.media_shown, pages.media_gone to nurijip_app;
-- not the titles: a text that is to come is nobody's business
grant select (media_id, from_at, until_at) on pages.media_use to nurijip_public;
grant select on pages.media_shown, pages.media_gone to nurijip_public;

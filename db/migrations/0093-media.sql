-- owner: pages (Articles 3(2) and 6(1))
-- The media library: images and attachments of the city's texts. What was sent is made anew or read before it comes
-- here; the bytes lie with the files, by their content.
create table pages.media (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('image', 'file')),
  department_id text not null,
  -- part of the address: it never changes
  name text not null check (name <> '' and length(name) <= 100),
  ending text not null check (ending in ('jpg', 'png', 'hwp', 'hwpx', 'pdf', 'docx', 'xlsx')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  width integer check (width > 0),
  height integer check (height > 0),
  licence text not null check (licence in ('none', 'kogl-0', 'kogl-1', 'kogl-2', 'kogl-3', 'kogl-4')),
  -- what an image shows, proposed to whoever puts it in a text
  alt_ko text not null default '',
  alt_en text not null default '',
  -- what matters in it, percent from the left and the top
  focus_x smallint not null default 50 check (focus_x between 0 and 100),
  focus_y smallint not null default 50 check (focus_y between 0 and 100),
  -- of an image its forms, of a file what it says
  state text not null default 'waiting' check (state in ('waiting', 'ready', 'locked', 'broken', 'too-large')),
  -- headings, paragraphs and tables of a file, as data
  blocks jsonb,
  is_cut boolean not null default false,
  -- grows when what is sent changes
  edition integer not null default 1,
  -- grows with every change
  version integer not null default 1,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  replaced_by text,
  replaced_at timestamptz,
  check ((kind = 'image') = (width is not null)),
  check ((kind = 'image') = (height is not null)),
  check ((kind = 'image') = (ending in ('jpg', 'png'))),
  check ((replaced_by is null) = (replaced_at is null))
);
create index media_hash on pages.media (hash);
create index media_newest on pages.media (uploaded_at desc, id desc);

-- An image in one width, or cut, in one format. Nothing but numbers: everyone may read it.
create table pages.media_form (
  media_id bigint not null references pages.media on delete cascade,
  form text not null check (form in ('w320', 'w640', 'w1024', 'w1600', 'card', 'square')),
  ending text not null check (ending in ('avif', 'webp', 'jpg', 'png')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  bytes integer not null check (bytes > 0),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  primary key (media_id, form, ending)
);
create index media_form_hash on pages.media_form (hash);

grant select, insert, update, delete on pages.media, pages.media_form to nurijip_app;
grant select on pages.media_form to nurijip_public;

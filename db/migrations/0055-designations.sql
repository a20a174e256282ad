-- owner: petitions (Article 11; CPTA-ED 11)
-- The fields in which the city gives counsel, as city/<name>/counsel.json has them.
create table petitions.counsel_field (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  name_ko text not null,
  name_en text not null,
  covers_ko text not null,
  covers_en text not null,
  department_id text not null,
  -- as what a question of the field is filed when it becomes a petition
  kind_id text not null references petitions.kind,
  sort integer not null,
  closed_on date
);

-- Who was designated for what: a post, so that it passes on with it. Ended ones stay.
create table petitions.designation (
  id bigint generated always as identity primary key,
  role text not null check (role in ('counselor', 'e-petition-officer', 'e-petition-deputy', 'examiner')),
  -- of a counselor
  field_id text references petitions.counsel_field,
  post_id text not null,
  from_on date not null,
  -- the last day; null is without end
  until_on date check (until_on >= from_on),
  document_no text not null,
  ground text not null,
  designated_by text not null,
  designated_at timestamptz not null,
  released_on date,
  release_document_no text,
  release_ground text,
  released_by text,
  check ((role = 'counselor') = (field_id is not null)),
  check ((released_on is null) = (released_by is null))
);
create index designation_role on petitions.designation (role, field_id) where released_on is null;
create index designation_post on petitions.designation (post_id);

-- What anyone may read of it. Who holds the post now is in the directory.
create table petitions.designation_entry (
  id bigint primary key references petitions.designation,
  role text not null,
  field_id text,
  post_id text not null,
  from_on date not null,
  until_on date,
  document_no text not null
);

grant select, insert, update on petitions.counsel_field, petitions.designation to nurijip_app;
grant select, insert, update, delete on petitions.designation_entry to nurijip_app;
grant select on petitions.counsel_field, petitions.designation_entry to nurijip_public;

-- owner: petitions (Articles 8(3), 9(1) and 10(1))
alter table petitions.kind
  -- where it is handed in; `department_id` is in charge
  add column receiving_department_id text,
  add column cooperating_department_ids text[] not null default '{}',
  add column channels text[] not null default '{online}',
  add column is_complex boolean not null default false,
  -- a preliminary examination may be asked for: its period
  add column preliminary_unit text,
  add column preliminary_n integer check (preliminary_n > 0),
  -- the day as of which the entry is right
  add column as_of date not null default '2026-01-01',
  -- grows with every act of the office, so that two officers do not undo each other
  add column version integer not null default 1,
  add check (preliminary_unit is null or (preliminary_unit = 'immediate') = (preliminary_n is null));
update petitions.kind set receiving_department_id = department_id;
alter table petitions.kind alter column receiving_department_id set not null;

-- The entry of the handbook and what the form asks beside title and text, as the city's folder has them.
create table petitions.kind_handbook (
  kind_id text primary key references petitions.kind,
  handbook jsonb not null,
  fields jsonb not null
);
grant select, insert, update on petitions.kind_handbook to nurijip_app;
grant select on petitions.kind_handbook to nurijip_public;

-- Article 9(1) against Act 8-2: the policy acts by which a kind that needs identity or papers is opened online, or
-- closed again. The post that acted, and its holder's name only as the city's policy showed it.
create table petitions.online_opening (
  id bigint generated always as identity primary key,
  kind_id text not null references petitions.kind,
  is_opened boolean not null,
  law text not null check (law <> ''),
  -- how identity or papers are seen to instead
  how_ko text,
  how_en text,
  reason_ko text not null,
  reason_en text,
  at timestamptz not null,
  department_id text not null,
  post_id text not null,
  name_shown text,
  unique (id, kind_id),
  check (not is_opened or how_ko is not null)
);
create index online_opening_kind on petitions.online_opening (kind_id, id);
grant select, insert on petitions.online_opening to nurijip_app;
grant select on petitions.online_opening to nurijip_public;

-- No kind is open without the record of the act that opened it.
alter table petitions.kind
  add column opening_id bigint,
  add foreign key (opening_id, id) references petitions.online_opening (id, kind_id);

-- Article 10(1): every choice of a kind for publication or against it. Without a post: the first, from the city's folder.
create table petitions.publication_choice (
  id bigint generated always as identity primary key,
  kind_id text not null references petitions.kind,
  is_published boolean not null,
  reason_ko text,
  reason_en text,
  at timestamptz not null,
  department_id text,
  post_id text,
  name_shown text,
  check ((department_id is null) = (post_id is null)),
  check (post_id is null or reason_ko is not null)
);
create index publication_choice_kind on petitions.publication_choice (kind_id, id);
insert into petitions.publication_choice (kind_id, is_published, at)
  select id, is_published, now() from petitions.kind order by sort;
grant select, insert on petitions.publication_choice to nurijip_app;
grant select on petitions.publication_choice to nurijip_public;

-- What a petitioner answered to the questions of the kind: sealed, seen by officers in charge and by the petitioner.
create table petitions.petition_details (
  petition_number text primary key references petitions.petition,
  answers_sealed bytea not null
);
grant select, insert, update on petitions.petition_details to nurijip_app;

-- every petition of a kind, when its publication changes
create index petition_kind on petitions.petition (kind_id, number);
create index register_entry_kind on petitions.register_entry (kind_id);

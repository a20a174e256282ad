-- owner: pages (Articles 3(2), 3(3), 5 and 6(1))
-- Sections of the site, as the city's folder says: what may stand in each, how long, and who answers for it.
create table pages.section (
  path text primary key check (path ~ '^[a-z0-9-]+(/[a-z0-9-]+){0,2}$'),
  name_ko text not null,
  name_en text not null,
  lead_ko text not null default '',
  lead_en text not null default '',
  department_id text not null,
  types text[] not null check (cardinality(types) > 0),
  look text not null check (look in ('pages', 'list', 'calendar', 'cards', 'table', 'questions', 'department')),
  -- Article 6(1): the posting period of what stands here, where the item says none; null is without end
  posting_days integer check (posting_days > 0),
  after_period text not null check (after_period in ('archive', 'hide', 'remove')),
  -- whether a second person looks before publication
  needs_approval boolean not null,
  sort integer not null
);

-- What the office works on. Who answers for it is a post, never a person.
create table pages.item (
  id bigint generated always as identity primary key,
  path text not null unique check (path ~ '^[a-z0-9-]+(/[a-z0-9-]+){0,3}$'),
  section text not null references pages.section,
  type text not null,
  state text not null check (state in ('draft', 'review', 'settled', 'trash')),
  -- revisions: the newest one, and the one that everyone sees
  newest integer not null default 1 check (newest > 0),
  shown integer check (shown > 0),
  department_id text not null,
  provider_ko text not null,
  provider_en text not null,
  phone text not null,
  checked_on date not null,
  check_every_days integer check (check_every_days > 0),
  -- the posting period of what is shown; that of a newer revision waits in it
  from_at timestamptz,
  until_at timestamptz check (until_at > from_at),
  after_period text check (after_period in ('archive', 'hide', 'remove')),
  trashed_at timestamptz,
  version integer not null default 1,
  sort integer not null default 0,
  check ((state = 'trash') = (trashed_at is not null)),
  check (shown is null or (from_at is not null and after_period is not null))
);
create index item_section on pages.item (section, id desc);
create index item_department on pages.item (department_id, checked_on);
create index item_review on pages.item (id) where state = 'review';

-- Every state of a text that was saved: texts and fields of its type, by whom, when.
create table pages.revision (
  item_id bigint not null references pages.item,
  n integer not null check (n > 0),
  at timestamptz not null,
  written_by text not null,
  title_ko text not null,
  document_ko jsonb not null,
  title_en text,
  document_en jsonb,
  fields jsonb not null,
  -- null is as soon as it is published
  from_at timestamptz,
  until_at timestamptz,
  after_period text not null check (after_period in ('archive', 'hide', 'remove')),
  -- why it was sent back, or what was restored
  note text,
  primary key (item_id, n),
  check ((title_en is null) = (document_en is null))
);

-- What everyone sees. Article 5(2): nothing is published without department in charge, provider and telephone.
create table pages.published (
  item_id bigint primary key,
  path text not null unique,
  section text not null references pages.section,
  type text not null,
  department_id text not null check (department_id <> ''),
  provider_ko text not null check (provider_ko <> ''),
  provider_en text not null check (provider_en <> ''),
  phone text not null check (phone ~ '\d'),
  checked_on date not null,
  check_every_days integer,
  title_ko text not null,
  document_ko jsonb not null,
  title_en text,
  document_en jsonb,
  fields jsonb not null,
  from_at timestamptz not null,
  until_at timestamptz check (until_at > from_at),
  after_period text not null check (after_period in ('archive', 'hide', 'remove')),
  changed_at timestamptz not null,
  sort integer not null default 0,
  check ((title_en is null) = (document_en is null))
);
create index published_list on pages.published (section, from_at desc, item_id desc);
create index published_until on pages.published (until_at) where until_at is not null;

-- Addresses that were: of what moved, and of another system's pages.
create table pages.redirect (
  from_path text primary key,
  to_path text not null check (to_path <> from_path),
  since timestamptz not null
);

-- Sections as they were before the city's folder named them; its own words follow at the next start.
insert into pages.section (path, name_ko, name_en, department_id, types, look, after_period, needs_approval, sort)
select path, name_ko, name_en, department, types, look, 'archive', false, sort
from (values
  ('site', '누리집', 'This site', array['page', 'guide'], 'pages', 1),
  ('about', '용인시', 'Yongin', array['page', 'guide'], 'pages', 2),
  ('guide', '이용 안내', 'Guide', array['page', 'guide'], 'pages', 3),
  ('life', '생활', 'Life', array['page', 'guide'], 'pages', 4),
  ('news', '새소식', 'News', array['news', 'card'], 'list', 5)
) as of (path, name_ko, name_en, types, look, sort),
(select coalesce((select department_id from pages.page order by sort limit 1), 'information') as department) as first;

-- Pages and news of before: their text is read as it was written until somebody saves it.
with moved as (
  insert into pages.item (path, section, type, state, shown, department_id, provider_ko, provider_en, phone,
    checked_on, from_at, after_period, sort)
  select path, case when split_part(path, '/', 1) in ('about', 'guide', 'life') then split_part(path, '/', 1)
    else 'site' end, 'page', 'settled', 1, department_id, provider_ko, provider_en, phone, checked_on,
    checked_on::timestamp at time zone 'Asia/Seoul', 'archive', sort
  from pages.page order by sort
  returning id, path)
insert into pages.revision (item_id, n, at, written_by, title_ko, document_ko, title_en, document_en, fields,
  after_period)
select moved.id, 1, now(), 'system:migration', title_ko, jsonb_build_object('text', body_ko), title_en,
  case when title_en is null then null else jsonb_build_object('text', body_en) end, '{}', 'archive'
from moved join pages.page using (path);

insert into pages.item (path, section, type, state, shown, department_id, provider_ko, provider_en, phone,
  checked_on, from_at, until_at, after_period)
select 'news/' || id, 'news', 'news', 'settled', 1, department_id, provider_ko, provider_en, phone, checked_on,
  published_on::timestamp at time zone 'Asia/Seoul', (posted_until + 1)::timestamp at time zone 'Asia/Seoul', 'hide'
from pages.news order by id;
insert into pages.revision (item_id, n, at, written_by, title_ko, document_ko, title_en, document_en, fields,
  until_at, after_period)
select item.id, 1, now(), 'system:migration', title_ko, jsonb_build_object('text', body_ko), title_en,
  case when title_en is null then null else jsonb_build_object('text', body_en) end, '{}', item.until_at, 'hide'
from pages.news join pages.item on item.path = 'news/' || news.id;

insert into pages.published
select item.id, path, section, type, department_id, provider_ko, provider_en, phone, checked_on, check_every_days,
  title_ko, document_ko, title_en, document_en, fields, item.from_at, item.until_at, item.after_period, now(), sort
from pages.item join pages.revision on item_id = item.id and n = shown;

-- a new item's address holds its number, which none of before may have
select setval(pg_get_serial_sequence('pages.item', 'id'), greatest(
  (select coalesce(max(id), 0) from pages.item), (select coalesce(max(id), 0) from pages.news)) + 1, false);

drop table pages.page, pages.news;

grant select on pages.section, pages.published, pages.redirect to nurijip_public;
grant select, insert, update on pages.section, pages.item, pages.redirect to nurijip_app;
grant select, insert on pages.revision to nurijip_app;
grant select, insert, update, delete on pages.published to nurijip_app;
grant delete on pages.redirect, pages.item, pages.revision to nurijip_app;

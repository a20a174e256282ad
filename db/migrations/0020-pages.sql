-- owner: pages (Articles 3(2), 5, 6(1) and 17(2))
create schema pages;

-- Article 5(2): every page says which department answers for it, which post provides it, and the telephone.
create table pages.page (
  path text primary key check (path ~ '^[a-z0-9-]+(/[a-z0-9-]+)?$'),
  department_id text not null,
  provider_ko text not null,
  provider_en text not null,
  phone text not null,
  -- Article 5(1): when somebody last looked whether it is still right
  checked_on date not null,
  title_ko text not null,
  body_ko text not null,
  title_en text,
  body_en text,
  version integer not null default 1,
  sort integer not null,
  check ((title_en is null) = (body_en is null))
);

create table pages.news (
  id bigint generated always as identity primary key,
  department_id text not null,
  provider_ko text not null,
  provider_en text not null,
  phone text not null,
  published_on date not null,
  checked_on date not null,
  -- Article 6(1): the posting period; null is without end
  posted_until date check (posted_until >= published_on),
  title_ko text not null,
  body_ko text not null,
  title_en text,
  body_en text,
  version integer not null default 1,
  check ((title_en is null) = (body_en is null))
);
create index news_newest on pages.news (published_on desc, id desc);

create table pages.urgent_notice (
  id bigint generated always as identity primary key,
  level text not null check (level in ('danger', 'info', 'ok')),
  text_ko text not null,
  text_en text not null,
  href text check (href ~ '^(/|https://)'),
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at)
);
create index urgent_notice_until on pages.urgent_notice (until_at);

grant usage on schema pages to nurijip_app, nurijip_public;
grant select, insert, update on pages.page, pages.news, pages.urgent_notice to nurijip_app;
grant select on pages.page, pages.news, pages.urgent_notice to nurijip_public;

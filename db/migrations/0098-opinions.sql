-- owner: operations (Article 4)
-- The year of opinions: closed when each has its decision.
create table operations.opinion_year (
  year integer primary key,
  closed_on date,
  closed_by text,
  -- what the city says of the year
  says_ko text,
  says_en text,
  check ((closed_on is null) = (closed_by is null)),
  check ((closed_on is null) = (says_ko is null)),
  check ((closed_on is null) = (says_en is null))
);

-- Opinions that say the same, and what becomes of them together.
create table operations.opinion_group (
  id bigint generated always as identity primary key,
  year integer not null references operations.opinion_year,
  title text not null,
  department_id text,
  decision text check (decision in ('adopt', 'partly', 'not')),
  reason text,
  decided_on date,
  decided_by text,
  done text,
  done_on date,
  done_by text,
  reported_on date,
  reported_by text,
  version integer not null default 1,
  check ((decision is null) = (reason is null)),
  check ((decision is null) = (decided_on is null)),
  check ((decision is null) = (decided_by is null)),
  check ((decision is null) = (department_id is null)),
  check ((done is null) = (done_on is null)),
  check ((done is null) = (done_by is null)),
  check (done is null or decision in ('adopt', 'partly')),
  check ((reported_on is null) = (reported_by is null)),
  check (reported_on is null or decision is not null)
);
create index opinion_group_year on operations.opinion_group (year, id);

create table operations.opinion (
  id bigint generated always as identity primary key,
  year integer not null references operations.opinion_year,
  source text not null check (source in ('answer', 'free', 'satisfaction')),
  round_id bigint references operations.opinion_round,
  -- the number of the question that it answers; 0 where it answers none
  question integer not null default 0,
  -- of an opinion left with a vote on a page
  remark_id bigint unique,
  lang text not null,
  text text not null check (text <> ''),
  receipt_hash bytea not null,
  filed_on date not null,
  group_id bigint references operations.opinion_group,
  released_on date,
  released_by text,
  check ((source = 'answer') = (round_id is not null)),
  check ((source = 'satisfaction') = (remark_id is not null)),
  check ((released_on is null) = (released_by is null)),
  unique (receipt_hash, question)
);
create index opinion_year_id on operations.opinion (year, id);
create index opinion_of_group on operations.opinion (group_id);

-- What everyone reads: of a year, of each group that was reported, and the texts that an officer released.
create table operations.report_year (
  year integer primary key,
  closed_on date not null,
  says_ko text not null,
  says_en text not null
);
create table operations.report_group (
  id bigint primary key,
  year integer not null,
  title text not null,
  department_id text not null,
  opinions integer not null,
  decision text not null,
  reason text not null,
  decided_on date not null,
  done text,
  done_on date,
  reported_on date not null
);
create index report_group_year on operations.report_group (year, id);
create table operations.released_opinion (
  id bigint primary key,
  year integer not null,
  round_id bigint,
  question integer not null,
  group_id bigint,
  lang text not null,
  text text not null
);
create index released_opinion_round on operations.released_opinion (round_id, question, id);
create index released_opinion_group on operations.released_opinion (group_id, id);

grant select, insert, update on operations.opinion_year to nurijip_app;
grant select, insert, update, delete on operations.opinion_group to nurijip_app;
grant select, insert on operations.opinion to nurijip_app;
grant update (group_id, released_on, released_by) on operations.opinion to nurijip_app;
grant select, insert, update, delete on operations.report_year, operations.report_group to nurijip_app;
grant select, insert, update, delete on operations.released_opinion to nurijip_app;
grant select on operations.report_year, operations.report_group, operations.released_opinion to nurijip_public;

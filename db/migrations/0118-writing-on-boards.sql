-- owner: boards (Article 13)
-- What writers and officers do: versions, forms sent once, reactions, reports, follows, files.
-- for those who live or work in the city, by their own word
alter table boards.board add column for_residents boolean not null default false;

alter table boards.posting
  -- the form that it came with, so that a double click writes once
  add column once_hash bytea unique,
  -- held alone: until when an officer looks, in working hours
  add column look_by timestamptz,
  add column refused_because text,
  add column looked_at timestamptz;
create index posting_held on boards.posting (board_id, created_at) where state = 'held';

alter table boards.comment
  add column once_hash bytea unique,
  add column look_by timestamptz,
  add column refused_because text,
  add column looked_at timestamptz;
create index comment_held on boards.comment (written_at) where state = 'held';

-- Who left, since when: later nothing says any more which texts were theirs.
create table boards.left_author (
  citizen_id bigint primary key,
  left_at timestamptz not null,
  cut_at timestamptz
);

-- What a text said before it was changed.
create table boards.posting_version (
  posting_id bigint not null references boards.posting,
  version integer not null check (version > 0),
  title text not null,
  body text not null,
  until_at timestamptz not null,
  primary key (posting_id, version)
);
create table boards.comment_version (
  comment_id bigint not null references boards.comment,
  version integer not null check (version > 0),
  body text not null,
  until_at timestamptz not null,
  primary key (comment_id, version)
);

-- One for each account and posting.
create table boards.reaction (
  posting_id bigint not null references boards.posting,
  citizen_id bigint not null,
  reacted_at timestamptz not null,
  primary key (posting_id, citizen_id)
);
-- Postings whose reactions are to be counted anew.
create table boards.reaction_changed (
  posting_id bigint primary key references boards.posting
);
alter table boards.posting_entry add column reactions integer not null default 0 check (reactions >= 0);

create table boards.report (
  id bigint generated always as identity primary key,
  posting_id bigint not null references boards.posting,
  comment_id bigint references boards.comment,
  citizen_id bigint not null,
  -- the same for every account of one person
  person_lookup bytea,
  category text not null,
  says text not null,
  reported_at timestamptz not null,
  outcome text check (outcome in ('acted', 'not-acted')),
  answer text,
  closed_at timestamptz,
  closed_by text,
  check (num_nulls(outcome, answer, closed_at, closed_by) in (0, 4))
);
create unique index report_once on boards.report (posting_id, coalesce(comment_id, 0), citizen_id);
create index report_open on boards.report (posting_id) where closed_at is null;
create index report_citizen on boards.report (citizen_id, reported_at desc);

create table boards.follow (
  id bigint generated always as identity primary key,
  citizen_id bigint not null,
  board_id text references boards.board,
  posting_id bigint references boards.posting,
  followed_at timestamptz not null,
  -- of a board: the newest posting that the last letter named
  told_through bigint not null default 0,
  check (num_nonnulls(board_id, posting_id) = 1),
  unique nulls not distinct (citizen_id, board_id, posting_id)
);
create index follow_posting on boards.follow (posting_id) where posting_id is not null;
create index follow_board on boards.follow (board_id) where board_id is not null;

-- Files of postings; pictures are made anew before they are kept.
create table boards.attachment (
  posting_id bigint not null references boards.posting,
  nth integer not null check (nth between 1 and 99),
  hash text not null,
  name text not null,
  type text not null,
  bytes integer not null check (bytes > 0),
  added_at timestamptz not null,
  primary key (posting_id, nth)
);
create index attachment_hash on boards.attachment (hash);
-- Those that anyone may open.
create table boards.attachment_entry (
  posting_id bigint not null references boards.posting_entry on delete cascade,
  nth integer not null,
  hash text not null,
  name text not null,
  type text not null,
  bytes integer not null,
  primary key (posting_id, nth)
);

grant select, insert, update on boards.left_author, boards.report to nurijip_app;
grant select, insert on boards.posting_version, boards.comment_version to nurijip_app;
grant select, insert, update, delete on boards.reaction, boards.reaction_changed, boards.follow,
  boards.attachment, boards.attachment_entry to nurijip_app;
grant select on boards.attachment_entry to nurijip_public;

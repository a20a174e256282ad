-- owner: boards (Articles 6(2) and 13)
-- Boards as data: who writes and comments, what is shown of the writer, whether an officer looks first.
alter table boards.board
  add column department_id text,
  add column writes text not null default 'none' check (writes in ('none', 'citizens', 'staff')),
  add column comments text not null default 'none' check (comments in ('none', 'citizens', 'staff')),
  add column moderation text not null default 'after' check (moderation in ('after', 'before')),
  add column names text not null default 'nickname' check (names in ('nickname', 'masked', 'none')),
  add column takes_files boolean not null default false,
  -- whether a writer may close a posting, so that only the writer and the department read it
  add column takes_closed boolean not null default false,
  add column opens_on date,
  add column closes_on date check (closes_on >= opens_on);

alter table boards.posting
  -- no author: brought over from another system
  add column author_kind text not null default 'import' check (author_kind in ('citizen', 'staff', 'import')),
  -- the number of the account of a citizen, or of the member of staff
  add column author_id bigint check ((author_id is null) = (author_kind = 'import')),
  add column shown_as text not null default '',
  add column is_closed boolean not null default false,
  -- held: it waits for an officer, on a board where one looks first
  add column state text not null default 'shown' check (state in ('held', 'refused', 'shown')),
  add column version integer not null default 1 check (version > 0),
  add column edited_at timestamptz;
create index posting_author on boards.posting (author_kind, author_id, created_at desc) where author_id is not null;

create table boards.comment (
  id bigint generated always as identity primary key,
  posting_id bigint not null references boards.posting,
  author_kind text not null check (author_kind in ('citizen', 'staff')),
  author_id bigint not null,
  shown_as text not null,
  -- an answer of the department that answers for the board
  is_answer boolean not null default false check (not is_answer or author_kind = 'staff'),
  body text not null check (body <> ''),
  state text not null default 'shown' check (state in ('held', 'refused', 'shown')),
  version integer not null default 1 check (version > 0),
  written_at timestamptz not null,
  edited_at timestamptz
);
create index comment_posting on boards.comment (posting_id, id);
create index comment_author on boards.comment (author_kind, author_id, written_at desc);

-- The one way in which a posting or a comment stops being shown as it was written. Nothing is ever deleted beside it.
create table boards.withheld (
  id bigint generated always as identity primary key,
  posting_id bigint references boards.posting,
  comment_id bigint references boards.comment,
  kind text not null check (kind in ('removal', 'masking', 'block', 'order', 'withdrawal')),
  -- removal alone: the item of Article 6(2)
  ground smallint check (ground between 1 and 9),
  -- what everyone may read about it
  reason_ko text not null,
  reason_en text not null,
  by_kind text not null check (by_kind in ('person', 'rule', 'author', 'court', 'election-commission', 'rights-holder')),
  decided_by text not null,
  second_by text,
  decided_at timestamptz not null,
  -- a block ends by itself
  until_at timestamptz,
  lifted_at timestamptz,
  lifted_by text,
  -- masking alone: the text with what is personal covered
  masked_title text,
  masked_body text,
  check ((kind = 'masking') = (masked_title is not null and masked_body is not null)),
  check (num_nonnulls(posting_id, comment_id) = 1),
  check ((kind = 'removal') = (ground is not null)),
  check ((kind = 'block') = (until_at is not null)),
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index withheld_posting on boards.withheld (posting_id) where lifted_at is null and kind <> 'masking';
create unique index withheld_comment on boards.withheld (comment_id) where lifted_at is null and kind <> 'masking';

-- What anyone may read. `shown_as` is a nickname, a masked name or the name of a department, never more.
alter table boards.posting_entry
  add column shown_as text not null default '',
  add column is_official boolean not null default false,
  add column is_closed boolean not null default false,
  add column written_at timestamptz,
  add column edited_at timestamptz,
  add column comments integer not null default 0,
  add column has_answer boolean not null default false,
  add column withheld_id bigint,
  add column withheld_kind text,
  add column withheld_ground smallint,
  add column withheld_by text,
  add column withheld_on date,
  add column withheld_until timestamptz,
  add column withheld_reason_ko text,
  add column withheld_reason_en text,
  -- the text of what is withheld stands in no public table
  add constraint withheld_without_text check (withheld_kind is null or withheld_kind = 'masking' or (title = '' and body = ''));

create table boards.comment_entry (
  id bigint primary key references boards.comment,
  posting_id bigint not null references boards.posting,
  shown_as text not null,
  is_official boolean not null,
  is_answer boolean not null,
  body text not null,
  written_at timestamptz not null,
  edited_at timestamptz,
  withheld_id bigint,
  withheld_kind text,
  withheld_ground smallint,
  withheld_by text,
  withheld_on date,
  withheld_until timestamptz,
  withheld_reason_ko text,
  withheld_reason_en text,
  check (withheld_kind is null or withheld_kind = 'masking' or body = '')
);
create index comment_entry_posting on boards.comment_entry (posting_id, id);

grant select, insert, update on boards.comment, boards.withheld to nurijip_app;
grant select, insert, update, delete on boards.comment_entry to nurijip_app;
grant select on boards.comment_entry to nurijip_public;

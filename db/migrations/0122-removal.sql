-- owner: boards (Articles 6(2) and 17(1))
-- What stands around a text that is withheld: who decided, who was told, what was asked, how long it is kept.
alter table boards.withheld
  add column decided_post text,
  add column second_post text,
  add column lifted_as text check (lifted_as in ('objection', 'head', 'ended', 'order', 'replaced')),
  add constraint withheld_lifted_as check ((lifted_as is null) = (lifted_at is null)),
  -- items 2 and 3 are opinions before they are anything else: two persons look
  add constraint withheld_by_two check (ground not in (2, 3) or second_by is not null),
  add constraint withheld_not_one_twice check (second_by <> decided_by),
  -- a rule may find a text; a person decides
  add constraint withheld_by_a_person check (kind <> 'removal' or decided_by like 'staff:%'),
  add constraint withheld_block_days check (kind <> 'block' or until_at <= decided_at + interval '30 days');
create index withheld_running_posting on boards.withheld (posting_id) where lifted_at is null;
create index withheld_running_comment on boards.withheld (comment_id) where lifted_at is null;
create index withheld_ending on boards.withheld (until_at) where lifted_at is null and kind = 'block';

-- That the author was told, by letter or by the board itself; the outbox says what became of the letter.
create table boards.removal_notice (
  id bigint generated always as identity primary key,
  withheld_id bigint not null references boards.withheld,
  what text not null check (what in ('withheld', 'lifted', 'rejected')),
  told text not null check (told in ('letter', 'board')),
  outbox_key text unique check ((outbox_key is null) = (told = 'board')),
  made_at timestamptz not null,
  unique (withheld_id, what)
);

-- Of item 8: the other texts of the same writer.
create table boards.removal_evidence (
  withheld_id bigint not null references boards.withheld,
  posting_id bigint not null references boards.posting,
  score real check (score between 0 and 1),
  primary key (withheld_id, posting_id)
);

-- What one person wants removed and another decides.
create table boards.removal_proposal (
  id bigint generated always as identity primary key,
  posting_id bigint not null references boards.posting,
  comment_id bigint references boards.comment,
  department_id text not null,
  ground smallint not null check (ground between 1 and 9),
  reason_ko text not null,
  reason_en text not null,
  by_kind text not null check (by_kind in ('person', 'rule')),
  evidence bigint[] not null default '{}',
  proposed_by text not null,
  proposed_post text not null,
  -- whether the proposer alone could have decided, but for the second person
  by_head boolean not null,
  proposed_at timestamptz not null,
  outcome text check (outcome in ('confirmed', 'declined')),
  ended_by text,
  ended_at timestamptz,
  check (num_nulls(outcome, ended_by, ended_at) in (0, 3)),
  check (ended_by <> proposed_by)
);
create unique index removal_proposal_open on boards.removal_proposal (posting_id, coalesce(comment_id, 0))
  where outcome is null;

-- Posts that the head of a managing department lets decide, for a term.
create table boards.delegate (
  id bigint generated always as identity primary key,
  department_id text not null,
  post_id text not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  document_no text not null,
  designated_by text not null,
  designated_at timestamptz not null,
  ended_on date,
  ended_by text,
  check ((ended_on is null) = (ended_by is null))
);

-- Somebody says that a text infringes their rights. Who they are and what they say is sealed, and forgotten.
create table boards.block_request (
  id bigint generated always as identity primary key,
  posting_id bigint not null references boards.posting,
  comment_id bigint references boards.comment,
  department_id text not null,
  infringes text not null check (infringes in ('honour', 'privacy', 'other')),
  name_sealed bytea,
  email_sealed bytea,
  phone_sealed bytea,
  says_sealed bytea,
  asked_at timestamptz not null,
  outcome text check (outcome in ('blocked', 'refused')),
  reason text,
  decided_by text,
  decided_at timestamptz,
  withheld_id bigint references boards.withheld,
  erased_at timestamptz,
  check (num_nulls(outcome, reason, decided_by, decided_at) in (0, 4)),
  check ((outcome is not distinct from 'blocked') = (withheld_id is not null)),
  check (erased_at is null or num_nonnulls(name_sealed, email_sealed, phone_sealed, says_sealed) = 0)
);
create index block_request_open on boards.block_request (asked_at) where outcome is null;

-- What a court, an election commission or a holder of rights demanded.
create table boards.withholding_order (
  withheld_id bigint primary key references boards.withheld,
  document_no text not null,
  document_on date not null,
  file_hash text,
  file_type text,
  ended_document_no text
);
create index withholding_order_file on boards.withholding_order (file_hash);

create table boards.objection (
  id bigint generated always as identity primary key,
  withheld_id bigint not null unique references boards.withheld,
  says text not null,
  filed_at timestamptz not null,
  due_on date not null,
  outcome text check (outcome in ('upheld', 'rejected')),
  reason text,
  decided_by text,
  decided_at timestamptz,
  check (num_nulls(outcome, reason, decided_by, decided_at) in (0, 4))
);

-- How long the text of what is removed is kept for its author and for an objection, and that it was purged.
create table boards.retention (
  withheld_id bigint primary key references boards.withheld,
  keep_until date not null,
  longer_because text,
  longer_by text,
  purged_at timestamptz,
  check ((longer_because is null) = (longer_by is null))
);
create index retention_due on boards.retention (keep_until) where purged_at is null;

-- What anyone may read of it. No column here names a person, and none holds the text.
create table boards.removal_entry (
  withheld_id bigint primary key references boards.withheld,
  board_id text not null references boards.board,
  posting_id bigint not null,
  comment_id bigint,
  kind text not null check (kind in ('removal', 'masking', 'block', 'order')),
  ground smallint,
  by_kind text not null,
  department_id text not null,
  post_id text not null,
  second_post_id text,
  decided_on date not null,
  reason_ko text not null,
  reason_en text not null,
  objected_on date,
  outcome text check (outcome in ('upheld', 'rejected')),
  outcome_on date,
  lifted_on date,
  purged_on date
);
create index removal_entry_newest on boards.removal_entry (decided_on desc, withheld_id desc);

-- That a text is shown again, and since when.
alter table boards.posting_entry add column restored_on date;
alter table boards.comment_entry add column restored_on date;

grant select, insert on boards.removal_notice, boards.removal_evidence to nurijip_app;
grant select, insert, update on boards.removal_proposal, boards.delegate, boards.block_request,
  boards.withholding_order, boards.objection, boards.retention, boards.removal_entry to nurijip_app;
grant select on boards.removal_entry to nurijip_public;
grant select (id, department_id, post_id, from_on, until_on, ended_on) on boards.delegate to nurijip_public;

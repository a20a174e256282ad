-- owner: petitions (Article 8(1), Acts 21 and 27)
alter table petitions.answer
  add column outcome text not null default 'answered' check (outcome in ('answered', 'refused', 'declined')),
  -- told with a refusal, or with an exception of Act 21
  add column reason text,
  add column remedy text,
  add column exception integer check (exception between 1 and 9),
  add column document_no text unique;

-- There was no line before: what waits for approval is a draft again.
update petitions.answer set submitted_at = null where approved_at is null;

-- Who decides what, from city/<name>/approvals.json.
create table petitions.approval_policy (
  one boolean primary key default true check (one),
  policy jsonb not null
);

-- One going through the line. A draft that is given back or taken back begins another.
create table petitions.approval (
  petition_number text not null references petitions.petition,
  round integer not null,
  subject text not null check (subject in ('answer', 'correction')),
  department_id text not null,
  drafted_by text not null,
  drafted_post text not null,
  -- what the officer confirmed before submitting
  checks text[] not null,
  -- whose decision it is by the city's policy
  decided_by_rank text not null,
  may_decide_own boolean not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  ended text check (ended in ('approved', 'given-back', 'taken-back')),
  primary key (petition_number, round),
  check ((ended_at is null) = (ended is null))
);
create unique index approval_open on petitions.approval (petition_number) where ended_at is null;

create table petitions.approval_step (
  petition_number text not null,
  round integer not null,
  step integer not null,
  post_id text not null,
  is_final boolean not null,
  done_at timestamptz,
  done_by text,
  done_post text,
  decision text check (decision in ('approved', 'given-back')),
  -- instead of the post, which was absent
  is_acting boolean not null default false,
  remark text,
  -- the absent one looked at it afterwards
  seen_at timestamptz,
  primary key (petition_number, round, step),
  foreign key (petition_number, round) references petitions.approval,
  check ((done_at is null) = (decision is null))
);
create index approval_step_waiting on petitions.approval_step (post_id) where done_at is null;
create index approval_step_unseen on petitions.approval_step (post_id) where is_acting and seen_at is null;

-- The register of documents: numbered without gaps by department and year.
create table petitions.document (
  document_no text primary key,
  department_id text not null,
  year integer not null,
  n integer not null,
  petition_number text not null references petitions.petition,
  subject text not null check (subject in ('answer', 'correction')),
  decided_at timestamptz not null,
  unique (department_id, year, n)
);

alter table petitions.register_entry
  add column outcome text,
  add column document_no text;

grant select, insert, update, delete on petitions.approval_policy to nurijip_app;
grant select, insert on petitions.approval, petitions.approval_step, petitions.document to nurijip_app;
grant update (ended_at, ended) on petitions.approval to nurijip_app;
grant update (done_at, done_by, done_post, decision, is_acting, remark, seen_at) on petitions.approval_step
  to nurijip_app;

-- owner: petitions (Articles 8 to 10)
-- What is being filled in: sealed, known by a token that the browser alone has, gone a day after it rests.
create table petitions.draft (
  token_hash bytea primary key,
  kind_id text not null references petitions.kind,
  answers_sealed bytea not null,
  changed_at timestamptz not null,
  -- filed as; a second sending finds it
  petition_number text unique
);
create index draft_changed on petitions.draft (changed_at);

create table petitions.last_number (
  of text primary key,
  n integer not null
);

create table petitions.petition (
  number text primary key check (number ~ '^\d{4}-\d{6}$'),
  kind_id text not null references petitions.kind,
  stage text not null,
  -- grows with every act, so that two officers do not undo each other
  version integer not null default 1,
  lang text not null check (lang in ('ko', 'en')),
  title text not null,
  body text not null,
  -- Article 10(2): unless the petitioner declines
  wants_publication boolean not null,
  -- Article 10(3): optional
  password_hash text,
  -- the period as it was posted when it was filed
  period_unit text not null,
  period_n integer,
  fee_won integer not null default 0,
  arrived_at timestamptz not null,
  paid_at timestamptz,
  -- Article 9(2), Act 9: the moment from which the period runs, and when it was entered
  received_at timestamptz,
  receipt_no text unique,
  receipt_entered_at timestamptz,
  due_on date,
  due_at timestamptz,
  expires_at timestamptz,
  -- every day from receipt to due day: counted or not, and why
  ledger jsonb,
  department_id text,
  post_id text,
  decided_at timestamptz,
  ended_at timestamptz,
  check ((received_at is null) = (receipt_no is null))
);
create index petition_worklist on petitions.petition (department_id, stage, due_at);
create index petition_post on petitions.petition (post_id, stage);
create index petition_stage on petitions.petition (stage, arrived_at);

create table petitions.petitioner (
  petition_number text primary key references petitions.petition,
  name_sealed bytea not null,
  email_sealed bytea,
  phone_sealed bytea,
  email_lookup bytea,
  phone_lookup bytea,
  told_by text not null check (told_by in ('mail', 'sms')),
  check (email_sealed is not null or phone_sealed is not null)
);

-- The history: every act, in order.
create table petitions.move (
  petition_number text not null references petitions.petition,
  seq integer not null,
  act text not null,
  stage text not null,
  at timestamptz not null,
  actor text not null,
  department_id text,
  post_id text,
  -- for the petitioner to read
  says text,
  -- for officers alone
  note text,
  primary key (petition_number, seq)
);

create table petitions.supplement (
  petition_number text not null references petitions.petition,
  nth integer not null,
  asks text not null,
  demanded_at timestamptz not null,
  supply_by date not null,
  supplied_at timestamptz,
  supplied text,
  primary key (petition_number, nth)
);

create table petitions.answer (
  petition_number text primary key references petitions.petition,
  text text not null,
  -- Article 10(2), 10(3): what everyone may read of it, approved with it
  public_title text not null,
  public_text text not null,
  drafted_by text not null,
  post_id text not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  approved_at timestamptz,
  approved_by text,
  -- why the head gave it back
  returned_for text
);

-- One-time codes for whoever applied for no password.
create table petitions.contact_code (
  petition_number text primary key references petitions.petition,
  code_hash bytea not null,
  made_at timestamptz not null,
  tries integer not null default 0
);

grant select, insert, update, delete on petitions.draft, petitions.contact_code to nurijip_app;
grant select, insert, update on petitions.last_number, petitions.petition, petitions.petitioner,
  petitions.supplement, petitions.answer to nurijip_app;
grant select, insert on petitions.move to nurijip_app;

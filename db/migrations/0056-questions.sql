-- owner: petitions (Article 11)
-- A question to a counselor. It is no petition until it is handed over.
create table petitions.question (
  number text primary key check (number ~ '^Q\d{4}-\d{6}$'),
  field_id text not null references petitions.counsel_field,
  stage text not null,
  -- grows with every act
  version integer not null default 1,
  lang text not null check (lang in ('ko', 'en')),
  title_sealed bytea not null,
  body_sealed bytea not null,
  -- the asker lets it be published after a look
  is_open boolean not null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  -- of the form that was sent: a second sending finds the question of the first
  once_hash bytea unique,
  -- the draft in which the asker is making a petition of it
  draft_hash bytea,
  petition_number text unique references petitions.petition
);
create index question_field on petitions.question (field_id, stage, asked_at);
create index question_draft on petitions.question (draft_hash) where draft_hash is not null;

create table petitions.question_answer (
  question_number text primary key references petitions.question,
  text_sealed bytea not null,
  saved_by text not null,
  saved_at timestamptz not null,
  post_id text not null,
  answered_at timestamptz,
  -- what everyone may read, once a counselor approved it
  public_title text,
  public_text text,
  approved_by text,
  approved_at timestamptz,
  check ((public_title is null) = (approved_at is null) and (public_text is null) = (approved_at is null))
);

-- Who asked or booked, and where to reach them. One of the two addresses is there.
create table petitions.counsel_contact (
  number text primary key check (number ~ '^[QA]\d{4}-\d{6}$'),
  name_sealed bytea not null,
  email_sealed bytea,
  phone_sealed bytea,
  email_lookup bytea,
  phone_lookup bytea,
  told_by text not null check (told_by in ('mail', 'sms')),
  check (email_sealed is not null or phone_sealed is not null)
);

-- One-time codes that go to that address.
create table petitions.counsel_code (
  number text primary key references petitions.counsel_contact,
  code_hash bytea not null,
  made_at timestamptz not null,
  tries integer not null default 0
);

-- Texts of a field that are used again. They name nobody.
create table petitions.saved_answer (
  id bigint generated always as identity primary key,
  field_id text not null references petitions.counsel_field,
  title text not null,
  text text not null,
  saved_by text not null,
  saved_at timestamptz not null,
  removed_at timestamptz
);

-- What anyone may read. No column here names a person or holds what an asker wrote.
create table petitions.question_entry (
  number text primary key,
  field_id text not null references petitions.counsel_field,
  title text not null,
  text text not null,
  answered_on date not null
);
create index question_entry_newest on petitions.question_entry (answered_on desc, number desc);

grant select, insert, update on petitions.question, petitions.question_answer, petitions.counsel_contact,
  petitions.saved_answer to nurijip_app;
grant select, insert, update, delete on petitions.counsel_code, petitions.question_entry to nurijip_app;
grant select on petitions.question_entry to nurijip_public;

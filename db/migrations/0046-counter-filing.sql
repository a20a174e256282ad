-- owner: petitions (Act 8; Decree 6 and 29)
-- How a petition came, and who entered one that did not come by itself.
alter table petitions.petition
  add column channel text not null default 'internet' check (channel in ('internet', 'counter', 'phone', 'post', 'fax')),
  add column filed_by text,
  -- of one form: sent twice it is one petition
  add column form_key text unique,
  add check ((channel = 'internet') = (filed_by is null));

-- Whoever has neither mail nor a mobile phone is told by letter. Somebody else may be the one who is told.
alter table petitions.petitioner
  drop constraint petitioner_told_by_check,
  drop constraint petitioner_check,
  add column address_sealed bytea,
  add column told_name_sealed bytea,
  add check (told_by in ('mail', 'sms', 'letter')),
  add check (told_by <> 'letter' or address_sealed is not null),
  add check (coalesce(email_sealed, phone_sealed, address_sealed) is not null);

-- Written by the act; printed and posted by the desk.
create table petitions.paper_letter (
  id bigint generated always as identity primary key,
  petition_number text not null references petitions.petition,
  unique_key text not null unique,
  name_sealed bytea not null,
  address_sealed bytea not null,
  subject_sealed bytea not null,
  body_sealed bytea not null,
  made_at timestamptz not null,
  posted_at timestamptz,
  posted_by text,
  check ((posted_at is null) = (posted_by is null))
);
create index paper_letter_waiting on petitions.paper_letter (made_at) where posted_at is null;

grant select, insert, update on petitions.paper_letter to nurijip_app;

-- owner: kernel/mail
create schema outbox;

-- Written by the act, sent afterwards: a message exists if and only if its act does.
create table outbox.message (
  id bigint generated always as identity primary key,
  channel text not null check (channel in ('mail', 'sms')),
  unique_key text not null unique,
  -- sealed; null once forgotten
  to_sealed bytea,
  mail_fallback_sealed bytea,
  subject_sealed bytea,
  body_sealed bytea,
  about text not null,
  created_at timestamptz not null,
  next_try_at timestamptz,
  tries integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  held boolean not null default false,
  last_error text,
  -- what whoever carried it calls it
  provider_id text,
  -- the month, YYYY-MM, in whose count of paid messages it stands
  paid_month text
);
create index message_due on outbox.message (next_try_at) where sent_at is null and failed_at is null and not held;
create index message_about on outbox.message (about, id);
create index message_stuck on outbox.message (id) where failed_at is not null or held;

create table outbox.paid_month (
  month text primary key,
  messages integer not null
);

grant usage on schema outbox to nurijip_app;
grant select, insert on outbox.message, outbox.paid_month to nurijip_app;
grant update (channel, to_sealed, mail_fallback_sealed, subject_sealed, body_sealed, next_try_at, tries, sent_at,
  failed_at, held, last_error, provider_id, paid_month) on outbox.message to nurijip_app;
grant update (messages) on outbox.paid_month to nurijip_app;

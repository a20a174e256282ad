-- owner: petitions (Act 20; decree 28)
-- What the petition examiner reminds of: once for each time a petition became overdue.
create table petitions.reminder (
  petition_number text not null references petitions.petition,
  nth integer not null,
  -- when the period had run out
  expired_at timestamptz not null,
  due_on date not null,
  department_id text not null,
  -- to whom: the head, or the post in charge where the head is the examiner
  to_post_id text not null,
  from_post_id text,
  written_at timestamptz not null,
  unique (petition_number, expired_at),
  primary key (petition_number, nth)
);
create index reminder_department on petitions.reminder (department_id, written_at desc);
create index petition_expired on petitions.petition (expires_at) where ended_at is null;

-- A question to another department, and its reply.
create table petitions.consultation (
  id integer generated always as identity primary key,
  petition_number text not null references petitions.petition,
  asked_by text not null,
  asking_department_id text not null,
  asking_post_id text not null,
  department_id text not null,
  post_id text not null,
  question text not null,
  -- what of the petition the consulted department may read
  shares_text boolean not null,
  shares_supplements boolean not null,
  asked_at timestamptz not null,
  reply_by date not null,
  extended_at timestamptz,
  -- of the extension: until when it was before, why, and how far it is
  reply_by_before date,
  extension_reason text,
  extension_state text,
  replied_at timestamptz,
  replied_by text,
  reply text,
  check (department_id <> asking_department_id),
  check ((extended_at is null) = (reply_by_before is null)),
  check ((extended_at is null) = (extension_reason is null)),
  check ((extended_at is null) = (extension_state is null)),
  check ((replied_at is null) = (reply is null)),
  check ((replied_at is null) = (replied_by is null))
);
create index consultation_petition on petitions.consultation (petition_number);
create index consultation_waiting on petitions.consultation (department_id, reply_by) where replied_at is null;

grant select, insert on petitions.reminder to nurijip_app;
grant select, insert, update on petitions.consultation to nurijip_app;

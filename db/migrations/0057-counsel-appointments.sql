-- owner: petitions (Article 11)
-- When a counselor may be seen or called, each week. Minutes since midnight.
create table petitions.counsel_hours (
  id bigint generated always as identity primary key,
  post_id text not null,
  -- 1 is Monday
  weekday integer not null check (weekday between 1 and 5),
  opens integer not null check (opens between 0 and 1439),
  closes integer not null check (closes <= 1440),
  slot_minutes integer not null check (slot_minutes between 10 and 120),
  removed_at timestamptz,
  check (opens < closes)
);
create index counsel_hours_post on petitions.counsel_hours (post_id) where removed_at is null;

-- Days that differ from the week: away, or there besides.
create table petitions.counsel_exception (
  id bigint generated always as identity primary key,
  post_id text not null,
  day date not null,
  opens integer not null check (opens between 0 and 1439),
  closes integer not null check (closes <= 1440),
  -- null is away
  slot_minutes integer check (slot_minutes between 10 and 120),
  removed_at timestamptz,
  check (opens < closes)
);
create index counsel_exception_post on petitions.counsel_exception (post_id, day) where removed_at is null;

create table petitions.counsel_appointment (
  number text primary key check (number ~ '^A\d{4}-\d{6}$') references petitions.counsel_contact,
  field_id text not null references petitions.counsel_field,
  post_id text not null,
  way text not null check (way in ('phone', 'visit')),
  lang text not null check (lang in ('ko', 'en')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  matter_sealed bytea not null,
  version integer not null default 1,
  booked_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by text check (cancelled_by in ('asker', 'counselor')),
  reason_sealed bytea,
  reminded_at timestamptz,
  check ((cancelled_at is null) = (cancelled_by is null)),
  -- one counselor, one appointment at a time; the post as a number, since no extension is needed then
  constraint counsel_appointment_apart exclude using gist (
    numrange(hashtextextended(post_id, 0)::numeric, hashtextextended(post_id, 0)::numeric, '[]') with &&,
    tstzrange(starts_at, ends_at) with &&
  ) where (cancelled_at is null)
);
create index counsel_appointment_post on petitions.counsel_appointment (post_id, starts_at);
create index counsel_appointment_start on petitions.counsel_appointment (starts_at) where cancelled_at is null;

grant select, insert, update on petitions.counsel_hours, petitions.counsel_exception,
  petitions.counsel_appointment to nurijip_app;

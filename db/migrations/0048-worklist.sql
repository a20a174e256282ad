-- owner: petitions (Article 8(1))
-- A worklist that a member of staff looks at often.
create table petitions.saved_filter (
  id bigint generated always as identity primary key,
  staff_id integer not null,
  name text not null check (length(name) between 1 and 40),
  -- the part of its address after the question mark
  query text not null check (length(query) <= 400),
  unique (staff_id, name)
);

-- Who is writing an answer, and when last: told to whoever opens the same petition.
create table petitions.writing (
  petition_number text not null references petitions.petition,
  staff_id integer not null,
  at timestamptz not null,
  primary key (petition_number, staff_id)
);

-- What a department answers often, with names in braces for what differs.
create table petitions.saved_reply (
  id bigint generated always as identity primary key,
  department_id text not null,
  title text not null check (length(title) between 1 and 60),
  text text not null check (length(text) <= 20000),
  saved_by text not null,
  saved_at timestamptz not null,
  removed_at timestamptz
);
create index saved_reply_of on petitions.saved_reply (department_id, title) where removed_at is null;

create index petition_open on petitions.petition (department_id, due_at) where ended_at is null;

grant select, insert, update, delete on petitions.saved_filter, petitions.writing to nurijip_app;
grant select, insert, update on petitions.saved_reply to nurijip_app;

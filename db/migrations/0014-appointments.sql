-- owner: departments (Articles 3(3) and 5(2))
create table departments.appointment (
  id integer generated always as identity primary key,
  staff_id integer not null references accounts.staff,
  post_id text not null references departments.post,
  from_on date not null,
  -- the first day on which it holds no more; null while it holds
  ended_on date check (ended_on >= from_on),
  created_at timestamptz not null
);
-- one person in a post, one post for a person: no account is shared
create unique index appointment_staff on departments.appointment (staff_id) where ended_on is null;
create unique index appointment_post on departments.appointment (post_id) where ended_on is null;

create table departments.post_right (
  id integer generated always as identity primary key,
  post_id text not null references departments.post,
  "right" text not null check ("right" ~ '^[a-z-]+$'),
  granted_by text not null,
  granted_at timestamptz not null,
  -- the last day on which it may be used; null is without end
  until_on date,
  revoked_by text,
  revoked_at timestamptz,
  check ((revoked_by is null) = (revoked_at is null))
);
create unique index post_right_current on departments.post_right (post_id, "right") where revoked_at is null;

grant select, insert on departments.appointment, departments.post_right to nurijip_app;
grant update (ended_on) on departments.appointment to nurijip_app;
grant update (until_on, revoked_by, revoked_at) on departments.post_right to nurijip_app;

-- owner: petitions (Article 3(3))
-- A post whose holder is away, and the post that acts in its stead. Nothing says what ails anybody.
create table petitions.absence (
  id integer generated always as identity primary key,
  post_id text not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  substitute_post_id text not null check (substitute_post_id <> post_id),
  reason text not null check (reason in ('leave', 'trip', 'training', 'vacant', 'other')),
  set_by text not null,
  set_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  check ((ended_by is null) = (ended_at is null))
);
create index absence_current on petitions.absence (until_on) where ended_at is null;

grant select, insert on petitions.absence to nurijip_app;
grant update (ended_by, ended_at) on petitions.absence to nurijip_app;

-- owner: boards (Article 6(2))
-- Abuse of members of staff at their work, as the head keeps it: who was hit, where, by which item. [CPTA 4(2)]
create table boards.incident (
  id bigint generated always as identity primary key,
  department_id text not null,
  -- whom it was meant for, by post and never by name
  post_id text not null,
  -- where it stands: the address of the posting, or that it came by telephone or at the counter
  place text not null check (place <> ''),
  ground smallint not null check (ground between 1 and 9),
  says text not null check (says <> ''),
  happened_on date not null,
  noted_by text not null,
  noted_at timestamptz not null
);
create index incident_department on boards.incident (department_id, noted_at desc);
grant select, insert on boards.incident to nurijip_app;

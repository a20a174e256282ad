-- owner: privacy (Article 17(1))
create schema privacy;

-- Who looked at whose data, when, from where, for what. Two years at least. It names no citizen: the case does.
create table privacy.access_record (
  id bigint generated always as identity primary key,
  about text not null,
  actor text not null,
  place text not null,
  what text not null,
  at timestamptz not null
);
create index access_record_about on privacy.access_record (about, at desc);
create index access_record_actor on privacy.access_record (actor, at desc);

grant usage on schema privacy to nurijip_app;
grant select, insert on privacy.access_record to nurijip_app;

-- owner: petitions (Articles 8(1) and 10(2))
-- How petitions fared, by month, for all, a kind or a department. No column names a person; how satisfied few people
-- were is left out.
create table petitions.figure (
  -- 2026-11
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  scope text not null check (scope in ('all', 'kind', 'department')),
  -- of the kind or the department; empty for all
  id text not null,
  received integer not null,
  decided integer not null,
  -- of those decided: elapsed days of the calendar, in tenths
  median_days numeric(8, 1),
  p90_days numeric(8, 1),
  extended integer not null,
  overdue integer not null,
  rated integer not null,
  -- the mean of 1 to 5; null where fewer than five rated
  satisfaction numeric(3, 2),
  made_at timestamptz not null,
  primary key (month, scope, id),
  check (rated >= 5 or satisfaction is null)
);

create index petition_received on petitions.petition (received_at) where received_at is not null;
create index petition_decided on petitions.petition (decided_at) where decided_at is not null;

grant select, insert, delete on petitions.figure to nurijip_app;
grant select on petitions.figure to nurijip_public;

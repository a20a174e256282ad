-- owner: petitions (Article 10(2))
-- Who held a petition how long, as anyone may read it: desk, department or petitioner, never a person of the office.
create table petitions.register_holding (
  number text not null references petitions.register_entry on delete cascade,
  seq integer not null,
  holder text not null check (holder in ('desk', 'department', 'petitioner', 'lead')),
  department_id text,
  from_on date not null,
  -- null while it goes on
  to_on date,
  -- working time; null while it goes on
  minutes integer check (minutes >= 0),
  primary key (number, seq),
  check ((to_on is null) = (minutes is null))
);
grant select, insert, update, delete on petitions.register_holding to nurijip_app;
grant select on petitions.register_holding to nurijip_public;

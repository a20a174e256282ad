-- owner: petitions (Act 22; decree 17, 24, 25)
alter table petitions.supplement
  -- it did not come, and was demanded again
  add column lapsed_at timestamptz,
  -- the demand came back: its address is not known
  add column undelivered_at timestamptz,
  add column undelivered_note text,
  add check ((undelivered_at is null) = (undelivered_note is null)),
  add check (lapsed_at is null or supplied_at is null);

-- The petitioner asks for more time to supplement: twice at most, over all demands.
create table petitions.more_time (
  petition_number text not null references petitions.petition,
  nth integer not null check (nth in (1, 2)),
  supplement_nth integer not null,
  days integer not null check (days > 0),
  before date not null,
  supply_by date not null,
  asked_at timestamptz not null,
  foreign key (petition_number, supplement_nth) references petitions.supplement,
  primary key (petition_number, nth)
);

-- The place is looked at: 14 days, 7 more once, none of them counted.
create table petitions.site_visit (
  petition_number text primary key references petitions.petition,
  place text not null,
  visit_on date not null,
  purpose text not null,
  opened_at timestamptz not null,
  opened_by text not null,
  -- its last day, as extended
  ends_by date not null,
  extended_at timestamptz,
  extension_reason text,
  ended_at timestamptz,
  result text,
  check ((extended_at is null) = (extension_reason is null)),
  check ((ended_at is null) = (result is null))
);

grant select, insert on petitions.more_time to nurijip_app;
grant select, insert, update on petitions.site_visit to nurijip_app;

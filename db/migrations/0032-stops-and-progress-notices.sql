-- owner: petitions (Act 19; decree 20, 23)
-- Time that is not counted, besides supplements and site visits: one of a sort at a time.
create table petitions.stop (
  petition_number text not null references petitions.petition,
  nth integer not null,
  reason text not null,
  -- of `other`: the law that says so
  law text,
  says text not null,
  began_at timestamptz not null,
  began_by text not null,
  ended_at timestamptz,
  ended_by text,
  check ((reason = 'other') = (law is not null)),
  check ((ended_at is null) = (ended_by is null)),
  primary key (petition_number, nth)
);
create unique index stop_open on petitions.stop (petition_number, reason) where ended_at is null;

-- The petitioner is told where it stands: every 30 days without anybody's doing, and whenever an officer does.
create table petitions.progress_notice (
  petition_number text not null references petitions.petition,
  seq integer not null,
  -- of the 30 days; none where an officer told it
  nth integer,
  says text,
  expected_on date,
  sent_at timestamptz not null,
  sent_by text not null,
  unique (petition_number, nth),
  primary key (petition_number, seq)
);

grant select, insert, update on petitions.stop to nurijip_app;
grant select, insert on petitions.progress_notice to nurijip_app;

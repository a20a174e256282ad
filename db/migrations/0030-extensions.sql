-- owner: petitions (Act 19; decree 21)
-- Why a received petition has no due date: a stop goes on, or the holiday table does not reach.
alter table petitions.petition add column due_refused text check (due_refused in ('PAUSED', 'CALENDAR_ENDS'));
create index petition_without_due on petitions.petition (number)
  where ended_at is null and due_refused = 'CALENDAR_ENDS';

-- The petitioner is asked before a second extension: yes or no, and for how much.
create table petitions.extension_request (
  petition_number text not null references petitions.petition,
  nth integer not null,
  n integer not null check (n > 0),
  reason text not null,
  -- the day to which it would move, as it was told
  due_on date not null,
  asked_at timestamptz not null,
  asked_by text not null,
  answered_at timestamptz,
  consents boolean,
  check ((answered_at is null) = (consents is null)),
  primary key (petition_number, nth)
);
create unique index extension_request_open on petitions.extension_request (petition_number)
  where answered_at is null;

create table petitions.extension (
  petition_number text not null references petitions.petition,
  nth integer not null check (nth in (1, 2)),
  -- in the unit of the petition's period
  n integer not null check (n > 0),
  reason text not null,
  due_before date not null,
  due_on date not null,
  made_at timestamptz not null,
  made_by text not null,
  request_nth integer,
  check ((nth = 2) = (request_nth is not null)),
  foreign key (petition_number, request_nth) references petitions.extension_request,
  primary key (petition_number, nth)
);

grant select, insert on petitions.extension to nurijip_app;
grant select, insert, update on petitions.extension_request to nurijip_app;

-- owner: kernel/holidays
create schema calendar;

-- Days off besides Saturdays and Sundays. The years whose official list has been read are known whole.
create table calendar.holiday (
  day date primary key,
  name text not null,
  source text not null check (source in ('official', 'temporary')),
  added_by text not null,
  added_at timestamptz not null default now()
);

create table calendar.known_year (
  year integer primary key check (year between 2000 and 2200),
  added_at timestamptz not null default now()
);

grant usage on schema calendar to nurijip_app, nurijip_public;
grant select on calendar.holiday, calendar.known_year to nurijip_app, nurijip_public;
grant insert, update, delete on calendar.holiday to nurijip_app;
grant insert on calendar.known_year to nurijip_app;

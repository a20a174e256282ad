-- owner: departments (Article 3(3))
-- Posts as they were from a day until another (the first on which it was so no more); null is until now. Who held
-- them is in departments.appointment. A city that was there before gets the first day of which anything is known.
create table departments.post_past (
  post_id text not null references departments.post,
  from_on date not null,
  until_on date check (until_on > from_on),
  department_id text not null references departments.department,
  title_ko text not null,
  title_en text not null,
  is_head boolean not null,
  sort integer not null,
  primary key (post_id, from_on)
);
insert into departments.post_past (post_id, from_on, department_id, title_ko, title_en, is_head, sort)
select p.id,
  least((select min(a.from_on) from departments.appointment a where a.post_id = p.id),
    (select min((r.granted_at at time zone 'Asia/Seoul')::date) from departments.post_right r where r.post_id = p.id),
    (now() at time zone 'Asia/Seoul')::date),
  p.department_id, p.title_ko, p.title_en, p.is_head, p.sort
from departments.post p where p.closed_on is null;

-- Out of which departments one was made: several of one is a split, one of several a merger.
create table departments.origin (
  department_id text not null references departments.department,
  former_id text not null references departments.department,
  on_day date not null,
  primary key (department_id, former_id),
  check (department_id <> former_id)
);

grant select, insert, update, delete on departments.post_past to nurijip_app;
grant select, insert on departments.origin to nurijip_app;
grant select on departments.origin to nurijip_public;

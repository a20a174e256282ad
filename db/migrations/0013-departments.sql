-- owner: departments (Articles 3(3) and 5(2))
create schema departments;

create table departments.department (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  parent_id text references departments.department,
  name_ko text not null,
  name_en text not null,
  says_ko text not null,
  says_en text not null,
  phone text not null,
  fax text,
  address_ko text not null,
  address_en text not null,
  sort integer not null,
  -- Article 3(3): the department that runs the internet system
  is_managing boolean not null default false,
  closed_on date,
  check (parent_id <> id)
);
create unique index department_managing on departments.department (is_managing) where is_managing;

create table departments.former_name (
  id integer generated always as identity primary key,
  department_id text not null references departments.department,
  name_ko text not null,
  name_en text not null,
  until_on date not null
);
create index former_name_department on departments.former_name (department_id, until_on desc);

-- Cases and rights belong to the post and pass on with it.
create table departments.post (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  department_id text not null references departments.department,
  title_ko text not null,
  title_en text not null,
  duties_ko text not null,
  duties_en text not null,
  phone text not null,
  is_head boolean not null default false,
  sort integer not null,
  closed_on date
);
create index post_department on departments.post (department_id, sort);
create unique index post_head on departments.post (department_id) where is_head and closed_on is null;

-- What anyone may read of the people in charge: the name as the city's policy shows it, and nothing else of them.
create table departments.directory_entry (
  post_id text primary key references departments.post,
  department_id text not null references departments.department,
  name_shown text,
  title_ko text not null,
  title_en text not null,
  duties_ko text not null,
  duties_en text not null,
  phone text not null,
  is_head boolean not null,
  sort integer not null
);
create index directory_entry_department on departments.directory_entry (department_id, sort);

grant usage on schema departments to nurijip_app, nurijip_public;
grant select, insert, update on departments.department, departments.former_name, departments.post to nurijip_app;
grant select, insert, update, delete on departments.directory_entry to nurijip_app;
grant select on departments.department, departments.former_name, departments.directory_entry to nurijip_public;

-- owner: kernel/city
create schema city;

-- Which state of the city's folder is in the tables: brought in again only when a file there changed.
create table city.loaded (
  one boolean primary key default true check (one),
  fingerprint text not null
);

grant usage on schema city to nurijip_app;
grant select, insert, update on city.loaded to nurijip_app;

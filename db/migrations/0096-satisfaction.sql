-- owner: pages (Article 4)
-- "Were you satisfied with this page?" Nothing here names a person or a machine.
create table pages.satisfaction_vote (
  id bigint generated always as identity primary key,
  -- without its language
  path text not null check (path ~ '^/' and length(path) <= 200),
  -- that answered for the page on that day
  department_id text not null,
  lang text not null,
  score integer not null check (score between 1 and 5),
  -- the first of its day from one address on one page
  is_counted boolean not null,
  remark text check (length(remark) <= 500),
  -- with the number that belongs to it whoever wrote the remark asks what became of it
  receipt_hash bytea unique,
  voted_on date not null,
  dealt_on date,
  dealt_by text,
  -- what was done about the remark
  did text,
  check ((remark is null) = (receipt_hash is null)),
  check ((dealt_on is null) = (dealt_by is null)),
  check ((dealt_on is null) = (did is null))
);
create index satisfaction_vote_day on pages.satisfaction_vote (voted_on, department_id, path);
create index satisfaction_vote_open on pages.satisfaction_vote (id) where remark is not null and dealt_on is null;

-- By which votes from one address on one page are known again on the same day. Both are destroyed when it is over.
create table pages.satisfaction_key (
  day date primary key,
  key_sealed bytea not null
);
create table pages.satisfaction_once (
  day date not null references pages.satisfaction_key on delete cascade,
  hash bytea not null,
  primary key (day, hash)
);

-- What everyone reads: a department's year, or the whole city's. Fewer than five votes are shown to nobody.
create table pages.satisfaction_figure (
  year integer not null,
  -- empty for all
  department_id text not null,
  n integer not null check (n >= 5),
  mean numeric(3, 2) not null,
  -- standard deviation
  spread numeric(3, 2) not null,
  primary key (year, department_id)
);

-- whose a page is, and what it is called, by its address
create index document_url on search.document (url) where lang = 'ko';

grant select, insert on pages.satisfaction_vote to nurijip_app;
grant update (dealt_on, dealt_by, did) on pages.satisfaction_vote to nurijip_app;
grant select, insert, delete on pages.satisfaction_key, pages.satisfaction_once to nurijip_app;
grant select, insert, delete on pages.satisfaction_figure to nurijip_app;
grant select on pages.satisfaction_figure to nurijip_public;

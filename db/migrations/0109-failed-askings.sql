-- owner: kernel/search
-- Who asked in vain for what, both as keyed hashes: a question becomes readable when several different ones asked it.
create table search.failed_asking (
  question bytea not null,
  asker bytea not null,
  day date not null,
  primary key (question, asker)
);
create index failed_asking_day on search.failed_asking (day);
grant select, insert, delete on search.failed_asking to nurijip_app;

-- what was kept before may have been asked by one alone
delete from search.failed;

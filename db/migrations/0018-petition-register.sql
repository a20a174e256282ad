-- owner: petitions (Article 10)
-- What anyone may read. No column here names a person or holds what a petitioner wrote.
create table petitions.register_entry (
  number text primary key,
  kind_id text not null references petitions.kind,
  -- approved with the answer; until then there is only the kind
  public_title text,
  public_text text,
  stage text not null,
  department_id text,
  received_on date not null,
  due_on date,
  ended_on date
);
create index register_entry_newest on petitions.register_entry (received_on desc, number desc);
create index register_entry_stage on petitions.register_entry (stage, received_on desc, number desc);

create table petitions.register_step (
  number text not null references petitions.register_entry on delete cascade,
  seq integer not null,
  act text not null,
  done_on date not null,
  department_id text,
  primary key (number, seq)
);

grant select, insert, update, delete on petitions.register_entry, petitions.register_step to nurijip_app;
grant select on petitions.register_entry, petitions.register_step to nurijip_public;

-- owner: petitions (Article 8(1))
-- An ended petition as it is handed to the city's document system: made once, sent until it is acknowledged.
create table petitions.record (
  petition_number text not null references petitions.petition,
  -- grows when something was done on the petition after it had been handed over
  revision integer not null,
  made_at timestamptz not null,
  -- SHA-256 of the document, and the document itself until its arrival is acknowledged
  hash bytea not null,
  document_sealed bytea,
  sent_at timestamptz,
  -- what the document system calls it
  reference text,
  tries integer not null default 0,
  next_try_at timestamptz not null,
  last_error text,
  acknowledged_at timestamptz,
  acknowledged_hash bytea,
  primary key (petition_number, revision)
);
create index record_unsent on petitions.record (next_try_at) where sent_at is null;
create index record_acknowledged on petitions.record (acknowledged_at) where acknowledged_hash = hash;
create index record_open on petitions.record (sent_at) where acknowledged_hash is distinct from hash;

-- The version of which a record was made, or which changed nothing of it.
alter table petitions.petition add column recorded_version integer;
create index petition_unrecorded on petitions.petition (ended_at)
  where ended_at is not null and recorded_version is distinct from version;

-- Acknowledgements of what was never sent, or that cannot be read.
create table petitions.stray_acknowledgement (
  name text primary key,
  why text not null check (why in ('unreadable', 'unknown')),
  seen_at timestamptz not null
);

-- What did not agree on a day, as it stood when the list was made.
create table petitions.record_mismatch (
  day date not null,
  petition_number text not null,
  why text not null,
  primary key (day, petition_number, why)
);

grant select, insert, update on petitions.record to nurijip_app;
grant select, insert, delete on petitions.stray_acknowledgement to nurijip_app;
grant select, insert on petitions.record_mismatch to nurijip_app;

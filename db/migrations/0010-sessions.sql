-- owner: kernel/session
create schema http;

-- The token itself is known to the browser alone; here is its hash.
create table http.session (
  token_hash bytea primary key,
  kind text not null check (kind in ('office', 'case', 'citizen')),
  subject text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_subject on http.session (kind, subject);
create index session_end on http.session (ends_at);

-- Counts of tries, per key and window, so that several processes share one limit.
create table http.attempt (
  key text not null,
  at timestamptz not null
);
create index attempt_key on http.attempt (key, at);

grant usage on schema http to nurijip_app;
grant select, insert, update, delete on http.session, http.attempt to nurijip_app;

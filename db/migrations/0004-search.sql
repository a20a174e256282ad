-- owner: kernel/search
create schema search;

-- What anybody may find: text already masked, written by each republish.
create table search.document (
  id text primary key,
  kind text not null,
  lang text not null,
  url text not null,
  title text not null,
  body text not null check (octet_length(body) <= 102400),
  -- pairs of syllables, words and numbers, made by the program; the title's weigh more
  vector tsvector not null,
  published_on date not null,
  department text,
  -- the posting period's end: not found from this moment on
  expires_at timestamptz
);
create index document_vector on search.document using gin (vector);
create index document_published on search.document (published_on desc, id desc);

grant usage on schema search to nurijip_app, nurijip_public;
grant select on search.document to nurijip_public;
grant select, insert, update, delete on search.document to nurijip_app;

-- owner: kernel/search
-- words that mean the same to a searcher; a group of the city's folder is brought in once and may be taken away
create table search.synonym (
  id bigint generated always as identity primary key,
  words text[] not null check (cardinality(words) between 2 and 12),
  -- the words in lower case without spaces, as a question is compared with them
  keys text[] not null,
  -- how the city's folder names the group
  seed text unique,
  removed boolean not null default false
);
create index synonym_keys on search.synonym using gin (keys) where not removed;

-- What is offered while typing: titles that the city wrote, and synonyms. A key is the letters (ㄱㅏ) or the initial
-- consonants of a text from one of its words on.
create table search.suggestion (
  key text collate "C" not null,
  text text not null,
  lang text not null,
  -- 0 where the key begins with the text
  place smallint not null,
  document_id text references search.document on delete cascade,
  synonym_id bigint references search.synonym on delete cascade,
  check (num_nonnulls(document_id, synonym_id) = 1)
);
create index suggestion_key on search.suggestion (key, place);
create index suggestion_document on search.suggestion (document_id);
create index suggestion_synonym on search.suggestion (synonym_id);

-- What was looked for in vain, counted for each day. Nobody who asked is in it.
create table search.failed (
  query text not null check (length(query) <= 60),
  day date not null,
  times integer not null,
  last_at timestamptz not null,
  primary key (day, query)
);

grant select on search.synonym, search.suggestion to nurijip_public;
grant select, insert, update, delete on search.synonym, search.suggestion, search.failed to nurijip_app;

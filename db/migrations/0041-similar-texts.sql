-- owner: petitions (Article 8(1))
-- Of each received petition the pairs of syllables in its text, as numbers made with the look-up key: enough to find
-- similar ones, and no text. The public role cannot read it.
create table petitions.similar_text (
  petition_number text primary key references petitions.petition on delete cascade,
  pairs integer[] not null,
  arrived_on date not null,
  answered_on date
);
create index similar_answered on petitions.similar_text using gin (pairs) with (fastupdate = off)
  where answered_on is not null;
create index similar_open on petitions.similar_text using gin (pairs) with (fastupdate = off)
  where answered_on is null;
create index similar_newest on petitions.similar_text (arrived_on desc);

-- In what share of the newest petitions a pair stands: reckoned every night.
create table petitions.pair_share (
  pair integer primary key,
  share real not null check (share > 0)
);
grant select, insert, update on petitions.similar_text to nurijip_app;
grant select, insert, delete on petitions.pair_share to nurijip_app;

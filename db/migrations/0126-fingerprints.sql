-- owner: boards (Article 6(2)8)
-- What is compared to see whether the same person wrote the same, or nearly the same, again. It holds no text; the job
-- boards.fingerprints takes the device away after seven days and the whole row after 31.
create table boards.fingerprint (
  id bigint generated always as identity primary key,
  posting_id bigint references boards.posting,
  comment_id bigint references boards.comment,
  at timestamptz not null,
  account_id bigint,
  -- keyed hashes of the person behind the account, of the way to reach it, of the browser
  person_key bytea,
  contact_key bytea,
  device_key bytea,
  content_hash bytea not null,
  -- the smallest hashes of the pieces of the text
  minhash integer[] not null,
  check (num_nonnulls(posting_id, comment_id) = 1)
);
create unique index fingerprint_posting on boards.fingerprint (posting_id) where posting_id is not null;
create unique index fingerprint_comment on boards.fingerprint (comment_id) where comment_id is not null;
create index fingerprint_account on boards.fingerprint (account_id, at desc) where account_id is not null;
create index fingerprint_person on boards.fingerprint (person_key, at desc) where person_key is not null;
create index fingerprint_contact on boards.fingerprint (contact_key, at desc) where contact_key is not null;
create index fingerprint_device on boards.fingerprint (device_key, at desc) where device_key is not null;
create index fingerprint_content on boards.fingerprint (content_hash, at desc);
create index fingerprint_at on boards.fingerprint (at);

-- Groups of those hashes: texts that share one are alike, whoever wrote them. The newest of a group are looked at.
create table boards.fingerprint_band (
  band bigint not null,
  at timestamptz not null,
  fingerprint_id bigint not null references boards.fingerprint on delete cascade,
  primary key (band, at, fingerprint_id)
);
create index fingerprint_band_fingerprint on boards.fingerprint_band (fingerprint_id);
grant select, insert, update, delete on boards.fingerprint, boards.fingerprint_band to nurijip_app;

-- owner: petitions (Article 10(2))
-- Photographs that a petitioner adds to a petition. Everyone sees one only after an officer looked.
alter table petitions.kind add column takes_photographs boolean not null default false;

-- With a petition that is being filled in. The files are the rewritten ones; what they were called is kept nowhere.
create table petitions.draft_photograph (
  token_hash bytea not null references petitions.draft on delete cascade,
  nth integer not null check (nth > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  preview_hash text not null check (preview_hash ~ '^[0-9a-f]{64}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  description_sealed bytea,
  primary key (token_hash, nth)
);
create index draft_photograph_hash on petitions.draft_photograph (hash);
create index draft_photograph_preview on petitions.draft_photograph (preview_hash);

create table petitions.photograph (
  petition_number text not null references petitions.petition,
  nth integer not null check (nth between 1 and 5),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  preview_hash text not null check (preview_hash ~ '^[0-9a-f]{64}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  description_sealed bytea,
  -- null: no officer has looked
  is_public boolean,
  -- what it shows, in an officer's words
  public_alt text,
  looked_by text,
  looked_at timestamptz,
  primary key (petition_number, nth),
  check ((is_public is null) = (looked_at is null)),
  check ((looked_by is null) = (looked_at is null)),
  check ((is_public is true) = (public_alt is not null))
);
create index photograph_hash on petitions.photograph (hash);
create index photograph_preview on petitions.photograph (preview_hash);

-- What everyone sees: it goes with the entry of the register.
create table petitions.register_photograph (
  number text not null references petitions.register_entry on delete cascade,
  nth integer not null,
  hash text not null,
  preview_hash text not null,
  width integer not null,
  height integer not null,
  alt text not null check (alt <> ''),
  primary key (number, nth)
);

grant select, insert, update, delete on petitions.draft_photograph to nurijip_app;
grant select, insert on petitions.photograph to nurijip_app;
grant update (is_public, public_alt, looked_by, looked_at) on petitions.photograph to nurijip_app;
grant select, insert, update, delete on petitions.register_photograph to nurijip_app;
grant select on petitions.register_photograph to nurijip_public;

-- owner: accounts (Articles 12 and 13)
alter table citizens.account add nickname_changed_at timestamptz;

create table citizens.password (
  citizen_id bigint primary key references citizens.account (id),
  password_hash text not null,
  changed_at timestamptz not null
);
-- Names that somebody had: nobody gets them again. Whose they were is not kept.
create table citizens.nickname_kept (
  nickname_key text primary key,
  kept_at timestamptz not null
);
-- What was agreed to, each apart. @law PIPA 15, 22
create table citizens.consent (
  citizen_id bigint not null references citizens.account (id),
  what text not null check (what in ('terms', 'personal-data', 'news')),
  edition text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (citizen_id, what)
);
-- A link in a letter: it proves an address, and it works once.
create table citizens.letter_link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('join', 'password', 'email')),
  citizen_id bigint references citizens.account (id),
  email_sealed bytea not null,
  made_at timestamptz not null,
  check ((purpose = 'join') = (citizen_id is null))
);
create table citizens.sign_in (
  id bigint generated always as identity primary key,
  citizen_id bigint not null references citizens.account (id),
  at timestamptz not null,
  way text not null check (way in ('joined', 'password', 'passkey', 'external')),
  device text not null check (device in ('phone', 'computer', 'other'))
);
create index sign_in_of on citizens.sign_in (citizen_id, at desc);
-- Invented citizens of the demonstration town, whom its sign-in page shows.
create table citizens.demonstration (
  citizen_id bigint primary key references citizens.account (id),
  email text not null,
  password text not null,
  sort int not null
);
grant select, insert, update, delete on citizens.password, citizens.letter_link to nurijip_app;
grant select, insert on citizens.nickname_kept to nurijip_app;
grant select, insert, update on citizens.demonstration to nurijip_app;
grant select, insert, update, delete on citizens.consent to nurijip_app;
grant select, insert, delete on citizens.sign_in to nurijip_app;

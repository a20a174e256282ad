-- owner: accounts (Articles 12 and 13)
create schema citizens;

-- A citizen's account. What names the person is sealed; others see the nickname alone.
create table citizens.account (
  id bigint generated always as identity primary key,
  nickname text not null check (nickname <> ''),
  -- the nickname as it is compared, so that no two look alike
  nickname_key text not null unique,
  lang text not null check (lang in ('ko', 'en')),
  email_sealed bytea,
  email_lookup bytea unique,
  phone_sealed bytea,
  phone_lookup bytea,
  told_by text not null default 'mail' check (told_by in ('mail', 'sms')),
  -- the same for every account of one person, from the identity verification; none before it
  person_lookup bytea,
  verified_at timestamptz,
  verified_until timestamptz,
  -- the day on which somebody who is not fourteen yet becomes so; none for everyone else
  fourteen_on date,
  guardian_consented_at timestamptz,
  opened_at timestamptz not null,
  closed_at timestamptz,
  check ((verified_at is null) = (verified_until is null)),
  check (verified_at is null or person_lookup is not null)
);
create index account_person on citizens.account (person_lookup) where person_lookup is not null;

grant usage on schema citizens to nurijip_app;
grant select, insert, update on citizens.account to nurijip_app;

-- owner: operations (Article 4)
create schema operations;
grant usage on schema operations to nurijip_app, nurijip_public;

-- A questionnaire with the time in which it is answered. Once opened, nothing of it changes.
create table operations.opinion_round (
  id bigint generated always as identity primary key,
  year integer not null check (year between 2000 and 2999),
  title_ko text not null,
  title_en text not null,
  lead_ko text not null,
  lead_en text not null,
  opens_on date not null,
  -- the last day
  closes_on date not null,
  -- by what the same person is known again: one network address, address and browser, or nothing
  once text not null check (once in ('address', 'device', 'open')),
  questions jsonb not null default '[]',
  version integer not null default 1,
  opened_at timestamptz,
  opened_by text,
  -- when its results were reckoned, after the last day
  counted_at timestamptz,
  check (closes_on >= opens_on),
  check ((opened_at is null) = (opened_by is null)),
  check (counted_at is null or opened_at is not null)
);
create index opinion_round_year on operations.opinion_round (year, id);

create function operations.keep_opened() returns trigger language plpgsql as $$
begin
  if old.opened_at is not null
    and (to_jsonb(new) - 'counted_at') is distinct from (to_jsonb(old) - 'counted_at') then
    raise exception 'the round % is open: nothing of it changes', old.id;
  end if;
  return new;
end $$;
create trigger keep_opened before update on operations.opinion_round
  for each row execute function operations.keep_opened();

-- What everyone reads of one that was opened.
create table operations.opened_round (
  id bigint primary key references operations.opinion_round,
  year integer not null,
  title_ko text not null,
  title_en text not null,
  lead_ko text not null,
  lead_en text not null,
  opens_on date not null,
  closes_on date not null,
  once text not null,
  questions jsonb not null,
  is_counted boolean not null default false
);

-- By which a second answer is known; destroyed when the round is counted.
create table operations.round_key (
  round_id bigint primary key references operations.opinion_round,
  key_sealed bytea not null
);
create table operations.round_once (
  round_id bigint not null references operations.round_key on delete cascade,
  hash bytea not null,
  primary key (round_id, hash)
);

-- What was chosen, without the texts: by question and line (0 unless a matrix), the numbers of the choices.
create table operations.answer (
  id bigint generated always as identity primary key,
  round_id bigint not null references operations.opinion_round,
  receipt_hash bytea not null unique,
  lang text not null,
  answered_on date not null,
  choices jsonb not null
);
create index answer_round on operations.answer (round_id, id);

-- What everyone reads of the answers. Question 0 counts all answers, choice 0 those who answered the question.
create table operations.result (
  round_id bigint not null references operations.opened_round,
  question integer not null,
  line integer not null,
  choice integer not null,
  n integer not null,
  primary key (round_id, question, line, choice)
);

grant select, insert, update on operations.opinion_round to nurijip_app;
grant select, insert, update on operations.opened_round to nurijip_app;
grant select, insert, delete on operations.round_key, operations.round_once to nurijip_app;
grant select, insert on operations.answer to nurijip_app;
grant select, insert, delete on operations.result to nurijip_app;
grant select on operations.opened_round, operations.result to nurijip_public;

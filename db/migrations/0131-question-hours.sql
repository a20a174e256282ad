-- owner: dialogue (Article 12(1))
-- An hour in which the mayor answers. Questions are taken and voted for in advance; its state is the clock's.
create table dialogue.question_hour (
  id bigint generated always as identity primary key,
  form_key text not null unique,
  title_ko text not null,
  title_en text not null,
  says_ko text not null,
  says_en text not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  begins_at timestamptz not null,
  ends_at timestamptz not null,
  version integer not null default 1,
  check (opens_at < closes_at and closes_at <= begins_at and begins_at < ends_at)
);
create index question_hour_newest on dialogue.question_hour (begins_at desc);

create table dialogue.hour_question (
  id bigint generated always as identity primary key,
  hour_id bigint not null references dialogue.question_hour,
  form_key text not null unique,
  citizen_id bigint,
  nickname text not null,
  body text not null,
  asked_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'shown', 'refused')),
  public_text text,
  -- why it is not shown, for whoever asked
  refused_because text,
  looked_by text,
  looked_at timestamptz,
  voice text check (voice in ('mayor', 'office')),
  answer text,
  answered_by text,
  answered_post_id text,
  answered_department_id text,
  answered_at timestamptz,
  check ((state = 'shown') = (public_text is not null)),
  check ((state = 'refused') = (refused_because is not null)),
  check ((state = 'waiting') = (looked_by is null)),
  check (num_nonnulls(voice, answer, answered_by, answered_post_id, answered_department_id, answered_at) in (0, 6)),
  check (answer is null or state = 'shown')
);
create index hour_question_of on dialogue.hour_question (hour_id, id);
create index hour_question_citizen on dialogue.hour_question (citizen_id, hour_id);

-- One vote of a person in an hour, whatever accounts the person has.
create table dialogue.hour_vote (
  hour_id bigint not null references dialogue.question_hour,
  person_hash bytea not null,
  question_id bigint not null references dialogue.hour_question,
  voted_at timestamptz not null,
  primary key (hour_id, person_hash)
);
create index hour_vote_question on dialogue.hour_vote (question_id);

create table dialogue.hour_question_entry (
  id bigint primary key,
  hour_id bigint not null references dialogue.question_hour,
  shown_as text not null,
  text text not null,
  asked_on date not null,
  votes integer not null,
  voice text,
  answer text,
  department_id text,
  post_id text,
  answered_on date,
  check ((answer is null) = (voice is null))
);
create index hour_question_entry_of on dialogue.hour_question_entry (hour_id, votes desc, id);

grant select, insert, update on dialogue.question_hour, dialogue.hour_question to nurijip_app;
grant select, insert, update, delete on dialogue.hour_vote, dialogue.hour_question_entry to nurijip_app;
grant select on dialogue.question_hour, dialogue.hour_question_entry to nurijip_public;

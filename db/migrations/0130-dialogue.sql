-- owner: dialogue (Article 12)
create schema dialogue;

-- As the city's folder has it: what may be written about, and what stands above it.
create table dialogue.topic (
  id text primary key,
  name_ko text not null,
  name_en text not null,
  sort integer not null,
  closed_on date
);
create table dialogue.setting (
  one boolean primary key default true check (one),
  greeting_ko text not null,
  greeting_en text not null,
  -- days after a closing within which either side may open the conversation again
  reopen_days integer not null check (reopen_days > 0),
  -- days after a closing until name, contact and what nobody else reads are erased
  kept_days integer not null check (kept_days > 0),
  messages_per_day integer not null check (messages_per_day > 0)
);

-- A conversation begins with a message of a citizen. Who wrote it is an account; name and contact are sealed.
create table dialogue.message (
  id bigint generated always as identity primary key,
  form_key text not null unique,
  -- none after the account was closed
  citizen_id bigint,
  nickname text not null,
  topic_id text not null references dialogue.topic,
  lang text not null check (lang in ('ko', 'en')),
  title text not null,
  body text not null,
  is_open boolean not null,
  -- whether it may be published should it become a petition
  wants_publication boolean not null,
  name_sealed bytea,
  email_sealed bytea,
  phone_sealed bytea,
  told_by text not null check (told_by in ('mail', 'sms')),
  arrived_at timestamptz not null,
  version integer not null default 1,
  -- shown to everyone after the mayor's office looked at it
  public_title text,
  public_text text,
  looked_by text,
  looked_at timestamptz,
  -- whether an answer under the Act is needed
  needs_answer boolean,
  ground text check (ground in ('opinion', 'needs-papers', 'constitutional-petition', 'elsewhere', 'repeated', 'other')),
  reason text,
  judged_by text,
  judged_post_id text,
  judged_department_id text,
  judged_at timestamptz,
  judge_by timestamptz,
  reminded_at timestamptz,
  petition_number text unique references petitions.petition,
  rating smallint check (rating between 1 and 5),
  closed_at timestamptz,
  closed_by_kind text check (closed_by_kind in ('citizen', 'office')),
  close_reason text,
  erased_at timestamptz,
  check (num_nonnulls(public_title, public_text, looked_by, looked_at) in (0, 4)),
  check (is_open or public_title is null),
  check (num_nonnulls(needs_answer, reason, judged_by, judged_post_id, judged_department_id, judged_at) in (0, 6)),
  check ((needs_answer is false) = (ground is not null)),
  -- what needs an answer is a petition, and nothing else is
  check (coalesce(needs_answer, false) = (petition_number is not null)),
  check (num_nonnulls(closed_at, closed_by_kind, close_reason) in (0, 3)),
  check (closed_at is null or needs_answer is not null or closed_by_kind = 'citizen'),
  check ((name_sealed is null) = (erased_at is not null))
);
create index message_of_citizen on dialogue.message (citizen_id, id desc) where citizen_id is not null;
create index message_unjudged on dialogue.message (arrived_at) where needs_answer is null and closed_at is null;
create index message_open on dialogue.message (arrived_at) where closed_at is null;
create index message_closed on dialogue.message (closed_at) where closed_at is not null and erased_at is null;

-- A conversation whose petition is being processed stays open, whatever path closes it.
create function dialogue.petition_has_ended() returns trigger language plpgsql as $$
begin
  if not exists (
    select from petitions.petition where number = new.petition_number and ended_at is not null for share
  ) then
    raise exception 'the petition % of the conversation has not ended', new.petition_number
      using errcode = '23514', constraint = 'closed_after_its_petition';
  end if;
  return new;
end $$;
create trigger closed_after_its_petition before update of closed_at, petition_number on dialogue.message
  for each row when (new.closed_at is not null and new.petition_number is not null)
  execute function dialogue.petition_has_ended();

-- Photographs of the form that is being filled in, and of a message.
create table dialogue.draft_photograph (
  form_key text not null,
  citizen_id bigint not null,
  nth integer not null,
  hash text not null,
  preview_hash text not null,
  width integer not null,
  height integer not null,
  description_sealed bytea,
  added_at timestamptz not null,
  primary key (form_key, nth)
);
create table dialogue.photograph (
  message_id bigint not null references dialogue.message,
  nth integer not null,
  hash text not null,
  preview_hash text not null,
  width integer not null,
  height integer not null,
  description_sealed bytea,
  is_public boolean,
  public_alt text,
  primary key (message_id, nth),
  check (coalesce(is_public, false) = (public_alt is not null))
);

-- What the citizen writes after the first message.
create table dialogue.follow_up (
  id bigint generated always as identity primary key,
  message_id bigint not null references dialogue.message,
  form_key text not null unique,
  body text not null,
  written_at timestamptz not null,
  public_text text,
  looked_by text,
  looked_at timestamptz,
  check (num_nonnulls(public_text, looked_by, looked_at) in (0, 3))
);
create index follow_up_of on dialogue.follow_up (message_id, id);

-- Drafted by one and approved by another; a correction is an answer that takes the place of an earlier one.
create table dialogue.answer (
  id bigint generated always as identity primary key,
  message_id bigint not null references dialogue.message,
  -- the mayor's own words, or the office's for the mayor
  voice text not null check (voice in ('mayor', 'office')),
  text text not null,
  version integer not null default 1,
  drafted_by text not null,
  drafted_post_id text not null,
  drafted_department_id text not null,
  drafted_at timestamptz not null,
  submitted_at timestamptz,
  given_back_because text,
  approved_by text,
  approved_post_id text,
  approved_department_id text,
  approved_at timestamptz,
  -- by the head to whom the mayor delegated it, or by another for the absent head
  approved_as text check (approved_as in ('delegated', 'acting')),
  acting_because text,
  corrects bigint unique references dialogue.answer,
  correction_reason text,
  check (num_nonnulls(approved_by, approved_post_id, approved_department_id, approved_at, approved_as) in (0, 5)),
  check (approved_by <> drafted_by),
  check (approved_at is null or submitted_at is not null),
  check (coalesce(approved_as = 'acting', false) = (acting_because is not null)),
  check ((corrects is null) = (correction_reason is null))
);
create index answer_of on dialogue.answer (message_id, id);
create unique index answer_in_hand on dialogue.answer (message_id) where approved_at is null;

-- What everyone may read. Of a closed conversation it is that there is one.
create table dialogue.message_entry (
  id bigint primary key,
  topic_id text not null,
  is_open boolean not null,
  lang text,
  shown_as text,
  title text,
  text text,
  written_on date not null,
  state text not null check (state in ('waiting', 'petition', 'answered', 'closed')),
  petition_number text,
  closed_on date,
  check (is_open = (title is not null)),
  check (is_open = (text is not null)),
  check (is_open = (shown_as is not null)),
  check (is_open or petition_number is null)
);
create index message_entry_newest on dialogue.message_entry (id desc);
create table dialogue.turn_entry (
  kind text not null check (kind in ('follow-up', 'answer')),
  id bigint not null,
  message_id bigint not null references dialogue.message_entry on delete cascade,
  text text not null,
  written_at timestamptz not null,
  voice text,
  department_id text,
  post_id text,
  approved_department_id text,
  approved_post_id text,
  approved_as text,
  corrects bigint,
  correction_reason text,
  primary key (kind, id),
  check ((kind = 'answer') = (voice is not null))
);
create index turn_entry_of on dialogue.turn_entry (message_id, written_at);
create table dialogue.photograph_entry (
  message_id bigint not null references dialogue.message_entry on delete cascade,
  nth integer not null,
  hash text not null,
  preview_hash text not null,
  width integer not null,
  height integer not null,
  alt text not null,
  primary key (message_id, nth)
);

grant usage on schema dialogue to nurijip_app, nurijip_public;
grant select, insert, update on dialogue.topic, dialogue.setting, dialogue.message, dialogue.follow_up, dialogue.photograph,
  dialogue.answer to nurijip_app;
grant delete on dialogue.photograph to nurijip_app;
grant select, insert, update, delete on dialogue.draft_photograph, dialogue.message_entry, dialogue.turn_entry,
  dialogue.photograph_entry to nurijip_app;
grant select on dialogue.topic, dialogue.setting, dialogue.message_entry, dialogue.turn_entry, dialogue.photograph_entry
  to nurijip_public;

-- owner: petitions (Articles 8(1), 10(3) and 10(4))
-- Article 10(4): who checked that whoever asked for another password is the petitioner, and how.
create table petitions.identity_check (
  petition_number text not null references petitions.petition,
  nth integer not null,
  method text not null check (method in ('id-card', 'certificate', 'call-back')),
  asked_at timestamptz not null,
  checked_by text not null,
  post_id text not null,
  primary key (petition_number, nth)
);

alter table petitions.petition add column password_is_temporary boolean not null default false;

-- Act 22(2): what stood there before the petitioner changed it.
create table petitions.change (
  petition_number text not null references petitions.petition,
  nth integer not null,
  title text not null,
  body text not null,
  changed_at timestamptz not null,
  primary key (petition_number, nth)
);

-- One question on an answer; it is no new petition.
create table petitions.follow_up (
  petition_number text primary key references petitions.petition,
  question text not null,
  asked_at timestamptz not null,
  answer_by date not null,
  answer text,
  answered_at timestamptz,
  answered_by text,
  post_id text,
  check ((answer is null) = (answered_at is null))
);

-- Act 26: how satisfied the petitioner is, and what the supervisor did about it.
create table petitions.rating (
  petition_number text primary key references petitions.petition,
  score integer not null check (score between 1 and 5),
  remark text,
  rated_at timestamptz not null,
  department_id text,
  seen_at timestamptz,
  seen_by text,
  did text,
  check ((seen_at is null) = (did is null))
);
create index rating_unseen on petitions.rating (department_id, rated_at) where seen_at is null and score <= 2;

grant select, insert on petitions.identity_check, petitions.change to nurijip_app;
grant select, insert, update on petitions.follow_up, petitions.rating to nurijip_app;

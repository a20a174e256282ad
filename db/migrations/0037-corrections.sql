-- owner: petitions (Article 10(2), Act 27)
-- What is put in the place of an answer that was given, once the line has approved it.
create table petitions.correction (
  petition_number text not null references petitions.petition,
  nth integer not null,
  -- told to the petitioner
  why text not null,
  text text not null,
  reason text,
  remedy text,
  public_title text not null,
  public_text text not null,
  -- false: what was published before goes, for what it says of a person
  keeps_public boolean not null,
  drafted_by text not null,
  post_id text not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  returned_for text,
  approved_at timestamptz,
  primary key (petition_number, nth)
);
create unique index correction_open on petitions.correction (petition_number) where approved_at is null;

-- Answers as they stood before a correction.
create table petitions.answer_revision (
  petition_number text not null references petitions.petition,
  nth integer not null,
  text text not null,
  reason text,
  remedy text,
  public_title text not null,
  public_text text not null,
  document_no text,
  replaced_at timestamptz not null,
  primary key (petition_number, nth)
);

-- What anyone may read of a correction. No column here names a person.
create table petitions.register_correction (
  number text not null references petitions.register_entry on delete cascade,
  nth integer not null,
  corrected_on date not null,
  -- as it was published before; null where it was taken away
  public_title_before text,
  public_text_before text,
  primary key (number, nth)
);

grant select, insert, update on petitions.correction to nurijip_app;
grant select, insert on petitions.answer_revision to nurijip_app;
grant select, insert, update, delete on petitions.register_correction to nurijip_app;
grant select on petitions.register_correction to nurijip_public;

-- owner: petitions (Article 10(3))
-- Photographs that come with a supplement: five with each, as with the petition itself.
alter table petitions.photograph
  drop constraint photograph_nth_check,
  add constraint photograph_nth_check check (nth between 1 and 15),
  -- null: came with the petition
  add column supplement_nth integer,
  add constraint photograph_supplement foreign key (petition_number, supplement_nth)
    references petitions.supplement;

-- Added to a supplement that has not been sent yet.
create table petitions.supplement_photograph (
  petition_number text not null,
  supplement_nth integer not null,
  nth integer not null check (nth > 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  preview_hash text not null check (preview_hash ~ '^[0-9a-f]{64}$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  description_sealed bytea,
  primary key (petition_number, supplement_nth, nth),
  foreign key (petition_number, supplement_nth) references petitions.supplement
);
create index supplement_photograph_hash on petitions.supplement_photograph (hash);
create index supplement_photograph_preview on petitions.supplement_photograph (preview_hash);

grant select, insert, delete on petitions.supplement_photograph to nurijip_app;

-- owner: petitions (Act 27(2))
-- An answer on paper, asked for by its petitioner.
create table petitions.paper_copy (
  petition_number text not null references petitions.petition,
  nth integer not null,
  way text not null check (way in ('collect', 'post')),
  address_sealed bytea,
  asked_at timestamptz not null,
  sent_at timestamptz,
  sent_by text,
  primary key (petition_number, nth),
  check ((way = 'post') = (address_sealed is not null)),
  check ((sent_at is null) = (sent_by is null))
);
create unique index paper_copy_open on petitions.paper_copy (petition_number) where sent_at is null;
create index paper_copy_waiting on petitions.paper_copy (asked_at) where sent_at is null;

grant select, insert on petitions.paper_copy to nurijip_app;
grant update (sent_at, sent_by) on petitions.paper_copy to nurijip_app;

-- owner: petitions (Article 8(1))
create index petitioner_by_email on petitions.petitioner (email_lookup) where email_lookup is not null;
create index petitioner_by_phone on petitions.petitioner (phone_lookup) where phone_lookup is not null;

-- Act 2 no. 6: a common interest of households and joint signers, as the officer found it.
create table petitions.multi_person (
  petition_number text primary key references petitions.petition on delete cascade,
  households integer not null check (households > 0),
  signers integer not null check (signers > 0),
  noted_by text not null,
  noted_at timestamptz not null
);

-- Decree 26: what the committee of petitions said; the newest counts.
create table petitions.committee_review (
  petition_number text not null references petitions.petition on delete cascade,
  nth integer not null,
  held_on date not null,
  outcome text not null check (outcome in ('may-close', 'process')),
  note text not null,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (petition_number, nth)
);

-- Act 23: why a petition was closed as repeated, and what was compared with what.
create table petitions.repeat_closure (
  petition_number text primary key references petitions.petition on delete cascade,
  comparison text not null,
  -- [{number, likeness}]
  compared jsonb not null,
  closed_by text not null,
  closed_at timestamptz not null
);
grant select, insert, update on petitions.multi_person to nurijip_app;
grant select, insert on petitions.committee_review, petitions.repeat_closure to nurijip_app;

-- Act 23(2): filed with another agency and transferred here; it counts as any other.
create table petitions.came_by_transfer (
  petition_number text primary key references petitions.petition on delete cascade,
  agency text not null,
  their_number text not null,
  noted_by text not null,
  noted_at timestamptz not null
);
grant select, insert, update on petitions.came_by_transfer to nurijip_app;

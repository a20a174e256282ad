-- owner: petitions (Act 35; Decree 40)
-- An objection to a refusal, and what was decided on it.
create table petitions.objection (
  petition_number text primary key references petitions.petition,
  purport text not null,
  reason text not null,
  -- Decree 40(1): where the petitioner lives
  address_sealed bytea not null,
  filed_at timestamptz not null,
  decide_by date not null,
  extended_at timestamptz,
  extended_to date,
  extended_for text,
  outcome text check (outcome in ('granted', 'partly', 'dismissed')),
  decision text,
  appeal text,
  decided_at timestamptz,
  decided_by text,
  post_id text,
  check ((extended_at is null) = (extended_to is null) and (extended_at is null) = (extended_for is null)),
  check ((decided_at is null) = (outcome is null) and (decided_at is null) = (decision is null)
    and (decided_at is null) = (appeal is null) and (decided_at is null) = (decided_by is null))
);
create index objection_open on petitions.objection (decide_by) where decided_at is null;

-- A decided petition that is processed again, with the answer that stood before.
create table petitions.reopening (
  petition_number text not null references petitions.petition,
  nth integer not null,
  reason text not null,
  reopened_at timestamptz not null,
  reopened_by text not null,
  answer text not null,
  outcome text not null,
  public_title text not null,
  public_text text not null,
  document_no text,
  answered_at timestamptz not null,
  primary key (petition_number, nth)
);
-- The moment from which the period runs anew.
alter table petitions.petition add column reopened_at timestamptz;

grant select, insert, update on petitions.objection to nurijip_app;
grant select, insert on petitions.reopening to nurijip_app;

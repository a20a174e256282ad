-- owner: petitions (Article 17(1); PIPA 21, safety standard 8)
-- Counsel that is over is kept for so many days; then nothing of a person is left. What everyone reads stays.
alter table petitions.question
  alter column title_sealed drop not null,
  alter column body_sealed drop not null,
  add column erased_at timestamptz,
  add constraint question_erased check (case when erased_at is null
    then title_sealed is not null and body_sealed is not null
    else title_sealed is null and body_sealed is null and once_hash is null and draft_hash is null end);
alter table petitions.question_answer alter column text_sealed drop not null;
alter table petitions.counsel_contact
  drop constraint counsel_contact_check,
  alter column name_sealed drop not null,
  add column erased_at timestamptz,
  add constraint counsel_contact_erased check (case when erased_at is null
    then name_sealed is not null and (email_sealed is not null or phone_sealed is not null)
    else num_nonnulls(name_sealed, email_sealed, phone_sealed, email_lookup, phone_lookup) = 0 end);
alter table petitions.counsel_appointment
  alter column matter_sealed drop not null,
  add column erased_at timestamptz,
  add constraint counsel_appointment_erased check (case when erased_at is null
    then matter_sealed is not null else matter_sealed is null and reason_sealed is null end);

-- Who took a worklist as a file. Why is sealed: the record of acts names the row and a keyed hash of the reason.
create table petitions.worklist_export (
  id bigint generated always as identity primary key,
  view text not null,
  query text not null,
  format text not null,
  rows integer not null,
  reason_sealed bytea not null,
  taken_by text not null,
  taken_at timestamptz not null
);
grant select, insert on petitions.worklist_export to nurijip_app;

-- owner: petitions (Act 5(1))
-- A petition that complains about the department in charge: an outsider decides its answer.
create table petitions.conflict (
  petition_number text primary key references petitions.petition,
  department_id text not null,
  noted_by text not null,
  noted_at timestamptz not null
);

grant select, insert, update, delete on petitions.conflict to nurijip_app;

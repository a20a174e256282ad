-- owner: petitions (Article 8(1))
-- Decree 6(6): petitions of the same purport are processed together; each keeps its number, due date and page.
alter table petitions.petition add column merged_into text references petitions.petition;
create index petition_merged on petitions.petition (merged_into) where merged_into is not null;
alter table petitions.petition add check (merged_into <> number);

-- How many were merged into it, and into which one that is on the register.
alter table petitions.register_entry
  add column merged integer not null default 0,
  add column merged_into text;

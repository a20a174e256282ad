-- owner: pages; kernel/search (when the next text begins)
-- What somebody typed into the form of a new text and did not save.
create table pages.autosave_new (
  staff_id bigint not null,
  section text not null,
  type text not null,
  at timestamptz not null,
  typed jsonb not null,
  primary key (staff_id, section, type)
);
grant select, insert, update, delete on pages.autosave_new to nurijip_app;

create index document_begins on search.document (from_at) where from_at is not null;

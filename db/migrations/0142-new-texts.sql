-- owner: pages; kernel/search (when the next text begins); operations (Article 17(1))
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

-- a note is the reason of whoever sent a text back, or what was restored
alter table pages.revision add column is_sent_back boolean not null default false;
update pages.revision set is_sent_back = true
  where note is not null and note !~ '^([0-9]+번째로 되돌림|Back to no\. [0-9]+)$';

-- what fewer than five answered is not kept where everyone may read it
delete from operations.result r using operations.result answered
  where answered.choice = 0 and answered.n < 5 and answered.question <> 0
    and (answered.round_id, answered.question, answered.line) = (r.round_id, r.question, r.line);

create index document_begins on search.document (from_at) where from_at is not null;

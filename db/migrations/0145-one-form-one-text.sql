-- owner: pages
-- The word of a form in which a text is begun: sent twice it begins one.
create table pages.begun_form (
  once_hash bytea primary key,
  staff_id bigint not null,
  item_id bigint references pages.item on delete cascade,
  at timestamptz not null
);
grant select, insert, update, delete on pages.begun_form to nurijip_app;

-- who sent a text back is not who wrote it
alter table pages.revision add column sent_back_by text;

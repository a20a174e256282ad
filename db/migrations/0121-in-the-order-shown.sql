-- owner: boards (Articles 6(2) and 13)
-- In which order postings came to be shown: one that an officer lets through later comes after those that were shown
-- meanwhile, whatever its number.
alter table boards.posting_entry add column nth bigint generated always as identity;
create index posting_entry_nth on boards.posting_entry (board_id, nth);
update boards.follow f set told_through = coalesce((select max(e.nth) from boards.posting_entry e
  where e.board_id = f.board_id and e.id <= f.told_through), 0) where f.board_id is not null;

-- Since when a text is shown again.
create index withheld_lifted_posting on boards.withheld (posting_id) where lifted_at is not null;
create index withheld_lifted_comment on boards.withheld (comment_id) where lifted_at is not null;

-- owner: kernel/search
-- the posting period's beginning: not found before this moment
alter table search.document add column from_at timestamptz;

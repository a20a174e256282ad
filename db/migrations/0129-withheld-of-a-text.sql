-- owner: boards (Article 6(2))
-- All that ever ran against a text, and the request behind a block, are found at any size.
create index withheld_of_posting on boards.withheld (posting_id) where posting_id is not null;
create index withheld_of_comment on boards.withheld (comment_id) where comment_id is not null;
create index block_request_withheld on boards.block_request (withheld_id) where withheld_id is not null;
-- These are the same, with less in them.
drop index boards.withheld_running_posting;
drop index boards.withheld_running_comment;
drop index boards.withheld_lifted_posting;
drop index boards.withheld_lifted_comment;

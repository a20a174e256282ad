-- owner: boards (Article 6(1))
-- Postings whose period has ended stay, to answer that they are gone, but no list walks over them. A job marks
-- them each night; those that ended since then are few.
alter table boards.posting_entry add column has_ended boolean not null default false;
drop index boards.posting_entry_newest;
create index posting_entry_newest on boards.posting_entry (board_id, posted_on desc, id desc) where not has_ended;
create index posting_entry_ending on boards.posting_entry (posted_until) where not has_ended and posted_until is not null;
update boards.posting_entry set has_ended = true where posted_until < current_date;

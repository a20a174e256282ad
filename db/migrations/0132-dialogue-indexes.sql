-- owner: dialogue (what is asked of many conversations)
-- whose file a photograph lies in, for each stored file
create index photograph_hash on dialogue.photograph (hash);
create index photograph_preview on dialogue.photograph (preview_hash);
create index draft_photograph_hash on dialogue.draft_photograph (hash);
create index draft_photograph_preview on dialogue.draft_photograph (preview_hash);
-- the newest of a topic, and those that everyone reads; its key is the newest of all
create index message_entry_topic on dialogue.message_entry (topic_id, id desc);
create index message_entry_open on dialogue.message_entry (id desc) where is_open;
drop index dialogue.message_entry_newest;
-- what was closed last, and the figures of a year
create index message_closed_last on dialogue.message (closed_at desc) where closed_at is not null;
create index message_arrived on dialogue.message (arrived_at);

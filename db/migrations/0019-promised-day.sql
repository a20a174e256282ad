-- owner: petitions (Act 19)
-- The day that was promised before a holiday moved the due date: what the office still works towards.
alter table petitions.petition add column promised_on date;
create index petition_running on petitions.petition (due_on) where ended_at is null and due_on is not null;

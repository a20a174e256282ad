-- owner: kernel/mail
-- The address with which whoever gets a letter hears no more of it; sealed, null where there is none or once forgotten.
alter table outbox.message add column end_sealed bytea;
grant update (end_sealed) on outbox.message to nurijip_app;

-- owner: accounts
-- What the nightly sweep looks for, however many accounts there are.
create index sign_in_at on citizens.sign_in (at);
create index account_fourteen on citizens.account (fourteen_on) where fourteen_on is not null;

-- owner: kernel/session
-- When whoever is signed in last showed again who they are.
alter table http.session add confirmed_at timestamptz;

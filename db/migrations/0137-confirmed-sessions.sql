-- owner: kernel/session
-- When whoever is signed in last showed again who they are.
alter table http.session add confirmed_at timestamptz;
-- Tries that were noted by a clock that ran ahead of a whole window count no more once it is set right: nobody is
-- stopped for as long as it was wrong.
create or replace function http.note_try(of_key text, most integer, since timestamptz, moment timestamptz)
returns boolean language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(of_key, 0));
  delete from http.attempt where key = of_key and (at <= since or at > moment + (moment - since));
  if (select count(*) from http.attempt where key = of_key) >= most then
    return false;
  end if;
  insert into http.attempt (key, at) values (of_key, moment);
  return true;
end $$;

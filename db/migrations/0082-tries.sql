-- owner: kernel/http
-- One try under a key, and whether it is within the limit: in one journey to the database.
create function http.note_try(of_key text, most integer, since timestamptz, moment timestamptz) returns boolean
language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(of_key, 0));
  delete from http.attempt where key = of_key and at <= since;
  if (select count(*) from http.attempt where key = of_key) >= most then
    return false;
  end if;
  insert into http.attempt (key, at) values (of_key, moment);
  return true;
end $$;
revoke execute on function http.note_try(text, integer, timestamptz, timestamptz) from public;
grant execute on function http.note_try(text, integer, timestamptz, timestamptz) to nurijip_app;

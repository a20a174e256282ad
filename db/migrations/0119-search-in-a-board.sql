-- owner: kernel/search
-- One more mark for postings, so that a question may stay within one board (Article 13).
create or replace function search.mark() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  board text := case when new.kind = 'posting' then '=b' || split_part(new.id, ':', 2) end;
begin
  if tg_op = 'UPDATE' then
    new.vector := ts_delete(new.vector,
      search.marks_of(old.kind, old.lang, old.department, old.published_on));
  end if;
  new.vector := new.vector
    || array_to_tsvector(array_remove(
      search.marks_of(new.kind, new.lang, new.department, new.published_on) || board, null));
  return new;
end $$;
update search.document set title = title where kind = 'posting';

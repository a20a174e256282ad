-- owner: kernel/search
-- Marks in the vector itself: kind, language, department, month. No word of a text holds an equals sign. With them the
-- one index answers "this word, in this month, of this kind" without reading a row that does not fit.
create function search.marks_of(of_kind text, of_lang text, of_department text, on_day date) returns text[]
language sql immutable set search_path = pg_catalog as $$
  select array_remove(array['=k' || of_kind, '=l' || of_lang, '=p' || of_department,
    '=m' || (extract(year from on_day)::int * 100 + extract(month from on_day)::int)], null)
$$;

create function search.mark() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' then
    new.vector := ts_delete(new.vector,
      search.marks_of(old.kind, old.lang, old.department, old.published_on));
  end if;
  new.vector := new.vector
    || array_to_tsvector(search.marks_of(new.kind, new.lang, new.department, new.published_on));
  return new;
end $$;

-- texts and vectors stand apart, so that the rows themselves are few pages
alter table search.document set (toast_tuple_target = 128);
-- few unsorted entries: each question reads them all
alter index search.document_vector set (gin_pending_list_limit = 256);
create trigger document_mark before insert or update on search.document
  for each row execute function search.mark();
update search.document set title = title;

-- How many texts hold every pair of a question, `most` at most.
create function search.count_up_to(pairs tsquery, most integer, moment timestamptz, since date) returns integer
language sql set search_path = pg_catalog set enable_seqscan = off set enable_indexscan = off as $$
  select count(*)::int from (
    select from search.document d where d.vector @@ pairs
      and (d.from_at is null or d.from_at <= moment) and (d.expires_at is null or d.expires_at > moment)
      and (since is null or d.published_on >= since) limit most) few
$$;

-- The newest texts that hold every pair of a question, `wanted` at most, of which those are answered that hold its
-- words whole. Looks at month after month backwards, in growing steps, until it has seen enough. `of_all` is how many
-- hold the pairs, `wanted` + 1 at most; up to `ranked` of them how near the words stand is reckoned too.
create function search.newest(pairs tsquery, whole tsquery, wanted integer, ranked integer, moment timestamptz, since date)
returns table (id text, kind text, department text, published_on date, title text, nearness real, of_all integer)
language plpgsql
-- only the index of the vectors is quick here; the planner holds reading a vector for cheaper than it is
set search_path = pg_catalog set enable_seqscan = off set enable_indexscan = off set enable_sort = on
as $$
#variable_conflict use_column
declare
  steps constant integer[] := array[1, 2, 4, 8, 16, 32, 64];
  total integer;
  seen integer := 0;
  answered integer;
  latest date;
  upper_end date;
  lower_end date;
  months tsquery;
begin
  total := search.count_up_to(pairs, wanted + 1, moment, since);
  if total <= wanted then
    return query select d.id, d.kind, d.department, d.published_on, d.title,
        case when total <= ranked then ts_rank_cd(d.vector, whole) else 0 end, total
      from search.document d where d.vector @@ pairs
        and (d.from_at is null or d.from_at <= moment) and (d.expires_at is null or d.expires_at > moment)
        and (since is null or d.published_on >= since)
        and (pairs = whole or d.vector @@ whole);
    return;
  end if;
  select d.published_on into latest from search.document d order by d.published_on desc limit 1;
  upper_end := (date_trunc('month', latest) + interval '1 month')::date;
  for step in 1 .. array_length(steps, 1) + 1 loop
    lower_end := case when step <= array_length(steps, 1)
      then (upper_end - make_interval(months => steps[step]))::date else '-infinity' end;
    months := pairs;
    if step <= array_length(steps, 1) then
      months := pairs && (select string_agg('''=m' || to_char(m, 'YYYYMM') || '''', '|')::tsquery
        from generate_series(lower_end::timestamp, upper_end - 1, interval '1 month') m);
    end if;
    return query with newest as materialized (
        select d.id, d.kind, d.department, d.published_on, d.title, d.vector
        from search.document d where d.vector @@ months
          and d.published_on >= lower_end and d.published_on < upper_end
          and (d.from_at is null or d.from_at <= moment) and (d.expires_at is null or d.expires_at > moment)
          and (since is null or d.published_on >= since)
        order by d.published_on desc, d.id desc limit wanted - least(seen, wanted - 100)
      )
      select n.id, n.kind, n.department, n.published_on, n.title, 0::real, total from newest n
      where pairs = whole or n.vector @@ whole;
    get diagnostics answered = row_count;
    seen := seen + answered;
    exit when seen >= wanted or (since is not null and lower_end <= since);
    upper_end := lower_end;
  end loop;
end $$;
grant execute on function search.count_up_to(tsquery, integer, timestamptz, date) to nurijip_app, nurijip_public;
grant execute on function search.newest(tsquery, tsquery, integer, integer, timestamptz, date) to nurijip_app, nurijip_public;

-- owner: kernel/search
-- Marks in the vector itself: kind, whether the city wrote it, language, department, quarter, year. No word of a text
-- holds an equals sign. With them the one index answers "this word, in this quarter, of this kind" without reading a row that does not fit.
create function search.marks_of(of_kind text, of_lang text, of_department text, on_day date) returns text[]
language sql immutable set search_path = pg_catalog as $$
  select array_remove(array['=k' || of_kind, '=l' || of_lang, '=p' || of_department,
    case when of_kind not in ('posting', 'petition', 'counsel') then '=city' end,
    '=q' || (extract(year from on_day)::int * 10 + extract(quarter from on_day)::int),
    '=y' || extract(year from on_day)::int], null)
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
create function search.count_up_to(pairs tsquery, most integer, moment timestamptz, since date, of_lang text) returns integer
language sql set search_path = pg_catalog set enable_seqscan = off set enable_indexscan = off set jit = off as $$
  select count(*)::int from (
    select from search.document d where d.vector @@ pairs
      and (d.from_at is null or d.from_at <= moment) and (d.expires_at is null or d.expires_at > moment)
      and (since is null or d.published_on + 0 >= since) and (of_lang is null or d.lang = of_lang) limit most) few
$$;

create function search.latest_day() returns date
language sql set search_path = pg_catalog set enable_indexscan = on as $$
  select published_on from search.document order by published_on desc limit 1
$$;

-- The newest texts that hold every pair of a question, `wanted` at most, of which those are answered that hold its
-- words whole. Where very many hold them it looks at the last quarters first and goes back until it has seen enough.
-- `of_all` is how many hold the pairs, four times `wanted` + 1 at most; up to `ranked` of them how near the words stand
-- is reckoned too.
create function search.newest(pairs tsquery, whole tsquery, wanted integer, ranked integer, moment timestamptz,
  since date, of_lang text)
returns table (id text, kind text, department text, published_on date, title text, nearness real, of_all integer)
language plpgsql
-- only the index of the vectors is quick here; the planner holds reading a vector for cheaper than it is
set search_path = pg_catalog set enable_seqscan = off set enable_indexscan = off set jit = off
as $$
#variable_conflict use_column
declare
  total integer := search.count_up_to(pairs, 4 * wanted + 1, moment, since, of_lang);
  quarter date := date_trunc('quarter', search.latest_day()::timestamp)::date;
  lower_end date;
  upper_end date := 'infinity';
  seen integer := 0;
  answered integer;
  marked tsquery;
begin
  if total <= ranked then
    return query select d.id, d.kind, d.department, d.published_on, d.title, ts_rank_cd(d.vector, whole), total
      from search.document d where d.vector @@ pairs
        and (d.from_at is null or d.from_at <= moment) and (d.expires_at is null or d.expires_at > moment)
        and (since is null or d.published_on + 0 >= since) and (of_lang is null or d.lang = of_lang)
        and (pairs = whole or d.vector @@ whole);
    return;
  end if;
  for step in case when total <= 4 * wanted then 4 else 1 end .. 4 loop
    lower_end := (array[quarter, quarter - interval '6 months', quarter - interval '24 months', '-infinity'])[step];
    marked := pairs && case step
      when 1 then (select string_agg('''=q' || to_char(m, 'YYYYQ') || '''', '|')::tsquery
        from (values (quarter::timestamp), (quarter + interval '3 months')) q (m))
      when 2 then (select string_agg('''=q' || to_char(m, 'YYYYQ') || '''', '|')::tsquery
        from generate_series(lower_end::timestamp, quarter - interval '3 months', interval '3 months') m)
      when 3 then (select string_agg('''=y' || y || '''', '|')::tsquery
        from generate_series(extract(year from lower_end)::int, extract(year from upper_end - 1)::int) y)
      else ''::tsquery end;
    return query with newest as materialized (
        select d.id, d.kind, d.department, d.published_on, d.title, d.vector
        from search.document d where d.vector @@ marked
          -- as a sum: the index of days would be read from end to end
          and d.published_on + 0 >= lower_end and d.published_on + 0 < upper_end
          and (d.from_at is null or d.from_at <= moment) and (d.expires_at is null or d.expires_at > moment)
          and (since is null or d.published_on + 0 >= since) and (of_lang is null or d.lang = of_lang)
        order by d.published_on desc, d.id desc limit greatest(wanted - seen, 100)
      )
      select n.id, n.kind, n.department, n.published_on, n.title, 0::real, total from newest n
      where pairs = whole or n.vector @@ whole;
    get diagnostics answered = row_count;
    seen := seen + answered;
    exit when seen >= wanted or (since is not null and lower_end <= since);
    upper_end := lower_end;
  end loop;
end $$;
grant execute on function search.latest_day() to nurijip_app, nurijip_public;
grant execute on function search.count_up_to(tsquery, integer, timestamptz, date, text) to nurijip_app, nurijip_public;
grant execute on function search.newest(tsquery, tsquery, integer, integer, timestamptz, date, text)
  to nurijip_app, nurijip_public;

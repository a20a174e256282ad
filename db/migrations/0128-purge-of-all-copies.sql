-- owner: boards (Article 6(2); PIPA 21)
-- What a text said before, its files and its covered copies go with it when its time is over, and never otherwise.
-- A text that its author withdrew is purged as well.
create or replace function boards.may_purge(w boards.withheld) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select from boards.retention r
    where r.withheld_id = w.id and w.kind in ('removal', 'order', 'withdrawal') and r.purged_at <= now()
      and r.keep_until < (now() at time zone 'Asia/Seoul')::date)
$$;

-- What was withdrawn before this day is kept for half a year from its withdrawal.
insert into boards.retention (withheld_id, keep_until)
select id, (decided_at at time zone 'Asia/Seoul')::date + 180 from boards.withheld
where kind = 'withdrawal' and lifted_at is null;

create function boards.keep_version() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  w boards.withheld := case tg_table_name
    when 'posting_version' then boards.running((to_jsonb(old) ->> 'posting_id')::bigint, null)
    else boards.running(null, (to_jsonb(old) ->> 'comment_id')::bigint) end;
begin
  if tg_op = 'DELETE' and boards.may_purge(w) then return old; end if;
  raise exception 'boards.%: what a text said before stays as long as the text', tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger keep_version before update or delete on boards.posting_version
  for each row execute function boards.keep_version();
create trigger keep_version before update or delete on boards.comment_version
  for each row execute function boards.keep_version();

-- Its author takes a file off what is shown; of what is withheld nobody does.
create function boards.keep_attachment() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  w boards.withheld := boards.running(old.posting_id, null);
begin
  if w.id is null or (tg_op = 'DELETE' and boards.may_purge(w)) then return coalesce(new, old); end if;
  raise exception 'posting %: a file of what is withheld stays as long as the text', old.posting_id
    using errcode = 'restrict_violation';
end $$;
create trigger keep_attachment before update or delete on boards.attachment
  for each row execute function boards.keep_attachment();

create trigger never_truncated before truncate on boards.posting_version
  for each statement execute function boards.never_deleted();
create trigger never_truncated before truncate on boards.comment_version
  for each statement execute function boards.never_deleted();
create trigger never_truncated before truncate on boards.attachment
  for each statement execute function boards.never_deleted();

-- A record of withholding is lifted once, and nothing else of it changes but that a covered copy is purged with its text.
create or replace function boards.keep_withheld() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  lifted boards.withheld := old;
  emptied boards.withheld := old;
begin
  emptied.masked_title := '';
  emptied.masked_body := '';
  if old.kind = 'masking' and emptied is not distinct from new
    and boards.may_purge(boards.running(old.posting_id, old.comment_id)) then return new; end if;
  lifted.lifted_at := new.lifted_at;
  lifted.lifted_by := new.lifted_by;
  lifted.lifted_as := new.lifted_as;
  if old.lifted_at is not null or lifted is distinct from new then
    raise exception 'withheld %: it is lifted once and stays as it is', old.id using errcode = 'restrict_violation';
  end if;
  if exists (select from boards.retention where withheld_id = old.id and purged_at is not null) then
    raise exception 'withheld %: its text is purged', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create or replace function boards.purge_text(of_withheld bigint) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  w boards.withheld;
begin
  select * into strict w from boards.withheld where id = of_withheld and lifted_at is null;
  if not boards.may_purge(w) then
    raise exception 'withheld %: its time is not over', of_withheld using errcode = 'restrict_violation';
  end if;
  update boards.withheld set masked_title = '', masked_body = ''
  where kind = 'masking' and (posting_id = w.posting_id or comment_id = w.comment_id);
  if w.posting_id is not null then
    update boards.posting set title = '', body = '' where id = w.posting_id;
    delete from boards.posting_version where posting_id = w.posting_id;
    delete from boards.attachment where posting_id = w.posting_id;
  else
    update boards.comment set body = '' where id = w.comment_id;
    delete from boards.comment_version where comment_id = w.comment_id;
  end if;
end $$;

-- Looked at when the transaction ends: a withdrawal says how long the text is kept; the city's acts say all the rest.
create or replace function boards.withheld_is_whole() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  missing text;
begin
  missing := case
    when new.kind in ('removal', 'order', 'withdrawal')
      and not exists (select from boards.retention where withheld_id = new.id)
      then 'how long the text is kept'
    when new.kind = 'withdrawal' then null
    when not exists (select from boards.removal_notice where withheld_id = new.id and what = 'withheld')
      then 'a notice to the author'
    when not exists (select from boards.removal_entry where withheld_id = new.id) then 'a line of the public log'
    when new.ground = 8 and not exists (select from boards.removal_evidence where withheld_id = new.id)
      then 'the other postings of item 8'
    when new.kind = 'block' and not exists (select from boards.block_request where withheld_id = new.id)
      then 'the request'
    when new.kind = 'order' and not exists (select from boards.withholding_order where withheld_id = new.id)
      then 'the order'
    when new.posting_id is not null and not exists (
        select from boards.posting_entry where id = new.posting_id and withheld_id is not null)
      and exists (select from boards.withheld where id = new.id and lifted_at is null)
      then 'its place on the board'
    when new.comment_id is not null and not exists (
        select from boards.comment_entry where id = new.comment_id and withheld_id is not null)
      and exists (select from boards.withheld where id = new.id and lifted_at is null)
      then 'its place on the board'
  end;
  if missing is not null then
    raise exception 'withheld %: % is missing', new.id, missing using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

-- An objection that is upheld when the text is shown again already is told as well.
alter table boards.removal_notice
  drop constraint removal_notice_what_check,
  add constraint removal_notice_what_check check (what in ('withheld', 'lifted', 'rejected', 'upheld'));

alter table boards.objection add column reason_en text;

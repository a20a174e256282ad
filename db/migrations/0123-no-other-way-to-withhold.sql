-- owner: boards (Article 6(2))
-- No path but boards.withheld makes a text that was shown disappear, whoever connects and in whatever bulk.
create function boards.never_deleted() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'boards.%: nothing is deleted; what must not be shown is withheld (Article 6(2))', tg_table_name
    using errcode = 'restrict_violation';
end $$;

do $$
declare
  t text;
begin
  foreach t in array array['posting', 'comment', 'posting_entry', 'comment_entry', 'withheld', 'removal_notice',
    'removal_evidence', 'retention', 'removal_entry', 'withholding_order', 'objection']
  loop
    execute format('create trigger never_deleted before delete on boards.%I
      for each row execute function boards.never_deleted()', t);
    execute format('create trigger never_truncated before truncate on boards.%I
      for each statement execute function boards.never_deleted()', t);
  end loop;
end $$;
revoke delete on boards.posting_entry, boards.comment_entry from nurijip_app;

-- A board stays where it is while there is something on it.
create function boards.keep_board() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' and new.id = old.id then return new; end if;
  if exists (select from boards.posting where board_id = old.id) then
    raise exception 'board %: it has postings', old.id using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger keep_board before delete or update on boards.board
  for each row execute function boards.keep_board();

-- What runs against a text: what hides it before what covers a part.
create function boards.running(of_posting bigint, of_comment bigint) returns boards.withheld
language sql stable set search_path = pg_catalog as $$
  select w from boards.withheld w
  where (w.posting_id = of_posting or w.comment_id = of_comment) and w.lifted_at is null
  order by w.kind = 'masking', w.id desc
  limit 1
$$;

-- Whether the text itself may go: removed, its time over, and the purge noted.
create function boards.may_purge(w boards.withheld) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select from boards.retention r
    where r.withheld_id = w.id and w.kind in ('removal', 'order') and r.purged_at <= now()
      and r.keep_until < (now() at time zone 'Asia/Seoul')::date)
$$;

-- `emptied`: the text that comes is empty; `w` runs against it.
create function boards.check_change(what text, emptied boolean, changed boolean, is_newer boolean, w boards.withheld)
returns void language plpgsql set search_path = pg_catalog as $$
begin
  if not changed or (emptied and boards.may_purge(w)) then return; end if;
  if w.kind <> 'masking' then
    raise exception '%: the text of what is withheld stays as it was written', what
      using errcode = 'restrict_violation';
  end if;
  if emptied or not is_newer then
    raise exception '%: a text changes by its author, as another version, and never to nothing', what
      using errcode = 'restrict_violation';
  end if;
end $$;

create function boards.keep_posting() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  what text := 'posting ' || old.id;
begin
  if new.id <> old.id or new.board_id <> old.board_id then
    raise exception '%: it keeps its address', what using errcode = 'restrict_violation';
  end if;
  if old.state = 'shown' and new.state <> 'shown' then
    raise exception '%: what was shown is withheld, never taken back', what using errcode = 'restrict_violation';
  end if;
  if old.state = 'shown' and new.is_closed and not old.is_closed then
    raise exception '%: what was open is not closed', what using errcode = 'restrict_violation';
  end if;
  if coalesce(new.posted_until, 'infinity') < coalesce(old.posted_until, 'infinity') then
    raise exception '%: its period gets no shorter', what using errcode = 'restrict_violation';
  end if;
  perform boards.check_change(what, new.title = '' and new.body = '',
    (new.title, new.body) is distinct from (old.title, old.body), new.version > old.version,
    boards.running(old.id, null));
  return new;
end $$;
create trigger keep_posting before update on boards.posting
  for each row execute function boards.keep_posting();

alter table boards.comment drop constraint comment_body_check;
create function boards.keep_comment() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  what text := 'comment ' || new.id;
begin
  if tg_op = 'INSERT' then
    if new.body = '' then raise exception '%: no text', what using errcode = 'check_violation'; end if;
    return new;
  end if;
  if new.id <> old.id or new.posting_id <> old.posting_id then
    raise exception '%: it keeps its place', what using errcode = 'restrict_violation';
  end if;
  if old.state = 'shown' and new.state <> 'shown' then
    raise exception '%: what was shown is withheld, never taken back', what using errcode = 'restrict_violation';
  end if;
  perform boards.check_change(what, new.body = '', new.body <> old.body, new.version > old.version,
    boards.running(null, old.id));
  return new;
end $$;
create trigger keep_comment before insert or update on boards.comment
  for each row execute function boards.keep_comment();

-- What everyone reads is what was written, unless something runs against it, and then it says so.
create function boards.keep_posting_entry() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  w boards.withheld := boards.running(new.id, null);
  p boards.posting;
  hidden boolean := w.kind <> 'masking';
begin
  select * into p from boards.posting where id = new.id;
  if p.state <> 'shown' then
    raise exception 'posting %: an officer has not let it through', new.id using errcode = 'restrict_violation';
  end if;
  if new.title is distinct from (case when hidden or p.is_closed then '' else coalesce(w.masked_title, p.title) end)
    or new.body is distinct from (case when hidden or p.is_closed then '' else coalesce(w.masked_body, p.body) end)
    or (new.withheld_id, new.withheld_kind, new.withheld_ground, new.withheld_reason_ko, new.withheld_reason_en)
      is distinct from (w.id, w.kind, w.ground, w.reason_ko, w.reason_en) then
    raise exception 'posting %: what is shown is what was written or says why not', new.id
      using errcode = 'restrict_violation';
  end if;
  if (new.board_id, new.posted_on, new.posted_until, new.is_closed)
      is distinct from (p.board_id, p.posted_on, p.posted_until, p.is_closed)
    or (new.has_ended and new.posted_until is null) then
    raise exception 'posting %: what is shown stands where it was posted, as long', new.id
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_posting_entry before insert or update on boards.posting_entry
  for each row execute function boards.keep_posting_entry();

create function boards.keep_comment_entry() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  w boards.withheld := boards.running(null, new.id);
  c boards.comment;
  closed boolean;
begin
  select * into c from boards.comment where id = new.id;
  select is_closed into closed from boards.posting where id = c.posting_id;
  if c.state <> 'shown' then
    raise exception 'comment %: an officer has not let it through', new.id using errcode = 'restrict_violation';
  end if;
  if new.posting_id <> c.posting_id
    or new.body is distinct from
      (case when w.kind <> 'masking' or closed then '' else coalesce(w.masked_body, c.body) end)
    or (new.withheld_id, new.withheld_kind, new.withheld_ground, new.withheld_reason_ko, new.withheld_reason_en)
      is distinct from (w.id, w.kind, w.ground, w.reason_ko, w.reason_en) then
    raise exception 'comment %: what is shown is what was written or says why not', new.id
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_comment_entry before insert or update on boards.comment_entry
  for each row execute function boards.keep_comment_entry();

-- A record of withholding is lifted once, and nothing else of it changes.
create function boards.keep_withheld() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  lifted boards.withheld := old;
begin
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
create trigger keep_withheld before update on boards.withheld
  for each row execute function boards.keep_withheld();

create function boards.keep_retention() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' then
    if new.purged_at is not null or new.keep_until <
      (select (decided_at at time zone 'Asia/Seoul')::date + 30 from boards.withheld where id = new.withheld_id) then
      raise exception 'retention of %: thirty days at least', new.withheld_id using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.withheld_id <> old.withheld_id or new.keep_until < old.keep_until
    or (old.purged_at is not null and new.purged_at is distinct from old.purged_at) then
    raise exception 'retention of %: it gets no shorter', old.withheld_id using errcode = 'restrict_violation';
  end if;
  if new.purged_at is not null and old.purged_at is null and exists (
    select from boards.objection where withheld_id = old.withheld_id and outcome is null) then
    raise exception 'retention of %: an objection is open', old.withheld_id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_retention before insert or update on boards.retention
  for each row execute function boards.keep_retention();

-- Looked at when the transaction ends: whoever withholds has told the author, shown it on the board and in the log.
create function boards.withheld_is_whole() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
  missing text;
begin
  if new.kind = 'withdrawal' then return null; end if;
  missing := case
    when not exists (select from boards.removal_notice where withheld_id = new.id and what = 'withheld')
      then 'a notice to the author'
    when not exists (select from boards.removal_entry where withheld_id = new.id) then 'a line of the public log'
    when new.ground = 8 and not exists (select from boards.removal_evidence where withheld_id = new.id)
      then 'the other postings of item 8'
    when new.kind = 'block' and not exists (select from boards.block_request where withheld_id = new.id)
      then 'the request'
    when new.kind = 'order' and not exists (select from boards.withholding_order where withheld_id = new.id)
      then 'the order'
    when new.kind in ('removal', 'order') and not exists (select from boards.retention where withheld_id = new.id)
      then 'how long the text is kept'
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
create constraint trigger withheld_is_whole after insert on boards.withheld
  deferrable initially deferred for each row execute function boards.withheld_is_whole();

-- Empties a text whose time is over, with its older versions and its files, if boards keeps such.
create function boards.purge_text(of_withheld bigint) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  w boards.withheld;
begin
  select * into strict w from boards.withheld where id = of_withheld and lifted_at is null;
  if not boards.may_purge(w) then
    raise exception 'withheld %: its time is not over', of_withheld using errcode = 'restrict_violation';
  end if;
  if w.posting_id is not null then
    update boards.posting set title = '', body = '' where id = w.posting_id;
    if to_regclass('boards.posting_version') is not null then
      execute 'delete from boards.posting_version where posting_id = $1' using w.posting_id;
    end if;
    if to_regclass('boards.attachment') is not null then
      execute 'delete from boards.attachment where posting_id = $1' using w.posting_id;
    end if;
  else
    update boards.comment set body = '' where id = w.comment_id;
    if to_regclass('boards.comment_version') is not null then
      execute 'delete from boards.comment_version where comment_id = $1' using w.comment_id;
    end if;
  end if;
end $$;
revoke execute on function boards.purge_text(bigint) from public;
grant execute on function boards.purge_text(bigint) to nurijip_app;

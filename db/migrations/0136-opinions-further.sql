-- owner: operations (Article 4)
-- A round may end before its last day, with the reason that everyone reads.
alter table operations.opinion_round
  add ended_on date,
  add ended_by text,
  add ended_why_ko text,
  add ended_why_en text,
  add check ((ended_on is null) = (ended_by is null)),
  add check ((ended_on is null) = (ended_why_ko is null)),
  add check ((ended_on is null) = (ended_why_en is null)),
  add check (ended_on is null or opened_at is not null);
alter table operations.opened_round
  add ended_on date,
  add ended_why_ko text,
  add ended_why_en text;

create or replace function operations.keep_opened() returns trigger language plpgsql as $$
declare
  ending constant text[] := array['counted_at', 'ended_on', 'ended_by', 'ended_why_ko', 'ended_why_en'];
begin
  if old.opened_at is not null and (to_jsonb(new) - ending) is distinct from (to_jsonb(old) - ending) then
    raise exception 'the round % is open: nothing of it changes', old.id;
  end if;
  if old.ended_on is not null and new.ended_on is distinct from old.ended_on then
    raise exception 'the round % has ended', old.id;
  end if;
  return new;
end $$;
create function operations.keep_from_deletion() returns trigger language plpgsql as $$
begin
  if old.opened_at is not null then
    raise exception 'the round % was opened: it stays', old.id;
  end if;
  return old;
end $$;
create trigger keep_from_deletion before delete on operations.opinion_round
  for each row execute function operations.keep_from_deletion();
grant delete on operations.opinion_round to nurijip_app;

-- Why, in English too; null where it was decided before.
alter table operations.opinion_group add reason_en text;
alter table operations.report_group add reason_en text;

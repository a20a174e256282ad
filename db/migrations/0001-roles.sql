-- owner: kernel/db
-- Roles belong to the cluster, not to the database: made once, shared by every database of it.
do $$
declare
  name text;
begin
  foreach name in array array['nurijip_app', 'nurijip_public', 'nurijip_credentials'] loop
    if not exists (select from pg_roles where rolname = name) then
      begin
        execute format('create role %I login', name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    -- whoever migrates may act as each of them, so that one DATABASE_URL is enough
    if not pg_has_role(current_user, name, 'member') then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
end $$;
revoke create on schema public from public;

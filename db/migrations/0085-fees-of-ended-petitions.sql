-- owner: petitions (Article 9(2))
-- How a petition ended without an outcome, and why its fee stays where it does; annulled_at where it does not.
alter table petitions.charge
  add column ended_as text check (ended_as in ('withdrawn', 'transferred', 'returned', 'declined', 'repeated')),
  add column kept_at timestamptz,
  add column kept_because text check (kept_because in ('worked', 'policy')),
  add check ((kept_at is null) = (kept_because is null)),
  add check (kept_at is null or (annulled_at is null and ended_as is not null));
update petitions.charge set ended_as = 'withdrawn' where annulled_at is not null;
grant update (ended_as, kept_at, kept_because) on petitions.charge to nurijip_app;

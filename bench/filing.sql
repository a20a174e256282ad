-- What filing one petition does in the database, for pgbench: the same statements in the same order, after the one
-- that counts tries.
select nextval('bench_filing') as n \gset
select http.note_try('filing from ' || :n, 30, now() - interval '1 hour', now());
begin;
select kind_id, answers_sealed, petition_number,
  exists (select from petitions.question where draft_hash = int8send(:n)) from petitions.draft
  where token_hash = int8send(:n) and changed_at > now() - interval '1 day' for update;
select * from petitions.kind_handbook where kind_id = 'inconvenience-road';
select * from petitions.kind where id = 'inconvenience-road';
select h.day, h.name, max(y.year) from calendar.known_year y left join calendar.holiday h on true
  group by h.day, h.name order by h.day;
select count(*) from petitions.draft_photograph where token_hash = int8send(:n);
insert into petitions.last_number (of, n) values ('bench', 1)
  on conflict (of) do update set n = petitions.last_number.n + 1 returning n as number \gset
with entered as (
  insert into petitions.petition (number, kind_id, stage, lang, channel, filed_by, form_key, title, body,
    wants_publication, password_hash, period_unit, period_n, fee_won, arrived_at)
  values ('1999-' || lpad(:number::text, 6, '0'), 'inconvenience-road', 'filed', 'ko', 'internet', null, null,
    'title', repeat('body ', 60), true, null, 'days', 3, 0, now())
), by as (
  insert into petitions.petitioner (petition_number, name_sealed, told_name_sealed, address_sealed, email_sealed,
    phone_sealed, email_lookup, phone_lookup, told_by)
  values ('1999-' || lpad(:number::text, 6, '0'), '\x00112233445566778899aabbccddeeff', null, null,
    '\x00112233445566778899aabbccddeeff', null, sha256(int8send(:n)), null, 'mail')
), draft as (
  update petitions.draft set petition_number = '1999-' || lpad(:number::text, 6, '0'), answers_sealed = '\x00',
    changed_at = now() where token_hash = int8send(:n)
) insert into petitions.move (petition_number, seq, act, stage, at, actor)
  values ('1999-' || lpad(:number::text, 6, '0'), 1, 'file', 'filed', now(), 'petitioner');
insert into outbox.message (channel, unique_key, to_sealed, subject_sealed, body_sealed, about, created_at, next_try_at)
  values ('mail', 'bench ' || :n, '\x0011223344556677', '\x0011223344556677', sha256(int8send(:n)), 'bench', now(), now())
  on conflict (unique_key) do nothing;
select audit.append(jsonb_build_array(jsonb_build_object('what', 'petition.file', 'about',
  'petition:bench', 'actor', 'petitioner', 'place', '10.0.0.1', 'detail', '{}')));
commit;

-- What filing one petition does in the database, for pgbench: the same statements in the same order, after the one
-- that counts tries, with values as long as those of a petition.
select nextval('bench_filing') as n \gset
select http.note_try('filing from ' || :n, 30, now() - interval '1 hour', now());
begin;
select kind_id, answers_sealed, petition_number,
  exists (select from petitions.question where draft_hash = int8send(:n)) from petitions.draft
  where token_hash = int8send(:n) and changed_at > now() - interval '1 day' for update;
select k.*, (select fields from petitions.kind_handbook where kind_id = 'inconvenience-road'),
  json_build_object('year', (select max(year) from calendar.known_year),
    'days', (select coalesce(json_object_agg(day, name order by day), '{}') from calendar.holiday)),
  exists (select hash from petitions.draft_photograph where token_hash = int8send(:n))
  from petitions.kind k where id = 'inconvenience-road';
with last as (
  insert into petitions.last_number (of, n) values ('bench', 1)
  on conflict (of) do update set n = petitions.last_number.n + 1 returning '1999-' || lpad(n::text, 6, '0') as number
), entered as (
  insert into petitions.petition (number, kind_id, stage, lang, channel, filed_by, form_key, title, body,
    wants_publication, password_hash, period_unit, period_n, fee_won, arrived_at)
  values ((select number from last), 'inconvenience-road', 'filed', 'ko', 'internet', null, null,
    repeat('title ', 4), repeat('body ', 66), true, null, 'days', 3, 0, now())
), by as (
  insert into petitions.petitioner (petition_number, name_sealed, told_name_sealed, address_sealed, email_sealed,
    phone_sealed, email_lookup, phone_lookup, told_by)
  values ((select number from last), decode(repeat('ab', 42), 'hex'), null, null,
    decode(repeat('ab', 45), 'hex'), null, sha256(int8send(:n)), null, 'mail')
), draft as (
  update petitions.draft set petition_number = (select number from last), answers_sealed = decode(repeat('ab', 35), 'hex'),
    changed_at = now() where token_hash = int8send(:n)
) insert into petitions.move (petition_number, seq, act, stage, at, actor)
  values ((select number from last), 1, 'file', 'filed', now(), 'petitioner') returning petition_number;
with posted as (
  insert into outbox.message (channel, unique_key, to_sealed, subject_sealed, body_sealed, about, created_at, next_try_at)
  values ('mail', 'petition:bench:file ' || :n, decode(repeat('ab', 45), 'hex'), decode(repeat('ab', 91), 'hex'),
    decode(repeat('ab', 391), 'hex'), 'petition:bench', now(), now())
  on conflict (unique_key) do nothing
) select audit.append(jsonb_build_array(jsonb_build_object('what', 'petition.file', 'about',
  'petition:bench', 'actor', 'petitioner', 'place', '10.0.0.1', 'detail',
  '{"kind":"inconvenience-road","channel":"internet","content":"HPivcIwuvxwwJIqCqatNXMuG1S2b2T-6iW9WuEMnC04"}')));
commit;

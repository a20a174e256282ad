import { sql } from 'kysely'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'

/** A text that many made petitions share, with its search vector. */
export interface SampleText {
  readonly title: string
  readonly body: string
  readonly vector: string
}

/** Petitions of one made year: the numbers of a year hold six digits. */
const A_YEAR = 100_000
const PEOPLE = 5_000
/** Being processed: the newest, and as many in a small history as in a large one. */
const OPEN = 3_000

/** Temporary tables that the batches draw from; gone with the transaction's connection. */
export async function prepareSamples(tx: Tx, seal: Seal, texts: readonly SampleText[]): Promise<void> {
  await sql`create temporary table sample_text (i integer primary key, title text, body text, vector tsvector)`.execute(
    tx,
  )
  const rows = JSON.stringify(texts.map((one, i) => ({ i, ...one })))
  await sql`insert into sample_text select i, title, body, vector::tsvector
    from jsonb_to_recordset(${rows}::jsonb) as t (i integer, title text, body text, vector text)`.execute(tx)
  await sql`create temporary table sample_person
    (i integer primary key, name bytea, phone bytea, phone_lookup bytea)`.execute(tx)
  const people = Array.from({ length: PEOPLE }, (_, i) => {
    const phone = `010${String(i).padStart(8, '0')}`
    return {
      i,
      name: seal.seal(`load ${i}`, 'petitions.petitioner.name').toString('hex'),
      phone: seal.seal(phone, 'petitions.petitioner.phone').toString('hex'),
      lookup: seal.lookup(phone, 'petitions.petitioner.phone').toString('hex'),
    }
  })
  await sql`insert into sample_person select i, decode(name, 'hex'), decode(phone, 'hex'), decode(lookup, 'hex')
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
      as t (i integer, name text, phone text, lookup text)`.execute(tx)
  await sql`create temporary table sample_post as
    select row_number() over (order by p.id) - 1 as i, p.id as post_id, p.department_id
    from departments.post p join departments.post_right r on r.post_id = p.id
    where r."right" = 'petition-handle' and r.revoked_at is null and p.closed_on is null`.execute(tx)
}

/**
 * Makes the petitions `from` to `to`, the newest first, in the years before the present one: the newest are being
 * processed, one of fifty others was withdrawn, the rest answered. For measurement alone: none of them has a link in the chain.
 */
export async function loadPetitions(
  tx: Tx,
  { from, to, today }: { from: number; to: number; today: LocalDate },
): Promise<void> {
  const lastYear = Number(today.slice(0, 4)) - 1
  await sql`create temporary table made on commit drop as
    select *, arrived + interval '1 hour' as received, arrived + interval '5 days' as ended
    from (
      select n,
        (${lastYear}::int - n / ${A_YEAR}::int) || '-' || lpad((${A_YEAR}::int - n % ${A_YEAR}::int)::text, 6, '0') as number,
        case when n < ${OPEN}::int then 'processing' when n % 50 = 0 then 'withdrawn' else 'decided' end as stage,
        make_date(${lastYear}::int - n / ${A_YEAR}::int + 1, 1, 1)::timestamptz
          - (n % ${A_YEAR}::int) * interval '5 minutes' as arrived,
        n % 5 <> 4 as is_public,
        t.title, t.body, t.vector, p.post_id, p.department_id, person.name, person.phone, person.phone_lookup
      from generate_series(${from}::int, ${to}::int - 1) n
        join sample_text t on t.i = n % (select count(*) from sample_text)
        join sample_post p on p.i = n % (select count(*) from sample_post)
        join sample_person person on person.i = n % ${PEOPLE}::int
    ) one`.execute(tx)
  await insertCases(tx)
  await insertPublic(tx)
}

async function insertCases(tx: Tx): Promise<void> {
  await sql`insert into petitions.petition (number, kind_id, stage, version, lang, title, body, wants_publication,
      period_unit, period_n, arrived_at, received_at, receipt_no, receipt_entered_at, due_on, due_at, expires_at,
      department_id, post_id, decided_at, ended_at)
    select number, 'inconvenience-road', stage, 5, 'ko', left(title, 100), left(body, 30000), is_public,
      'days', 7, arrived, received, 'L' || number, received, (received + interval '9 days')::date,
      received + interval '9 days', received + interval '10 days', department_id, post_id,
      case when stage = 'decided' then ended end, case when stage <> 'processing' then ended end
    from made on conflict do nothing`.execute(tx)
  await sql`insert into petitions.petitioner (petition_number, name_sealed, phone_sealed, phone_lookup, told_by)
    select number, name, phone, phone_lookup, 'sms' from made on conflict do nothing`.execute(tx)
  await sql`insert into petitions.move (petition_number, seq, act, stage, at, actor, department_id, post_id)
    select number, seq, act, step.stage, case when seq < 4 then received else ended end, 'system:load', department_id, post_id
    from made cross join (values
        (1, 'file', 'filed'), (2, 'receive', 'received'), (3, 'assign', 'processing'),
        (4, 'submit-answer', 'processing'), (5, 'approve-answer', 'decided')) as step (seq, act, stage)
    where seq <= 3 or made.stage = 'decided' on conflict do nothing`.execute(tx)
  await sql`insert into petitions.answer (petition_number, text, public_title, public_text, drafted_by, post_id,
      saved_at, submitted_at, approved_at, approved_by)
    select number, left(body, 2000), left(title, 100), left(body, 500), 'system:load', post_id, ended, ended, ended, 'system:load'
    from made where stage = 'decided' on conflict do nothing`.execute(tx)
}

async function insertPublic(tx: Tx): Promise<void> {
  await sql`insert into petitions.register_entry (number, kind_id, public_title, public_text, stage, department_id,
      received_on, due_on, ended_on)
    select number, 'inconvenience-road', case when stage = 'decided' then left(title, 100) end,
      case when stage = 'decided' then left(body, 500) end, stage, department_id, received::date,
      (received + interval '9 days')::date, case when stage <> 'processing' then ended::date end
    from made where is_public on conflict do nothing`.execute(tx)
  await sql`insert into petitions.register_step (number, seq, act, done_on, department_id)
    select number, seq, act, case when seq < 4 then received else ended end::date, department_id
    from made cross join (values (1, 'file'), (2, 'receive'), (3, 'assign'), (5, 'approve-answer')) as step (seq, act)
    where is_public and (seq <= 3 or stage = 'decided') on conflict do nothing`.execute(tx)
  await sql`insert into search.document (id, kind, lang, url, title, body, vector, published_on, department)
    select 'petition:' || number, 'petition', 'ko', '/petitions/' || number, left(title, 100), left(body, 500), vector,
      ended::date, department_id
    from made where is_public and stage = 'decided' on conflict do nothing`.execute(tx)
}

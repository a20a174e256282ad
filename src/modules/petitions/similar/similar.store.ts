import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Stage } from '../stages/stages.rule.ts'

/** Of one petition; kept from receipt on. */
export async function saveSimilarText(
  tx: Tx,
  { number, pairs, arrivedOn }: { number: string; pairs: readonly number[]; arrivedOn: LocalDate },
): Promise<void> {
  const row = { pairs: [...pairs], arrived_on: arrivedOn }
  await tx
    .insertInto('petitions.similar_text')
    .values({ petition_number: number, ...row })
    .onConflict((on) => on.column('petition_number').doUpdateSet(row))
    .execute()
}

export const saveAnswered = (tx: Tx, number: string, answeredOn: LocalDate) =>
  tx
    .updateTable('petitions.similar_text')
    .set({ answered_on: answeredOn })
    .where('petition_number', '=', number)
    .execute()

/** Petitions that a while of few is enough to weigh by, when the night has not reckoned yet. */
const FEW = 500
/** Of the newest so many are reckoned at night. */
const RECKONED = 20_000

/** In what share of the texts each pair stands; those in hardly any are left out. */
export async function pairShares(look: Reader, pairs: readonly number[]): Promise<Map<number, number>> {
  const { rows } = await sql<{ pair: number; share: number }>`
    select pair, share from petitions.pair_share where pair = any(${[...pairs]}::integer[])`.execute(look)
  if (rows.length > 0) return new Map(rows.map((one) => [one.pair, one.share]))
  const few = await sql<{ pair: number; share: number }>`
    with newest as materialized (
      select pairs from petitions.similar_text order by arrived_on desc limit ${FEW}
    )
    select pair, count(*)::float8 / (select count(*) from newest) as share
    from newest, unnest(pairs) as pair where pair = any(${[...pairs]}::integer[]) group by pair`.execute(look)
  return new Map(few.rows.map((one) => [one.pair, one.share]))
}

export async function reckonShares(tx: Tx): Promise<void> {
  await tx.deleteFrom('petitions.pair_share').execute()
  await sql`
    with newest as materialized (
      select pairs from petitions.similar_text order by arrived_on desc limit ${RECKONED}
    )
    insert into petitions.pair_share (pair, share)
    select pair, count(*)::float8 / (select count(*) from newest)
    from newest, unnest(pairs) as pair group by pair having count(*) > 1`.execute(tx)
}

export interface Candidate {
  readonly number: string
  readonly pairs: readonly number[]
}
interface Asked {
  readonly pairs: readonly number[]
  readonly weights: readonly number[]
  /** Not found itself. */
  readonly number: string
}
/** Texts looked at for one pair, and taken in all. */
const EACH = 150
const TAKEN = 60

/** Answered petitions on the register that share the most, best first; 60 at most. */
export const answeredLike = (look: Reader, asked: Asked): Promise<Candidate[]> =>
  sharing(
    look,
    asked,
    sql`t.answered_on is not null`,
    sql`join petitions.register_entry e on e.number = b.number`,
  )

/** Unanswered ones that arrived on a day or later. */
export const openLike = (look: Reader, asked: Asked & { since: LocalDate }): Promise<Candidate[]> =>
  sharing(look, asked, sql`t.answered_on is null and t.arrived_on >= ${asked.since}`, sql``)

async function sharing(
  look: Reader,
  { pairs, weights, number }: Asked,
  which: ReturnType<typeof sql>,
  only: ReturnType<typeof sql>,
): Promise<Candidate[]> {
  const { rows } = await sql<{ number: string; pairs: number[] }>`
    with best as materialized (
      select s.petition_number as number, sum(q.weight) as score
      from unnest(${[...pairs]}::integer[], ${[...weights]}::float8[]) as q(pair, weight)
      cross join lateral (
        select t.petition_number from petitions.similar_text t
        where t.pairs @> array[q.pair] and ${which}
        limit ${EACH}
      ) s
      where s.petition_number <> ${number}
      group by s.petition_number order by score desc, number desc limit ${TAKEN}
    )
    select b.number, t.pairs from best b ${only}
    join petitions.similar_text t on t.petition_number = b.number
    order by b.score desc, b.number desc`.execute(look)
  return rows
}

/** An answered petition as everyone may read it. */
export interface AnsweredCase {
  readonly number: string
  readonly publicTitle: string | null
  readonly publicText: string | null
  readonly departmentId: string | null
  readonly stage: Stage
  readonly endedOn: LocalDate | null
}

export const answeredCases = (look: Reader, numbers: readonly string[]): Promise<AnsweredCase[]> =>
  look
    .selectFrom('petitions.register_entry')
    .select([
      'number',
      'public_title as publicTitle',
      'public_text as publicText',
      'department_id as departmentId',
      'stage',
      'ended_on as endedOn',
    ])
    .where('number', 'in', [...numbers, ''])
    .where('public_title', 'is not', null)
    .$narrowType<{ stage: Stage }>()
    .execute()

/** Received petitions that are not in yet: those of before this table. */
export const withoutSimilarText = (look: Reader, most: number) =>
  look
    .selectFrom('petitions.petition as p')
    .leftJoin('petitions.similar_text as t', 't.petition_number', 'p.number')
    .select(['p.number', 'p.title', 'p.body', 'p.arrived_at as arrivedAt', 'p.decided_at as decidedAt'])
    .where('p.received_at', 'is not', null)
    .where('t.petition_number', 'is', null)
    .orderBy('p.number')
    .limit(most)
    .execute()

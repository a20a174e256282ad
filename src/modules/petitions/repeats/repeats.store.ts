import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Stage } from '../stages/stages.rule.ts'
import type { People, Review } from './repeats.rule.ts'

/** A petition of the same petitioner, with its text. */
export interface EarlierText {
  readonly number: string
  readonly title: string
  readonly body: string
  readonly stage: Stage
  readonly arrivedAt: Instant
  readonly notifiedAt: Instant | null
  readonly departmentId: string | null
  readonly answer: string | null
  /** The agency that transferred it here. */
  readonly cameFrom: string | null
}
/** The newest so many are compared. */
const MOST = 30

/** What the same address or telephone filed before, newest first; what was withdrawn is left out. */
export async function earlierOfSame(look: Reader, number: string): Promise<EarlierText[]> {
  const { rows } = await sql<EarlierText>`
    with own as (
      select p.arrived_at, o.email_lookup, o.phone_lookup
      from petitions.petitioner o join petitions.petition p on p.number = o.petition_number
      where o.petition_number = ${number}
    ), same as (
      select o.petition_number from petitions.petitioner o join own on o.email_lookup = own.email_lookup
      union
      select o.petition_number from petitions.petitioner o join own on o.phone_lookup = own.phone_lookup
    )
    select p.number, p.title, p.body, p.stage, p.arrived_at as "arrivedAt", p.decided_at as "notifiedAt",
      p.department_id as "departmentId", a.text as answer,
      t.agency as "cameFrom"
    from same s
    join petitions.petition p on p.number = s.petition_number
    left join petitions.answer a on a.petition_number = p.number and a.approved_at is not null
    left join petitions.came_by_transfer t on t.petition_number = p.number
    where p.number < ${number} and p.stage <> 'withdrawn'
    order by p.number desc limit ${MOST}`.execute(look)
  return rows
}

export const findPeople = (look: Reader, number: string): Promise<People | undefined> =>
  look
    .selectFrom('petitions.multi_person')
    .select(['households', 'signers'])
    .where('petition_number', '=', number)
    .executeTakeFirst()

type Noted = { readonly by: string; readonly at: Instant }

export async function savePeople(tx: Tx, number: string, people: People & Noted): Promise<void> {
  const { households, signers, by, at } = people
  const row = { households, signers, noted_by: by, noted_at: at }
  await tx
    .insertInto('petitions.multi_person')
    .values({ petition_number: number, ...row })
    .onConflict((on) => on.column('petition_number').doUpdateSet(row))
    .execute()
}

export type ReviewNoted = Review & { readonly note: string }

/** Oldest first. */
export const reviewsOf = (look: Reader, number: string): Promise<ReviewNoted[]> =>
  look
    .selectFrom('petitions.committee_review')
    .select(['held_on as heldOn', 'outcome', 'note'])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .$narrowType<{ outcome: Review['outcome'] }>()
    .execute()

/** The petition is locked: nobody else adds one. */
export async function addReview(tx: Tx, number: string, review: ReviewNoted & Noted): Promise<void> {
  const nth = (await reviewsOf(tx, number)).length + 1
  const { heldOn, outcome, note, by, at } = review
  await tx
    .insertInto('petitions.committee_review')
    .values({ petition_number: number, nth, held_on: heldOn, outcome, note, noted_by: by, noted_at: at })
    .execute()
}

export interface Closure {
  readonly comparison: string
  readonly compared: readonly { number: string; likeness: number }[]
}

export async function saveClosure(tx: Tx, number: string, closure: Closure & Noted): Promise<void> {
  const { comparison, compared, by, at } = closure
  await tx
    .insertInto('petitions.repeat_closure')
    .values({
      petition_number: number,
      comparison,
      compared: JSON.stringify(compared),
      closed_by: by,
      closed_at: at,
    })
    .execute()
}

export async function findClosure(look: Reader, number: string): Promise<Closure | undefined> {
  const row = await look
    .selectFrom('petitions.repeat_closure')
    .select(['comparison', 'compared'])
    .where('petition_number', '=', number)
    .executeTakeFirst()
  return row && { comparison: row.comparison, compared: row.compared as unknown as Closure['compared'] }
}

export interface Origin {
  readonly agency: string
  readonly theirNumber: string
}

export async function saveOrigin(tx: Tx, number: string, origin: Origin & Noted): Promise<void> {
  const { agency, theirNumber, by, at } = origin
  const row = { agency, their_number: theirNumber, noted_by: by, noted_at: at }
  await tx
    .insertInto('petitions.came_by_transfer')
    .values({ petition_number: number, ...row })
    .onConflict((on) => on.column('petition_number').doUpdateSet(row))
    .execute()
}

export const findOrigin = (look: Reader, number: string): Promise<Origin | undefined> =>
  look
    .selectFrom('petitions.came_by_transfer')
    .select(['agency', 'their_number as theirNumber'])
    .where('petition_number', '=', number)
    .executeTakeFirst()

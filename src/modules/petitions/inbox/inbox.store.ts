import { sql } from 'kysely'
import type { Reader } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Stage } from '../stages/stages.rule.ts'
import { type Asked, DESK, IN_CHARGE, type Urgency, type View } from './asked.rule.ts'

/** One line of a worklist. Nobody is named in it. */
export interface Work {
  readonly number: string
  readonly version: number
  readonly title: string
  readonly kindId: string
  readonly stage: Stage
  readonly arrivedAt: Instant
  readonly paymentConfirmedAt: Instant | null
  /** Of the first of all that it answers for. */
  readonly dueOn: LocalDate | null
  readonly expiresAt: Instant | null
  readonly departmentId: string | null
  readonly postId: string | null
  readonly isSubmitted: boolean
  /** How often the desk gave it to a department. */
  readonly handOvers: number
}

/** Whose worklist it is, and the moments that make something late. */
export interface Whose {
  readonly departmentId: string
  /** The own post, and those that are absent and for which it acts. */
  readonly actsFor: readonly string[]
  /** Nobody holds them now. */
  readonly vacantPosts: readonly string[]
  readonly today: LocalDate
  readonly now: Instant
  /** What arrived up to then should have been received. */
  readonly lateArrival: Instant
}
type Wanted = Pick<Asked, 'urgency' | 'kind' | 'stage' | 'text'> & { readonly view: View }

/** Who answers for others works by the first of all, whatever the own clock says (reading `mergedClocks`). */
const firstOfMembers = (look: Reader) =>
  look
    .selectFrom('petitions.petition as m')
    .select((of) => [
      'm.merged_into as lead',
      of.fn.min('m.due_on').as('due_on'),
      of.fn.min('m.due_at').as('due_at'),
      of.fn.min('m.expires_at').as('expires_at'),
    ])
    .where('m.merged_into', 'is not', null)
    .where('m.stage', '=', 'merged')
    .groupBy('m.merged_into')
    .as('f')
const DUE_ON = sql<LocalDate | null>`least(p.due_on, f.due_on)`
const DUE_AT = sql<Instant | null>`least(p.due_at, f.due_at)`
const EXPIRES_AT = sql<Instant | null>`least(p.expires_at, f.expires_at)`

const ofView = (look: Reader, view: View, { departmentId, actsFor }: Whose) => {
  const rows = look
    .selectFrom('petitions.petition as p')
    .leftJoin('petitions.answer as a', 'a.petition_number', 'p.number')
    .leftJoin(firstOfMembers(look), 'f.lead', 'p.number')
    .where('p.ended_at', 'is', null)
  if (view === 'desk') return rows.where('p.stage', 'in', DESK)
  const open = rows.where('p.stage', 'in', IN_CHARGE)
  if (view === 'mine') return open.where('p.post_id', 'in', actsFor)
  return view === 'department'
    ? open.where('p.department_id', '=', departmentId)
    : open.where(hasTurn(actsFor))
}

/** On a line, the first step that was not done is theirs. */
const hasTurn = (posts: readonly string[]) => sql<boolean>`exists (
  select from petitions.approval l join petitions.approval_step s on s.petition_number = l.petition_number and s.round = l.round
  where l.petition_number = p.number and l.ended_at is null and s.decision is null and s.post_id = any(${posts})
    and not exists (select from petitions.approval_step b
      where b.petition_number = s.petition_number and b.round = s.round and b.step < s.step and b.decision is null))`

function workIn(look: Reader, { view, urgency, kind, stage, text }: Wanted, whose: Whose) {
  let rows = ofView(look, view, whose)
  if (urgency) rows = rows.where(isUrgent(urgency, whose))
  if (kind !== '') rows = rows.where('p.kind_id', '=', kind)
  if (stage !== '') rows = rows.where('p.stage', '=', stage)
  if (text !== '')
    rows = rows.where((eb) =>
      eb.or([eb('p.number', '=', text), eb(sql<number>`position(lower(${text}) in lower(p.title))`, '>', 0)]),
    )
  return rows
}

function isUrgent(urgency: Urgency, { today, now, lateArrival, vacantPosts }: Whose) {
  if (urgency === 'today') return sql<boolean>`${DUE_ON} <= ${today} and ${EXPIRES_AT} > ${now}`
  if (urgency === 'overdue')
    return sql<boolean>`(${EXPIRES_AT} <= ${now}
      or p.stage = 'filed' and coalesce(p.payment_confirmed_at, p.arrived_at) <= ${lateArrival})`
  return sql<boolean>`p.post_id = any(${vacantPosts})`
}

/** What is due first stands first, then what arrived first. */
export const worklist = (
  look: Reader,
  wanted: Wanted,
  whose: Whose,
  { size, page }: { size: number; page: number },
): Promise<Work[]> =>
  workIn(look, wanted, whose)
    .select([
      'p.number',
      'p.version',
      'p.title',
      'p.kind_id as kindId',
      'p.stage',
      'p.arrived_at as arrivedAt',
      'p.payment_confirmed_at as paymentConfirmedAt',
      DUE_ON.as('dueOn'),
      EXPIRES_AT.as('expiresAt'),
      'p.department_id as departmentId',
      'p.post_id as postId',
    ])
    .select((eb) => eb('a.submitted_at', 'is not', null).$castTo<boolean>().as('isSubmitted'))
    .select((eb) =>
      eb
        .selectFrom('petitions.move as m')
        .select((of) => of.fn.countAll<number>().as('n'))
        .whereRef('m.petition_number', '=', 'p.number')
        .where('m.act', 'in', ['assign', 'coordinate'])
        .$castTo<{ n: number }>()
        .$asScalar()
        .$notNull()
        .as('handOvers'),
    )
    .orderBy(DUE_AT, (order) => order.asc().nullsLast())
    .orderBy('p.arrived_at')
    .orderBy('p.number')
    .limit(size)
    .offset((page - 1) * size)
    .$narrowType<{ stage: Stage }>()
    .execute()

export type Counts = Record<'all' | Urgency, number>

/** How many there are in a view, and how many of them are urgent. */
export async function countWork(
  look: Reader,
  wanted: Pick<Wanted, 'view'> & Partial<Wanted>,
  whose: Whose,
): Promise<Counts> {
  const plain: Wanted = { urgency: undefined, kind: '', stage: '', text: '', ...wanted }
  const counted = (urgency: Urgency, as: string) =>
    sql<number>`count(*) filter (where ${isUrgent(urgency, whose)})`.as(as)
  const row = await workIn(look, { ...plain, urgency: undefined }, whose)
    .select((eb) => eb.fn.countAll<number>().as('all'))
    .select([counted('overdue', 'overdue'), counted('today', 'today'), counted('unheld', 'unheld')])
    .executeTakeFirstOrThrow()
  const { all, overdue, today, unheld } = row as unknown as Counts
  return { all: Number(all), overdue: Number(overdue), today: Number(today), unheld: Number(unheld) }
}

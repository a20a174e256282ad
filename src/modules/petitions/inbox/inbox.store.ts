import type { Reader } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Stage } from '../stages/stages.rule.ts'

/** One line of a worklist. Nobody is named in it. */
export interface Work {
  readonly number: string
  readonly title: string
  readonly kindId: string
  readonly stage: Stage
  readonly arrivedAt: Instant
  readonly paidAt: Instant | null
  readonly dueOn: LocalDate | null
  readonly expiresAt: Instant | null
  readonly departmentId: string | null
  readonly postId: string | null
  readonly isSubmitted: boolean
  /** How often the desk gave it to a department. */
  readonly handOvers: number
}

/** What stands on a worklist: of the petition desk, of a post, of a department, or what waits for its head. */
export type View = 'desk' | 'mine' | 'department' | 'approval'
export const DESK: readonly Stage[] = ['awaiting-payment', 'filed', 'received', 'sent-back']
const IN_CHARGE: readonly Stage[] = ['processing', 'awaiting-supplement']
const MOST = 200

interface Asked {
  readonly view: View
  readonly departmentId: string
  readonly postId: string
}

const workIn = (look: Reader, { view, departmentId, postId }: Asked) => {
  const rows = look
    .selectFrom('petitions.petition as p')
    .leftJoin('petitions.answer as a', 'a.petition_number', 'p.number')
  if (view === 'desk') return rows.where('p.stage', 'in', DESK)
  const open = rows.where('p.stage', 'in', IN_CHARGE)
  if (view === 'mine') return open.where('p.post_id', '=', postId)
  const own = open.where('p.department_id', '=', departmentId)
  return view === 'department' ? own : own.where('a.submitted_at', 'is not', null)
}

/** What is due first stands first, then what arrived first; 200 at most. */
export const worklist = (look: Reader, asked: Asked): Promise<Work[]> =>
  workIn(look, asked)
    .select([
      'p.number',
      'p.title',
      'p.kind_id as kindId',
      'p.stage',
      'p.arrived_at as arrivedAt',
      'p.paid_at as paidAt',
      'p.due_on as dueOn',
      'p.expires_at as expiresAt',
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
    .orderBy('p.due_at', (order) => order.asc().nullsLast())
    .orderBy('p.arrived_at')
    .limit(MOST)
    .$narrowType<{ stage: Stage }>()
    .execute()

export async function countWork(look: Reader, asked: Asked): Promise<number> {
  const { n } = await workIn(look, asked)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

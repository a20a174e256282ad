import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Instant } from '#kernel/time.ts'
import type { Job, Term } from './contract.rule.ts'

export interface Contract extends Term {
  readonly id: number
  readonly number: string
  readonly company: string
  readonly purpose: string
  /** The department that answers for it. */
  readonly departmentId: string
  /** Paths of the sections of the site in which they work. */
  readonly sections: readonly string[]
  readonly jobs: readonly Job[]
  readonly endedWhy: string | null
  readonly madeBy: string
  /** When what its people asked for was erased. */
  readonly logErasedAt: Instant | null
  /** What they worked on, as the log said that was erased: `item:12`. */
  readonly things: readonly string[]
  readonly version: number
}

/** Whether the last that became of its term is that it was over. */
const isOver = sql<boolean>`coalesce((
  select c.what = 'over' from departments.contract_change c
  where c.contract_id = departments.contract.id order by c.id desc limit 1), false)`

/** When a contract ended or will: by somebody, or at the midnight after its last day. */
const endedAt = sql<Instant>`least(c.ended_at, (c.last_on + 1)::timestamp at time zone 'Asia/Seoul')`

export type NewContract = Omit<
  Contract,
  'id' | 'version' | 'endedAt' | 'endedWhy' | 'isOver' | 'madeBy' | 'logErasedAt' | 'things'
>

const rowsIn = (look: Reader) =>
  look.selectFrom('departments.contract').selectAll('departments.contract').select(isOver.as('is_over'))
type Row = Awaited<ReturnType<ReturnType<typeof rowsIn>['execute']>>[number]
const fromRow = (row: Row): Contract => ({
  id: row.id,
  number: row.number,
  company: row.company,
  purpose: row.purpose,
  departmentId: row.department_id,
  fromOn: row.from_on,
  lastOn: row.last_on,
  sections: row.sections,
  jobs: row.jobs as Job[],
  endedAt: row.ended_at,
  isOver: row.is_over,
  endedWhy: row.ended_why,
  madeBy: row.made_by,
  logErasedAt: row.log_erased_at,
  things: row.things,
  version: row.version,
})

/** Newest first. */
export const contractsIn = async (look: Reader): Promise<Contract[]> =>
  (await rowsIn(look).orderBy('id', 'desc').limit(500).execute()).map(fromRow)

/** @throws NotFound */
export async function getContract(look: Reader, id: number): Promise<Contract> {
  const row = await rowsIn(look).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('contract', String(id))
  return fromRow(row)
}

/** @throws NotFound */
export async function lockContract(tx: Tx, id: number): Promise<Contract> {
  await tx.selectFrom('departments.contract').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  // read again: what became of it while another act held the lock is seen now
  return getContract(tx, id)
}

/** Under which somebody works, the newest first. */
export const contractsOf = async (look: Reader, staffId: number): Promise<Contract[]> =>
  (
    await rowsIn(look)
      .innerJoin('departments.contract_member as m', 'm.contract_id', 'departments.contract.id')
      .where('m.staff_id', '=', staffId)
      .where('m.removed_at', 'is', null)
      .orderBy('departments.contract.id', 'desc')
      .execute()
  ).map(fromRow)

export const isNumberTaken = async (look: Reader, number: string): Promise<boolean> =>
  (await look
    .selectFrom('departments.contract')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirst()) !== undefined

export async function insertContract(
  tx: Tx,
  of: NewContract & { readonly by: string; readonly at: Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('departments.contract')
    .values({
      number: of.number,
      company: of.company,
      purpose: of.purpose,
      department_id: of.departmentId,
      from_on: of.fromOn,
      last_on: of.lastOn,
      sections: [...of.sections],
      jobs: [...of.jobs],
      made_by: of.by,
      made_at: of.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function saveTerm(
  tx: Tx,
  id: number,
  changed: { last_on: Contract['lastOn'] } | { ended_at: Instant; ended_by: string; ended_why: string },
): Promise<void> {
  await tx
    .updateTable('departments.contract')
    .set((eb) => ({ ...changed, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Contracts that ended before a moment, of whose people something is still kept. */
export const keptOfEnded = async (look: Reader, before: Instant): Promise<number[]> =>
  (
    await look
      .selectFrom('departments.contract as c')
      .select('c.id')
      .where(endedAt, '<', before)
      .where((eb) =>
        eb.or([
          eb.exists(
            eb
              .selectFrom('departments.contract_reading as r')
              .select('r.id')
              .whereRef('r.contract_id', '=', 'c.id'),
          ),
          eb.exists(
            eb
              .selectFrom('departments.contract_contact as t')
              .select('t.contract_id')
              .whereRef('t.contract_id', '=', 'c.id'),
          ),
        ]),
      )
      .orderBy('c.id')
      .execute()
  ).map((one) => one.id)

export async function saveLogErased(
  tx: Tx,
  id: number,
  { things, at }: { things: readonly string[]; at: Instant },
): Promise<void> {
  await tx
    .updateTable('departments.contract')
    .set({ log_erased_at: at, things: [...things] })
    .where('id', '=', id)
    .execute()
}

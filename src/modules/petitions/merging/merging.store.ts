import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Stage } from '../stages/stages.rule.ts'
import type { Candidate } from './merging.rule.ts'

/** Locks petitions in the order of their numbers, so that two who merge never wait for each other. */
export async function lockAll(tx: Tx, numbers: readonly string[]): Promise<void> {
  await tx
    .selectFrom('petitions.petition')
    .select('number')
    .where('number', 'in', [...numbers, ''])
    .orderBy('number')
    .forUpdate()
    .execute()
}

export interface Mergeable extends Omit<Candidate, 'isOurs'> {
  readonly title: string
  readonly departmentId: string | null
  readonly dueOn: LocalDate | null
}

export async function mergeables(look: Reader, numbers: readonly string[]): Promise<Mergeable[]> {
  const rows = await look
    .selectFrom('petitions.petition as p')
    .innerJoin('petitions.petitioner as o', 'o.petition_number', 'p.number')
    .innerJoin('petitions.kind as k', 'k.id', 'p.kind_id')
    .select([
      'p.kind_id as kindId',
      'k.category',
      'p.due_refused',
      'p.number',
      'p.title',
      'p.stage',
      'p.due_on as dueOn',
      'p.department_id as departmentId',
      'p.merged_into as mergedInto',
      'o.email_lookup',
      'o.phone_lookup',
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('petitions.petition as m')
            .select('m.number')
            .whereRef('m.merged_into', '=', 'p.number')
            .where('m.stage', '=', 'merged'),
        )
        .$castTo<boolean>()
        .as('isLead'),
    )
    .where('p.number', 'in', [...numbers, ''])
    .orderBy('p.number')
    .execute()
  return rows.map(({ email_lookup, phone_lookup, stage, category, due_refused, ...row }) => ({
    ...row,
    isStatutory: category === 'statutory',
    isPaused: due_refused === 'PAUSED',
    stage: stage as Stage,
    email: email_lookup?.toString('hex') ?? null,
    phone: phone_lookup?.toString('hex') ?? null,
  }))
}

/** Numbers of those that wait with a lead, in order. */
export const membersOf = async (look: Reader, lead: string): Promise<string[]> =>
  (
    await look
      .selectFrom('petitions.petition')
      .select('number')
      .where('merged_into', '=', lead)
      .where('stage', '=', 'merged')
      .orderBy('number')
      .execute()
  ).map((row) => row.number)

/** Those and the ones that have ended since: their public pages name the lead. */
export const everMergedInto = async (look: Reader, lead: string): Promise<string[]> =>
  (
    await look
      .selectFrom('petitions.petition')
      .select('number')
      .where('merged_into', '=', lead)
      .orderBy('number')
      .execute()
  ).map((row) => row.number)

/** How many were merged into a petition and not withdrawn since, answered ones among them. */
export async function countMerged(look: Reader, lead: string): Promise<number> {
  const { n } = await look
    .selectFrom('petitions.petition')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('merged_into', '=', lead)
    .where('stage', '<>', 'withdrawn')
    .executeTakeFirstOrThrow()
  return n
}

export const saveMerged = (tx: Tx, number: string, lead: string | null) =>
  tx.updateTable('petitions.petition').set({ merged_into: lead }).where('number', '=', number).execute()

/** Whether everyone may read of a petition. */
export const isShown = async (look: Reader, number: string): Promise<boolean> =>
  (await look
    .selectFrom('petitions.register_entry')
    .select('number')
    .where('number', '=', number)
    .executeTakeFirst()) !== undefined

import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Act, Stage } from '../stages/stages.rule.ts'
import type { Outcome } from '../answers/outcome.rule.ts'
import type { RegisterCorrection, RegisterEntry, RegisterStep } from './register-entry.rule.ts'

const entriesIn = (read: Reader) =>
  read
    .selectFrom('petitions.register_entry')
    .select([
      'number',
      'kind_id as kindId',
      'public_title as publicTitle',
      'public_text as publicText',
      'stage',
      'department_id as departmentId',
      'received_on as receivedOn',
      'due_on as dueOn',
      'ended_on as endedOn',
      'merged',
      'merged_into as mergedInto',
      'outcome',
      'document_no as documentNo',
    ])
    .$narrowType<{ stage: Stage; outcome: Outcome | null }>()

/** Where a page of the register ends. */
export interface RegisterCursor {
  readonly receivedOn: LocalDate
  readonly number: string
}
export interface RegisterFilter {
  readonly kindId?: string | undefined
  readonly stages?: readonly Stage[] | undefined
}

/** One page, newest first; `before` is the end of the page above, `after` the beginning of the one below. */
export async function registerPage(
  read: Reader,
  asked: RegisterFilter & {
    size: number
    before?: RegisterCursor | undefined
    after?: RegisterCursor | undefined
  },
): Promise<RegisterEntry[]> {
  const { kindId, stages, before, after, size } = asked
  let rows = entriesIn(read).limit(size)
  if (kindId !== undefined) rows = rows.where('kind_id', '=', kindId)
  if (stages !== undefined) rows = rows.where('stage', 'in', stages)
  const place = (at: RegisterCursor, way: '<' | '>') =>
    rows.where((eb) => eb(eb.refTuple('received_on', 'number'), way, eb.tuple(at.receivedOn, at.number)))
  if (after) return (await place(after, '>').orderBy('received_on').orderBy('number').execute()).toReversed()
  if (before) rows = place(before, '<')
  return rows.orderBy('received_on', 'desc').orderBy('number', 'desc').execute()
}

/** @throws NotFound never filed, not received, not published and declined alike */
export async function getEntry(read: Reader, number: string): Promise<RegisterEntry> {
  const found = await entriesIn(read).where('number', '=', number).executeTakeFirst()
  if (!found) throw new NotFound('petition', number)
  return found
}

export const stepsOf = (read: Reader, number: string): Promise<RegisterStep[]> =>
  read
    .selectFrom('petitions.register_step')
    .select(['seq', 'act', 'done_on as doneOn', 'department_id as departmentId'])
    .where('number', '=', number)
    .orderBy('seq')
    .$narrowType<{ act: Act | 'file' }>()
    .execute()

export const correctionsShown = (read: Reader, number: string): Promise<RegisterCorrection[]> =>
  read
    .selectFrom('petitions.register_correction')
    .select([
      'nth',
      'corrected_on as correctedOn',
      'public_title_before as publicTitleBefore',
      'public_text_before as publicTextBefore',
    ])
    .where('number', '=', number)
    .orderBy('nth')
    .execute()

export async function putCorrections(
  tx: Tx,
  number: string,
  corrections: readonly RegisterCorrection[],
): Promise<void> {
  await tx.deleteFrom('petitions.register_correction').where('number', '=', number).execute()
  if (corrections.length === 0) return
  await tx
    .insertInto('petitions.register_correction')
    .values(
      corrections.map((one) => ({
        number,
        nth: one.nth,
        corrected_on: one.correctedOn,
        public_title_before: one.publicTitleBefore,
        public_text_before: one.publicTextBefore,
      })),
    )
    .execute()
}

/** @returns whether it was there */
export async function removeEntry(tx: Tx, number: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('petitions.register_entry')
    .where('number', '=', number)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Of a kind that is published no more. @returns the numbers of those that were there */
export const removeEntriesOf = async (tx: Tx, kindId: string): Promise<string[]> =>
  (
    await tx
      .deleteFrom('petitions.register_entry')
      .where('kind_id', '=', kindId)
      .returning('number')
      .execute()
  ).map((row) => row.number)

export async function putEntry(tx: Tx, e: RegisterEntry, steps: readonly RegisterStep[]): Promise<void> {
  const row = {
    kind_id: e.kindId,
    public_title: e.publicTitle,
    public_text: e.publicText,
    stage: e.stage,
    department_id: e.departmentId,
    received_on: e.receivedOn,
    due_on: e.dueOn,
    ended_on: e.endedOn,
    merged: e.merged,
    merged_into: e.mergedInto,
    outcome: e.outcome,
    document_no: e.documentNo,
  }
  await tx
    .insertInto('petitions.register_entry')
    .values({ number: e.number, ...row })
    .onConflict((on) => on.column('number').doUpdateSet(row))
    .execute()
  await tx.deleteFrom('petitions.register_step').where('number', '=', e.number).execute()
  if (steps.length === 0) return
  await tx
    .insertInto('petitions.register_step')
    .values(
      steps.map((one) => ({
        number: e.number,
        seq: one.seq,
        act: one.act,
        done_on: one.doneOn,
        department_id: one.departmentId,
      })),
    )
    .execute()
}

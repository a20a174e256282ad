import { type Actor, record } from '#kernel/audit.ts'
import { enqueue } from '#kernel/jobs.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { takeBackAnswer } from '../approvals/take-back.act.ts'
import { republish } from '../register/republish.act.ts'
import { type Act, isOpen, type Stage } from '../stages/stages.rule.ts'
import { TAKES_BACK } from '../stages/told.rule.ts'
import { AFTER_MERGED } from '../merging/merging.rule.ts'
import { everMergedInto, membersOf } from '../merging/merging.store.ts'
import { getPetition } from './petition.store.ts'
import { saveStage } from './change.store.ts'
import { addMove } from './history.store.ts'

export interface Moving {
  readonly act: Act | 'file'
  readonly to: Stage
  readonly by: Actor
  readonly at: Instant
  /** Whose act it was, as everyone may read it. */
  readonly departmentId?: string | null
  readonly postId?: string | null
  /** For the petitioner to read. */
  readonly says?: string | null
  /** For officers alone. */
  readonly note?: string | null
  /** Facts for the audit chain: no personal data. */
  readonly detail?: Record<string, string | number | boolean | null>
}

/** What every act ends with: the stage, the history, the register and the chain. @returns its place in the history */
export async function movePetition(tx: Tx, number: string, moving: Moving): Promise<number> {
  const {
    act,
    to,
    by,
    at,
    departmentId = null,
    postId = null,
    says = null,
    note = null,
    detail = {},
  } = moving
  await saveStage(tx, number, to)
  if (TAKES_BACK.includes(act)) await takeBackAnswer(tx, number, at)
  const seq = await addMove(tx, number, {
    act,
    stage: to,
    at,
    actor: by.id,
    departmentId,
    postId,
    says,
    note,
  })
  await republish(tx, number)
  await followMerged(tx, number, to)
  record(tx, { what: `petition.${act}`, about: `petition:${number}`, by, detail })
  return seq
}

/**
 * Those merged into a petition show where it is. When it has ended, or one of them has left, a job looks after the
 * others: the lead's own rows are never taken after a member's.
 */
async function followMerged(tx: Tx, number: string, to: Stage): Promise<void> {
  for (const other of await everMergedInto(tx, number)) await republish(tx, other)
  if (!isOpen(to) && (await membersOf(tx, number)).length > 0)
    await enqueue(tx, { name: AFTER_MERGED }, { lead: number })
  if (isOpen(to) || to === 'decided') return
  const { mergedInto } = await getPetition(tx, number)
  if (mergedInto !== null) await enqueue(tx, { name: AFTER_MERGED }, { lead: mergedInto })
}

import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { takeBackAnswer } from '../approvals/take-back.act.ts'
import { republish } from '../register/republish.act.ts'
import { type Act, type Stage, TAKES_BACK } from '../stages/stages.rule.ts'
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
  record(tx, { what: `petition.${act}`, about: `petition:${number}`, by, detail })
  return seq
}

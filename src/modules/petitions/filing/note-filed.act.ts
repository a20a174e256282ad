import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { addMove } from '../petition/history.store.ts'
import type { Stage } from '../stages/stages.rule.ts'

interface Filed {
  readonly stage: Stage
  readonly by: Actor
  readonly at: Instant
  readonly note: string | null
  readonly detail: Record<string, string>
}

/**
 * The first act of a petition. Nothing of it is public before receipt, so that the register is left alone.
 *
 * @law CPTA-ED 6(2) @returns its place in the history
 */
export async function noteFiled(tx: Tx, number: string, { stage, by, at, note, detail }: Filed) {
  const [departmentId, postId, says] = [null, null, null]
  const seq = await addMove(tx, number, {
    act: 'file',
    stage,
    at,
    actor: by.id,
    departmentId,
    postId,
    says,
    note,
  })
  record(tx, { what: 'petition.file', about: `petition:${number}`, by, detail })
  return seq
}

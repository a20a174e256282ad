import type { Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { forgetPromised } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import type { Petition } from '../petition/petition.store.ts'
import type { OfficeAct } from '../stages/lock-for-act.ts'
import type { Stage } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { insertExtension } from './extension.store.ts'

/** What was decided of one petition. */
export interface Extended {
  readonly to: Stage
  readonly nth: number
  /** In the unit of its own period. */
  readonly n: number
  readonly dueOn: LocalDate
  /** The consent that it rests on. */
  readonly requestNth: number | null
  /** With which it is extended. */
  readonly lead?: string
}

/** The record of one extension, the new due date with its account, and the notice. @law CPTA-ED 21(2) */
export async function extendOne(
  tx: Tx,
  mailing: Mailing,
  { by, at, reason }: OfficeAct & { readonly reason: string },
  { number, dueOn: before, period }: Petition,
  { to, nth, n, dueOn, requestNth, lead }: Extended,
): Promise<void> {
  if (before === null) throw new Error(`${number} stands still`)
  const record = { nth, n, reason, dueBefore: before, dueOn, requestNth }
  await insertExtension(tx, number, { ...record, madeAt: at, madeBy: by.id })
  await forgetPromised(tx, number)
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const detail = { nth, n, unit: period.unit, before, after: dueOn, ...(lead && { lead }) }
  const act = { act: 'extend', to, by, at, departmentId, postId, says: reason, detail } as const
  const seq = await movePetition(tx, number, act)
  await tellPetitioner(tx, mailing, number, { act: 'extend', seq, postId, says: reason, at })
}

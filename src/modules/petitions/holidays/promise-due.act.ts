import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Instant } from '#kernel/time.ts'
import { clockEvents } from '../due/clock-events.ts'
import { reckonFrom } from '../due/reckon-due.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'

/**
 * Promises a date to a petition that had none because the holiday table did not reach, when it does.
 *
 * @returns whether it has one now
 * @law CPTA 19
 */
export async function promiseDue(
  tx: Tx,
  mailing: Mailing,
  { number, at }: { number: string; at: Instant },
): Promise<boolean> {
  const petition = await lockPetition(tx, number)
  const to = decideMove('promise-due', petition.stage)
  if (!to.ok || petition.dueRefused !== 'CALENDAR_ENDS') return false
  const due = await reckonFrom(tx, petition, await clockEvents(tx, number), await loadCalendar(tx))
  if (!due?.ok) return false
  const by = { id: 'system:calendar', from: 'job' }
  const { postId } = petition
  const detail = { due: due.value.dueOn }
  const seq = await movePetition(tx, number, { act: 'promise-due', to: to.value, by, at, detail })
  await tellPetitioner(tx, mailing, number, { act: 'promise-due', seq, postId: postId ?? undefined, at })
  return true
}

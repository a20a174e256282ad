import type { Tx } from '#kernel/db.ts'
import { type Instant, type LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { savePromised } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { reckonFor } from './reckon-due.act.ts'

/** The job that does it for every running petition. */
export const MOVE_DUE = { name: 'petitions.move-due' }

interface Moving {
  readonly number: string
  readonly holiday: { day: LocalDate; name: string }
  readonly at: Instant
  /** Asked for when the petition is locked: a later holiday, reckoned with by somebody else, is in it then. */
  readonly calendar: (tx: Tx) => Promise<Calendar>
}

/**
 * Reckons one due date anew after a holiday was added. When it moves, the day promised first stays as the internal
 * target, and the petitioner is told. Doing it again changes nothing.
 *
 * @returns whether it moved
 * @law CPTA 19(1), 19(2) holidays are not counted; each movement is a notice
 */
export async function moveDue(
  tx: Tx,
  mailing: Mailing,
  { number, holiday, at, calendar }: Moving,
): Promise<boolean> {
  const petition = await lockPetition(tx, number)
  const { stage, dueOn: before, postId } = petition
  const to = decideMove('move-due', stage)
  if (!to.ok || before === null) return false
  const due = await reckonFor(tx, petition, await calendar(tx))
  if (!due?.ok || due.value.dueOn === before) return false
  const { dueOn: after } = due.value
  await savePromised(tx, number, before)
  const says = `${holiday.day} ${holiday.name}`
  const by = { id: 'system:calendar', from: 'job' }
  const detail = { before, after, holiday: holiday.day }
  const seq = await movePetition(tx, number, { act: 'move-due', to: to.value, by, at, says, detail })
  await tellPetitioner(tx, mailing, number, { act: 'move-due', seq, says, postId: postId ?? undefined, at })
  return true
}

import type { Tx } from '#kernel/db.ts'
import { type Instant, type LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import type { ClockEvent } from '../clock/deadline.rule.ts'
import { savePromised } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetitions, type Petition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { clockEventsOfAll } from './clock-events.ts'
import { reckonFrom } from './reckon-due.act.ts'

/** The job that does it for every running petition. */
export const MOVE_DUE = { name: 'petitions.move-due' }

interface Moving {
  readonly holiday: { day: LocalDate; name: string }
  readonly at: Instant
}

/**
 * Reckons some due dates anew after a holiday was added. Where one moves, the day promised first stays as the
 * internal target, and the petitioner is told. Doing it again changes nothing.
 *
 * @param calendar asked for when the petitions are locked: a later holiday, reckoned with meanwhile, is in it then
 * @law CPTA 19(1), 19(2) holidays are not counted; each movement is a notice
 */
export async function moveDue(
  tx: Tx,
  mailing: Mailing,
  {
    numbers,
    calendar,
    ...moving
  }: Moving & { readonly numbers: readonly string[]; readonly calendar: (tx: Tx) => Promise<Calendar> },
): Promise<void> {
  const petitions = await lockPetitions(tx, numbers)
  const known = await calendar(tx)
  const events = await clockEventsOfAll(tx, numbers)
  for (const one of petitions) await move(tx, mailing, one, events(one.number), known, moving)
}

async function move(
  tx: Tx,
  mailing: Mailing,
  petition: Petition,
  events: readonly ClockEvent[],
  calendar: Calendar,
  { holiday, at }: Moving,
): Promise<void> {
  const { number, stage, dueOn: before, postId } = petition
  const to = decideMove('move-due', stage)
  if (!to.ok || before === null) return
  const due = await reckonFrom(tx, petition, events, calendar)
  if (!due?.ok || due.value.dueOn === before) return
  await savePromised(tx, number, before)
  const says = `${holiday.day} ${holiday.name}`
  const by = { id: 'system:calendar', from: 'job' }
  const detail = { before, after: due.value.dueOn, holiday: holiday.day }
  const seq = await movePetition(tx, number, { act: 'move-due', to: to.value, by, at, says, detail })
  await tellPetitioner(tx, mailing, number, { act: 'move-due', seq, says, postId: postId ?? undefined, at })
}

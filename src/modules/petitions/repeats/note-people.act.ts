import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type LocalDate } from '#kernel/time.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decidePeople, decideReviewDay, type Review } from './repeats.rule.ts'
import { addReview, savePeople } from './repeats.store.ts'

/** Notes how many households and joint signers a petition speaks for. @law CPTA 2 no. 6 @refusal not-a-count */
export async function notePeople(
  tx: Tx,
  act: OfficeAct & { readonly households: string; readonly signers: string },
): Promise<Result<void, OfficeRefusal | 'not-a-count'>> {
  const locked = await lockForAct(tx, 'note-multi-person', act)
  if (!locked.ok) return locked
  const people = decidePeople(act)
  if (!people.ok) return people
  const { number, by, at } = act
  const { departmentId, postId } = by
  await savePeople(tx, number, { ...people.value, by: by.id, at })
  const detail = { ...people.value }
  await movePetition(tx, number, {
    act: 'note-multi-person',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    detail,
  })
  return ok(undefined)
}

/** Notes what the committee of petitions said, and when. @law CPTA 34; CPTA-ED 26 @refusal not-that-day */
export async function noteCommittee(
  tx: Tx,
  act: OfficeAct & { readonly heldOn: LocalDate; readonly outcome: Review['outcome']; readonly note: string },
): Promise<Result<void, OfficeRefusal | 'not-that-day'>> {
  const locked = await lockForAct(tx, 'note-committee', act)
  if (!locked.ok) return locked
  const { number, by, at, heldOn, outcome, note } = act
  const arrivedOn = dayOf(locked.value.petition.arrivedAt)
  const day = decideReviewDay(heldOn, { arrivedOn, today: dayOf(at) })
  if (!day.ok) return day
  const { departmentId, postId } = by
  await addReview(tx, number, { heldOn, outcome, note, by: by.id, at })
  const detail = { heldOn, outcome }
  await movePetition(tx, number, {
    act: 'note-committee',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    note,
    detail,
  })
  return ok(undefined)
}

import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { isPublicNow, saveLooks } from './photograph.store.ts'

/** One that everyone could see is seen by nobody but petitioner and office again. @article 10(3) @refusal not-shown */
export async function withdrawPhotograph(
  tx: Tx,
  act: OfficeAct & { readonly nth: number },
): Promise<Result<void, OfficeRefusal | 'not-shown'>> {
  const locked = await lockForAct(tx, 'withdraw-photograph', act)
  if (!locked.ok) return locked
  const { number, nth, by, at } = act
  if (!(await isPublicNow(tx, number, nth))) return refuse('not-shown')
  await saveLooks(tx, number, [{ nth, isShown: false, alt: '' }], { by: by.id, at })
  const { departmentId, postId } = by
  await movePetition(tx, number, {
    act: 'withdraw-photograph',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    detail: { nth },
  })
  return ok(undefined)
}

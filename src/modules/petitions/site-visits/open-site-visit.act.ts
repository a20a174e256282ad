import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dayOf, type LocalDate } from '#kernel/time.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { getKind } from '../kinds/kind.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { decideOpenVisit, type OpenVisitRefusal } from './site-visit.rule.ts'
import { findSiteVisit, insertSiteVisit } from './site-visit.store.ts'

/**
 * Opens a site visit: the petitioner is told place, day and purpose in advance, and its days are not counted.
 *
 * @law CPTA-ED 17(4), 17(5)
 */
export async function openSiteVisit(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly place: string; readonly visitOn: LocalDate; readonly purpose: string },
): Promise<Result<void, OfficeRefusal | OpenVisitRefusal>> {
  const locked = await lockForAct(tx, 'open-site-visit', act)
  if (!locked.ok) return locked
  const { number, by, at, place, visitOn, purpose } = act
  const { category } = await getKind(tx, locked.value.petition.kindId)
  const hadVisit = (await findSiteVisit(tx, number)) !== undefined
  const asked = { category, hadVisit, today: dayOf(at), visitOn }
  const ends = decideOpenVisit(asked, await loadCalendar(tx))
  if (!ends.ok) return ends
  const endsBy = ends.value
  await insertSiteVisit(tx, number, { place, visitOn, purpose, openedAt: at, openedBy: by.id, endsBy })
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const seq = await movePetition(tx, number, {
    act: 'open-site-visit',
    to: locked.value.to,
    by,
    at,
    departmentId,
    postId,
    says: purpose,
    detail: { visitOn, endsBy },
  })
  const news = { seq, postId, says: purpose, place, on: visitOn, until: endsBy, at }
  await tellPetitioner(tx, mailing, number, { act: 'open-site-visit', ...news })
  return ok(undefined)
}

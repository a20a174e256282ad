import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf } from '#kernel/time.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { type ChangeVisitRefusal, decideExtendVisit } from './site-visit.rule.ts'
import { findSiteVisit, saveVisitEnded, saveVisitExtended } from './site-visit.store.ts'

/** Extends a site visit once, with the reason for the petitioner to read. @law CPTA-ED 17(4) */
export async function extendSiteVisit(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly reason: string },
): Promise<Result<void, OfficeRefusal | ChangeVisitRefusal>> {
  const locked = await lockForAct(tx, 'extend-site-visit', act)
  if (!locked.ok) return locked
  const { number, by, at, reason } = act
  const ends = decideExtendVisit(await findSiteVisit(tx, number), dayOf(at), await loadCalendar(tx))
  if (!ends.ok) return ends
  await saveVisitExtended(tx, number, { endsBy: ends.value, reason, at })
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const { to } = locked.value
  const of = { act: 'extend-site-visit', to, by, at, departmentId, postId, says: reason } as const
  const seq = await movePetition(tx, number, { ...of, detail: { endsBy: ends.value } })
  const news = { seq, postId, says: reason, until: ends.value, at }
  await tellPetitioner(tx, mailing, number, { act: 'extend-site-visit', ...news })
  return ok(undefined)
}

/** Ends a site visit; what was found is for officers. The period runs on from the next day. @law CPTA-ED 17(5) */
export async function endSiteVisit(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly result: string },
): Promise<Result<void, OfficeRefusal | ChangeVisitRefusal>> {
  const locked = await lockForAct(tx, 'end-site-visit', act)
  if (!locked.ok) return locked
  const { number, by, at, result } = act
  const visit = await findSiteVisit(tx, number)
  if (!visit || visit.endedAt !== null) return refuse('no-open-visit')
  await saveVisitEnded(tx, number, result, at)
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const { to } = locked.value
  const of = { act: 'end-site-visit', to, by, at, departmentId, postId, note: result } as const
  const seq = await movePetition(tx, number, of)
  await tellPetitioner(tx, mailing, number, { act: 'end-site-visit', seq, postId, at })
  return ok(undefined)
}

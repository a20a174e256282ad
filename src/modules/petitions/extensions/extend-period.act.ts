import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { clockEvents } from '../due/clock-events.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { forgetPromised } from '../petition/change.store.ts'
import { firstDueOfMembers } from '../merging/merging.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { decideExtendedDue, type ExtendRefusal, isAsConsented } from './extension.rule.ts'
import { consentRequestsOf, extensionsOf, insertExtension } from './extension.store.ts'

/**
 * Extends the period by `n` of its own units and tells the petitioner at once why and until when. The first needs
 * nobody's consent, the second the petitioner's; there is no third. Whoever handles the petition does it: the law
 * names no approval.
 *
 * @law CPTA-ED 21(1), 21(2)
 */
export async function extendPeriod(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly n: number; readonly reason: string },
): Promise<Result<void, OfficeRefusal | ExtendRefusal>> {
  const locked = await lockForAct(tx, 'extend', act)
  if (!locked.ok) return locked
  const { number, by, at, n, reason } = act
  const { petition, to } = locked.value
  const nth = (await extensionsOf(tx, number)).length + 1
  const last = (await consentRequestsOf(tx, number)).at(-1)
  const consented = nth === 2 && last?.answered?.consents ? last : undefined
  const firstOfMembers = await firstDueOfMembers(tx, number)
  const extending = { ...petition, events: await clockEvents(tx, number), at, firstOfMembers }
  const consent = consented !== undefined
  const due = decideExtendedDue(extending, { n, consent }, await loadCalendar(tx))
  if (!due.ok) return due
  if (petition.dueOn === null) return refuse('PAUSED')
  if (nth === 2 && !isAsConsented(n, consented)) return refuse('not-as-consented')
  await insertExtension(tx, number, {
    nth,
    n,
    reason,
    dueBefore: petition.dueOn,
    dueOn: due.value,
    madeAt: at,
    madeBy: by.id,
    requestNth: consented?.nth ?? null,
  })
  await forgetPromised(tx, number)
  await reckonDue(tx, number)
  const { departmentId, postId } = by
  const detail = { nth, n, unit: petition.period.unit, before: petition.dueOn, after: due.value }
  const act_ = { act: 'extend', to, by, at, departmentId, postId, says: reason, detail } as const
  const seq = await movePetition(tx, number, act_)
  await tellPetitioner(tx, mailing, number, { act: 'extend', seq, postId, says: reason, at })
  return ok(undefined)
}

import type { Tx } from '#kernel/db.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { lockMembers } from '../merging/lock-members.ts'
import type { Petition } from '../petition/petition.store.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { decideMove } from '../stages/stages.rule.ts'
import type { Mailing } from '../telling/tell-petitioner.act.ts'
import { extendOne, type Extended } from './extend-one.act.ts'
import { extendingOf } from './extending.ts'
import { decideExtendedDue, type ExtendRefusal, isAsConsented } from './extension.rule.ts'
import { type ExtendingMember, extensionUntil, reachOf } from './member-extension.rule.ts'

/**
 * Extends the period by `n` of its own units and tells the petitioner at once why and until when. The first needs
 * nobody's consent, the second the petitioner's; there is no third. Whoever handles the petition does it: the law
 * names no approval.
 *
 * Those merged into it and due before the new day are extended with it, each by what its own period takes to reach
 * that day, or nothing is: one that may not be extended is answered, asked or taken out first.
 *
 * @law CPTA-ED 6(6), 21(1), 21(2)
 * @refusal member-stands one of those merged may not be extended so far, and those of `decideExtendedDue`
 */
export async function extendPeriod(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly n: number; readonly reason: string },
): Promise<Result<void, OfficeRefusal | ExtendRefusal | 'member-stands'>> {
  const locked = await lockForAct(tx, 'extend', act)
  if (!locked.ok) return locked
  const { number, at, n } = act
  const { petition, to } = locked.value
  const calendar = await loadCalendar(tx)
  const [own] = await extendingOf(tx, [petition], at)
  if (!own) throw new Error(`${number} has no clock`)
  const due = decideExtendedDue(own, { n, consent: own.consented !== undefined }, calendar)
  if (!due.ok) return due
  if (petition.dueOn === null) return refuse('PAUSED')
  if (own.made === 1 && !isAsConsented(n, own.consented)) return refuse('not-as-consented')

  const members = await lockMembers(tx, number)
  const extended: (Extended & { petition: Petition })[] = []
  for (const [at_, extending] of (await extendingOf(tx, members, at)).entries()) {
    const member = members[at_] as Petition
    const reached = extensionUntil(reachOf(extending, calendar), due.value)
    const stays = decideMove('extend', member.stage)
    if (!reached.ok || !stays.ok) return refuse('member-stands')
    if (reached.value)
      extended.push({ petition: member, to: stays.value, ...reached.value, ...made(extending) })
  }
  await extendOne(tx, mailing, act, petition, { to, n, dueOn: due.value, ...made(own) })
  for (const { petition: member, ...one } of extended)
    await extendOne(tx, mailing, act, member, { ...one, lead: number })
  return ok(undefined)
}

const made = ({ made: before, consented }: ExtendingMember) => ({
  nth: before + 1,
  requestNth: consented?.nth ?? null,
})

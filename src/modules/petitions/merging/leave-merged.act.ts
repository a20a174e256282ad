import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findAnswer, saveDraft } from '../answers/answer.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockForAct, type OfficeAct } from '../stages/lock-for-act.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { lockMembers } from './lock-members.ts'
import { nextLead } from './merging.rule.ts'
import { saveMerged } from './merging.store.ts'

/**
 * Takes the lead itself out: the member that is due first takes its place, with the draft of the answer, and the
 * others wait with that one. Nobody waits for what is asked of another (reading `mergedClocks`). No due date moves;
 * the one that left is told that it is processed by itself.
 *
 * @law CPTA-ED 6(6); CPTA 22(1)
 * @refusal no-members nobody waits with it
 */
export async function leaveMerged(
  tx: Tx,
  mailing: Mailing,
  act: OfficeAct & { readonly says: string },
): Promise<Result<void, OfficeRefusal | 'no-members'>> {
  const locked = await lockForAct(tx, 'leave-merged', act)
  if (!locked.ok) return locked
  const { number: left, by, at, says } = act
  const { petition, to } = locked.value
  const members = await lockMembers(tx, left)
  const next = nextLead(members)
  if (!next) return refuse('no-members')
  const { departmentId } = petition
  const draft = await findAnswer(tx, left)
  await saveMerged(tx, next.number, null)
  for (const { number } of members) if (number !== next.number) await saveMerged(tx, number, next.number)
  // what waits for a supplement waits alone
  const place = to === 'awaiting-supplement' ? 'processing' : to
  if (draft && place === 'processing') await saveDraft(tx, next.number, { ...draft, submittedAt: null, at })
  const whose = { by, at, departmentId, postId: by.postId } as const
  const detail = { lead: next.number, members: members.length - 1 }
  const seq = await movePetition(tx, left, { act: 'leave-merged', to, ...whose, says, detail })
  await movePetition(tx, next.number, { act: 'take-lead', to: place, ...whose, detail: { left } })
  const news = { act: 'unmerge', seq, says, postId: by.postId, at } as const
  await tellPetitioner(tx, mailing, left, news)
  return ok(undefined)
}

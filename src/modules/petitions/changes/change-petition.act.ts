import type { Actor } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { openDetails } from '../details/details.store.ts'
import { takeBackAnswer } from '../approvals/take-back.act.ts'
import { saveStage, saveText } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { filedHashes } from '../photographs/photograph.store.ts'
import { contentHash, petitionContent } from '../proof/content.ts'
import { getPetition, lockPetition, type Petition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type ChangeRefusal, decideChange } from './change.rule.ts'
import { changesOf, insertChange } from './change.store.ts'

/**
 * The petitioner changes what was filed, until the case is closed. What stood there before is kept for the officer;
 * the due date stays. What answers for it, alone or merged, goes back to its drafter. An officer who was about to act sees the change first, for the version has grown.
 *
 * @law CPTA 22(2)
 */
export async function changePetition(
  tx: Tx,
  seal: Seal,
  { number, title, body, by, at }: { number: string; title: string; body: string; by: Actor; at: Instant },
): Promise<Result<void, ChangeRefusal | 'not-at-this-stage'>> {
  // the lead first, as everybody does who takes both
  const { mergedInto } = await getPetition(tx, number)
  const lead = mergedInto === null ? undefined : await lockPetition(tx, mergedInto)
  const petition = await lockPetition(tx, number)
  const to = decideMove('change', petition.stage)
  if (!to.ok) return to
  const earlier = (await changesOf(tx, number)).length
  const decided = decideChange(petition, { title, body }, earlier)
  if (!decided.ok) return decided
  await insertChange(tx, number, {
    nth: earlier + 1,
    title: petition.title,
    body: petition.body,
    changedAt: at,
  })
  await saveText(tx, number, { title, body })
  const { departmentId } = petition
  const details = await openDetails(tx, seal, number)
  const photographs = await filedHashes(tx, number)
  const proven = petitionContent({ title, body, details, photographs })
  const content = contentHash(seal, number, 'petition', proven)
  await movePetition(tx, number, { act: 'change', to: to.value, by, at, departmentId, detail: { content } })
  if (lead && petition.mergedInto === lead.number && lead.endedAt === null) await askAgain(tx, lead, at)
  return ok(undefined)
}

/** What answers for it is a draft again, and who was about to act on that sees it first. */
async function askAgain(tx: Tx, { number, stage }: Petition, at: Instant): Promise<void> {
  await saveStage(tx, number, stage)
  await takeBackAnswer(tx, number, at)
}

import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { consentRequestsOf, saveConsent } from './extension.store.ts'

/** The petitioner consents to a second extension, or does not. The office may ask again; nobody need answer. */
export async function answerConsent(
  tx: Tx,
  { number, consents, by, at }: { number: string; consents: boolean; by: Actor; at: Instant },
): Promise<Result<void, 'not-at-this-stage' | 'not-asked'>> {
  const petition = await lockPetition(tx, number)
  const to = decideMove('answer-extension-consent', petition.stage)
  if (!to.ok) return to
  const isAsked = (await consentRequestsOf(tx, number)).some((one) => one.answered === undefined)
  if (!isAsked) return refuse('not-asked')
  await saveConsent(tx, number, consents, at)
  const { departmentId } = petition
  await movePetition(tx, number, {
    act: 'answer-extension-consent',
    to: to.value,
    by,
    at,
    departmentId,
    detail: { consents },
  })
  return ok(undefined)
}

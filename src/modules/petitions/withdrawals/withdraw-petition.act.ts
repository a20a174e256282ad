import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { settleEnded } from '../payments/ending/settle-ended.act.ts'
import { saveEnded } from '../petition/change.store.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'

/** The petitioner takes the petition back, at any time until it is closed. @law CPTA 22(2) */
export async function withdrawPetition(
  tx: Tx,
  mailing: Mailing,
  { number, by, at }: { number: string; by: Actor; at: Instant },
): Promise<Result<void, 'not-at-this-stage'>> {
  const { stage } = await lockPetition(tx, number)
  const decided = decideMove('withdraw', stage)
  if (!decided.ok) return decided
  await saveEnded(tx, number, at)
  await settleEnded(tx, mailing, { number, end: 'withdrawn', by, at })
  const seq = await movePetition(tx, number, { act: 'withdraw', to: decided.value, by, at })
  await tellPetitioner(tx, mailing, number, { act: 'withdraw', seq, at })
  return ok(undefined)
}

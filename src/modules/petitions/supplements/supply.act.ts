import { privacy } from '#modules/privacy/index.ts'
import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { reckonDue } from '../due/reckon-due.act.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { type Mailing, tellPetitioner } from '../telling/tell-petitioner.act.ts'
import { demandForPhotographs } from './add-photograph.act.ts'
import { moveSupplied } from './supplement-photograph.store.ts'
import { saveSupplied } from './supplement.store.ts'

/** The petitioner sends what was asked for, and the photographs that were added to it; the period runs on from the next day. @law CPTA 22; CPTA-ED 20, 24 @article 17(1) */
export async function supply(
  tx: Tx,
  mailing: Mailing,
  { number, text, by, at }: { number: string; text: string; by: Actor; at: Instant },
): Promise<Result<void, 'not-at-this-stage' | 'personal-data'>> {
  const petition = await lockPetition(tx, number)
  const decided = decideMove('supply', petition.stage)
  if (!decided.ok) return decided
  if (privacy.lookOver('supplement', { text }).refused.length > 0) return refuse('personal-data')
  const demand = await demandForPhotographs(tx, number)
  const photographs = demand ? await moveSupplied(tx, demand) : 0
  await saveSupplied(tx, number, text, at)
  await reckonDue(tx, number)
  const { departmentId, postId } = petition
  const detail = photographs > 0 ? { photographs } : {}
  const move = { act: 'supply', to: decided.value, by, at, departmentId, detail } as const
  const seq = await movePetition(tx, number, move)
  await tellPetitioner(tx, mailing, number, { act: 'supply', seq, postId: postId ?? undefined, at })
  return ok(undefined)
}

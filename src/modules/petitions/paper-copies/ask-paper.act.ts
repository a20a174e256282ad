import type { Actor } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { movePetition } from '../petition/move-petition.act.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { decideMove } from '../stages/stages.rule.ts'
import { decidePaper, type PaperRefusal, type Way } from './paper.rule.ts'
import { insertPaper, paperCopiesOf } from './paper.store.ts'

/** The petitioner asks for the answer on paper; the petition desk sees to it. @law CPTA 27(2) */
export async function askPaper(
  tx: Tx,
  seal: Seal,
  { number, way, address, by, at }: { number: string; way: Way; address: string; by: Actor; at: Instant },
): Promise<Result<void, PaperRefusal | 'not-at-this-stage'>> {
  const petition = await lockPetition(tx, number)
  const to = decideMove('ask-paper', petition.stage)
  if (!to.ok) return to
  const earlier = await paperCopiesOf(tx, seal, number)
  const isWaiting = earlier.some((one) => one.sentAt === null)
  const decided = decidePaper({ way, address, isWaiting })
  if (!decided.ok) return decided
  await insertPaper(tx, seal, number, { nth: earlier.length + 1, ...decided.value, at })
  await movePetition(tx, number, { act: 'ask-paper', to: to.value, by, at, detail: { way } })
  return ok(undefined)
}

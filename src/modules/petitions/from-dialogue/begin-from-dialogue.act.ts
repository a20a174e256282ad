import { newToken, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { mayFile } from '../kinds/kind.rule.ts'
import { kindsOf } from '../kinds/kind.store.ts'
import type { Petitioner } from '../petition/petitioner.store.ts'
import { type Carried, carryOver } from './carry-over.act.ts'

/**
 * Whoever wrote a message that became no petition begins one with all of it; its kind is chosen next.
 *
 * @returns the draft's token, for its cookie; refuses `no-kind` where none is filed online
 * @article 12(2) @law CPTA 9(1)
 */
export async function beginFromDialogue(
  tx: Tx,
  seal: Seal,
  {
    petitioner,
    photographs,
    title,
    body,
    wantsPublication,
    at,
  }: Carried & {
    petitioner: Petitioner & { toldBy: 'mail' | 'sms' }
    at: Instant
  },
): Promise<Result<string, 'no-kind'>> {
  const kinds = (await kindsOf(tx)).filter(mayFile)
  const kind = kinds.find((one) => one.takesPhotographs) ?? kinds[0]
  if (!kind) return refuse('no-kind')
  const { name, email, phone, toldBy } = petitioner
  const contact = { name, toldBy, ...(email ? { email } : {}), ...(phone ? { phone } : {}) }
  const answers = { title, body, wantsPublication, ...contact }
  return ok(await carryOver(tx, seal, { token: newToken(), kindId: kind.id, photographs, answers, at }))
}

import { citizens } from '#modules/accounts/index.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Written } from './decide-repeats.rule.ts'
import { fingerprintOf } from './fingerprint.ts'
import { saveFingerprint } from './fingerprint.store.ts'

/** Keeps what a text is compared by, with the act that writes or changes it. @article 6(2)8 */
export async function keepFingerprint(
  tx: Tx,
  { written, citizenId, text, at }: { written: Written; citizenId: number; text: string; at: Instant },
): Promise<void> {
  const personKey = await citizens.personHashOf(tx, citizenId)
  const { contentHash, minhash } = fingerprintOf(text)
  await saveFingerprint(tx, {
    written,
    at,
    author: { accountId: citizenId, personKey },
    contentHash,
    minhash,
  })
}

import { notices } from '#modules/notices/index.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { insertPaperLetter } from '../paper-letters/paper-letter.store.ts'
import type { Petitioner } from '../petition/petitioner.store.ts'
import type { LetterText } from './letters.words.ts'

interface Delivery {
  readonly number: string
  /** The same key is delivered once. */
  readonly key: string
  readonly petitioner: Petitioner
  readonly text: LetterText
  readonly at: Instant
}

/** By mail or text message, or on paper, as the petitioner asked. @law CPTA-ED 29 */
export async function deliver(tx: Tx, seal: Seal, { number, key, petitioner, text, at }: Delivery) {
  const { toldBy, toldName, name, email, phone, address = '' } = petitioner
  const { subject, body, short } = text
  if (toldBy === 'letter') {
    await insertPaperLetter(tx, seal, number, { key, name: toldName ?? name, address, subject, body, at })
    return
  }
  const message = { key, about: `petition:${number}`, subject, body, short }
  await notices.tell(tx, seal, { to: { by: toldBy, email, phone }, message, at })
}

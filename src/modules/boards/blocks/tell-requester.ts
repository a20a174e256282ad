import { notices } from '#modules/notices/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Around } from '../withheld/tell-author.ts'
import { openRequester } from './block-request.store.ts'

/** Tells who asked; that their address was opened for it is on record. @law ICNA 44-2(2) */
export async function tellRequester(
  tx: Tx,
  { seal }: Around,
  { id, by, at }: { id: number; by: Actor; at: Instant },
  letter: { subject: string; body: string; short: string },
): Promise<void> {
  const who = await openRequester(tx, seal, id)
  if (!who) return
  await privacy.noteAccess(tx, { about: `block-request:${id}`, by, what: 'told', at })
  const to = {
    by: who.email === '' ? 'sms' : 'mail',
    email: who.email || undefined,
    phone: who.phone || undefined,
  } as const
  const message = { key: `boards.block_request:${id}:decided`, about: `block-request:${id}`, ...letter }
  await notices.tell(tx, seal, { to, message, at })
}

import type { Reader } from '#kernel/db.ts'
import { findItemAt } from '../items/item.store.ts'
import { findRedirect } from '../redirects/redirect.store.ts'
import { type Decision, heldNow } from './least-of.ts'

/** Whether an address sends on to a notice that is held: nothing else is put there meanwhile. @article 6(1) */
export async function leadsToHeld(
  look: Reader,
  path: string,
  { except, ...of }: Pick<Decision, 'leastDays' | 'at'> & { except?: number },
): Promise<boolean> {
  const to = await findRedirect(look, path)
  const item = to === undefined ? undefined : await findItemAt(look, to)
  return item !== undefined && item.id !== except && (await heldNow(look, item, of)) !== undefined
}

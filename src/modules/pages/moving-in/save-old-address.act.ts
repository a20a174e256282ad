import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { findItemAt } from '../items/item.store.ts'
import { findRedirect, saveRedirect } from '../redirects/redirect.store.ts'

export type Redirected = 'new' | 'changed' | 'there' | 'taken'

/**
 * Sends whoever asks for an old address on to a path. `taken`: something of ours answers there, query or not.
 *
 * @param taken paths that are a section's
 */
export async function saveOldAddress(
  tx: Tx,
  {
    key,
    path,
    taken,
    isDry,
    at,
  }: {
    key: string
    path: string
    taken: ReadonlySet<string>
    isDry: boolean
    at: Instant
  },
): Promise<Redirected> {
  if (key === path) return 'there'
  const asked = key.split('?', 1)[0] ?? ''
  if (asked === '' || taken.has(asked)) return 'taken'
  const before = await findRedirect(tx, key)
  if (before === path) return 'there'
  if (await findItemAt(tx, asked)) return 'taken'
  if (!isDry) await saveRedirect(tx, key, path, at)
  return before === undefined ? 'new' : 'changed'
}

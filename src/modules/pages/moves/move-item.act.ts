import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findItemAt, type Item, lockItem, saveItem } from '../items/item.store.ts'
import { decideEdit, type EditRefusal } from '../items/may-edit.rule.ts'
import { lockOfOther } from '../locks/lock.store.ts'
import { wasSeen } from '../publishing/edition.rule.ts'
import { leadsToHeld } from '../publishing/leads-to-held.ts'
import type { Decision } from '../publishing/least-of.ts'
import { republish } from '../publishing/republish.act.ts'
import { saveRedirect } from '../redirects/redirect.store.ts'
import { findSection } from '../sections/section.store.ts'
import { type AddressRefusal, decideAddress } from './address.rule.ts'

export type MoveRefusal = EditRefusal | AddressRefusal | 'path-taken' | 'wrong-section'

/**
 * Gives a text another address, in another section where its type may stand. Whoever asks for an old address at which
 * it was seen is sent on for good.
 *
 * @article 3(2)1 refuses `path-taken`, `wrong-section`, `locked` and as `decideEdit` and `decideAddress` say
 */
export async function moveItem(
  tx: Tx,
  { id, version, by, at, section: to, path, leastDays }: Decision & { section: string; path: string },
): Promise<Result<Item, MoveRefusal>> {
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  if (await lockOfOther(tx, { id, staffId: by.staffId, at })) return refuse('locked')
  const section = await findSection(tx, to)
  if (!section?.types.includes(item.type)) return refuse('wrong-section')
  const may = path === item.path ? ok(undefined) : decideAddress(path, { section: to, rights: by.rights })
  if (!may.ok) return may
  const taken = await findItemAt(tx, path)
  if ((taken && taken.id !== id) || (await findSection(tx, path))) return refuse('path-taken')
  if (await leadsToHeld(tx, path, { leastDays, at, except: id })) return refuse('path-taken')
  const moved: Item = { ...item, section: to, path }
  await saveItem(tx, moved)
  if (path !== item.path && wasSeen(item, at)) await saveRedirect(tx, item.path, path, at)
  await republish(tx, moved, at)
  touch(tx, `section:${item.section}`, `path:${item.path}`)
  record(tx, { what: 'item.moved', about: `item:${id}`, by, detail: { from: item.path, to: path } })
  return ok({ ...moved, version: item.version + 1 })
}

import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockItem, saveItem } from '../items/item.store.ts'
import { decideEdit, type EditRefusal } from '../items/may-edit.rule.ts'
import type { Responsible } from '../items/texts.rule.ts'
import { republish } from '../publishing/republish.act.ts'

/**
 * Who is named as the provider of a text, at which telephone, and how often it is looked at; everyone sees it at once.
 *
 * @article 5(1) @article 5(2) @refusal not-yours, trashed, changed
 */
export async function answerFor(
  tx: Tx,
  of: Pick<Responsible, 'provider' | 'phone'> & {
    readonly id: number
    readonly version: number
    /** Null: by the city's policy. */
    readonly checkEveryDays: number | null
    readonly by: Clerk
    readonly at: Instant
  },
): Promise<Result<void, EditRefusal>> {
  const { id, version, provider, phone, checkEveryDays, by, at } = of
  const item = await lockItem(tx, id)
  const decided = decideEdit(item, by, version)
  if (!decided.ok) return decided
  const changed = { ...item, provider, phone, checkEveryDays }
  await saveItem(tx, changed)
  await republish(tx, changed, at)
  record(tx, { what: 'item.answered-for', about: `item:${id}`, by })
  return ok(undefined)
}

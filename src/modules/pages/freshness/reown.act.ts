import { departments } from '#modules/departments/index.ts'
import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockItem, saveItem } from '../items/item.store.ts'
import { republish } from '../publishing/republish.act.ts'

/**
 * Hands texts to another post, with its department and telephone, in one step: somebody left, a department was
 * reorganised. Everyone sees at once who answers now.
 *
 * @article 5(2) refuses `no-such-post`
 */
export async function reown(
  tx: Tx,
  { ids, postId, by, at }: { ids: readonly number[]; postId: string; by: Actor; at: Instant },
): Promise<Result<number, 'no-such-post'>> {
  const post = await departments.findPost(tx, postId)
  if (!post) return refuse('no-such-post')
  const { departmentId, title: provider, phone } = post
  for (const id of ids.toSorted((a, b) => a - b)) {
    const item = await lockItem(tx, id)
    const owned = { ...item, departmentId, postId, provider, phone }
    await saveItem(tx, owned)
    await republish(tx, owned, at)
    record(tx, {
      what: 'item.reowned',
      about: `item:${id}`,
      by,
      detail: { from: item.departmentId, to: departmentId, post: postId },
    })
  }
  return ok(ids.length)
}

import type { City } from '#kernel/city.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import type { DepartmentOfCity } from '../department/department-of-city.ts'
import { republish, republishDocuments } from '../directory/republish.act.ts'
import { notePosts } from '../past/post-past.store.ts'
import { closeOtherPosts } from './post.store.ts'

/** Closes posts that left the city's folder while somebody held them, once nobody does. */
export async function closeLeftPosts(
  tx: Tx,
  { list, city, at }: { list: readonly DepartmentOfCity[]; city: City; at: Instant },
): Promise<void> {
  const ids = list.flatMap((one) => one.posts.map((post) => post.id))
  if ((await closeOtherPosts(tx, ids, dayOf(at))) === 0) return
  await notePosts(tx, dayOf(at))
  const entries = await republish(tx, { display: city.policies.staffNameDisplay })
  await republishDocuments(tx, entries, at)
}

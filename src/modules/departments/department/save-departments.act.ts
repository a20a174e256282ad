import type { Tx } from '#kernel/db.ts'
import type { City } from '#kernel/city.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { republish, republishDocuments } from '../directory/republish.act.ts'
import { allPosts } from '../appointments/holders.store.ts'
import { notePast, saveOrigin } from '../past/past.store.ts'
import { notePosts } from '../past/post-past.store.ts'
import { clearHead, closeOtherPosts, savePost } from '../posts/post.store.ts'
import { insertRight } from '../rights/rights.store.ts'
import {
  clearManaging,
  closeOthers,
  departmentsIn,
  isDepartment,
  saveDepartment,
  saveFormerName,
} from './department.store.ts'
import type { DepartmentOfCity } from './department-of-city.ts'

/**
 * Brings departments and posts up to date with the city's folder, in its order (a parent before those
 * below it). A former name is kept; what left the folder closes.
 *
 * @article 3(3) the managing department and the departments in charge are designated
 */
export async function saveDepartments(
  tx: Tx,
  { list, city, at }: { list: readonly DepartmentOfCity[]; city: City; at: Instant },
): Promise<void> {
  const today = dayOf(at)
  const before = await stateOf(tx)
  const known = new Map(before.departments.map((one) => [one.id, one]))
  if (!known.get(city.managingDepartment)?.isManaging) await clearManaging(tx)
  let sort = 0
  for (const one of list) {
    const former = known.get(one.id)?.name
    if (former && (former.ko !== one.name.ko || former.en !== one.name.en))
      await saveFormerName(tx, one.id, { name: former, untilOn: today })
    const isManaging = one.id === city.managingDepartment
    const { parentId = null, fax = null, address = city.address } = one
    await saveDepartment(tx, { ...one, parentId, fax, address, isManaging }, (sort += 1))
    await clearHead(tx, one.id)
    for (const post of one.posts) {
      const isNew = await savePost(
        tx,
        { ...post, departmentId: one.id, isHead: post.isHead ?? false },
        (sort += 1),
      )
      if (!isNew) continue
      for (const right of post.rights ?? [])
        await insertRight(tx, { postId: post.id, right, untilOn: null, by: 'system:city', at })
    }
  }
  const postIds = list.flatMap((one) => one.posts.map((post) => post.id))
  await closeOtherPosts(tx, postIds, today)
  await closeOthers(
    tx,
    list.map((one) => one.id),
    today,
  )
  await notePast(tx, await departmentsIn(tx), today)
  await notePosts(tx, today)
  for (const { id, madeFrom = [] } of list)
    for (const formerId of madeFrom)
      if (known.has(formerId) || (await isDepartment(tx, formerId)))
        await saveOrigin(tx, { departmentId: id, formerId, onDay: today })
  const entries = await republish(tx, { display: city.policies.staffNameDisplay })
  if (JSON.stringify(before) !== JSON.stringify(await stateOf(tx))) await republishDocuments(tx, entries, at)
}

const stateOf = async (tx: Tx) => ({
  departments: await departmentsIn(tx),
  posts: (await allPosts(tx)).map((one) => ({ ...one, staffId: null })),
})

import type { Tx } from '../../src/kernel/db.ts'
import { addDays, instantAt } from '../../src/kernel/time.ts'
import { departments } from '../../src/modules/departments/index.ts'
import { documentOf, pages } from '../../src/modules/pages/index.ts'
import { CONTENTS } from './contents.texts.ts'
import type { SeedContext } from './context.ts'

const MORNING = 9 * 60

/** Something of each kind that a city puts on its site, of our own invention. */
export async function seedContents(tx: Tx, { clock }: SeedContext): Promise<void> {
  const today = clock.today()
  const at = (inDays: number, minute: number) => instantAt(addDays(today, inDays), minute)
  for (const one of CONTENTS) {
    const [post] = await departments.posts(tx, one.department)
    if (!post) throw new Error(`no post in ${one.department}`)
    const text = ([title, body]: readonly [string, string]) => ({ title, document: documentOf(body) })
    const days = Object.entries(one.days ?? {}).map(
      ([name, inDays]) => [name, addDays(today, inDays)] as const,
    )
    const moments = Object.entries(one.moments ?? {}).map(
      ([name, [inDays, minute]]) => [name, at(inDays, minute)] as const,
    )
    await pages.bringIn(tx, {
      section: one.section,
      type: one.type,
      departmentId: one.department,
      provider: post.title,
      phone: post.phone,
      postId: post.postId,
      checkedOn: addDays(today, -(one.daysAgo ?? 3)),
      texts: { ko: text(one.ko), en: one.en && text(one.en) },
      fields: { ...one.fields, ...Object.fromEntries([...days, ...moments]) },
      period: {
        fromAt: at(-(one.daysAgo ?? 3), MORNING),
        untilAt: one.postedDays === undefined ? null : at(one.postedDays - (one.daysAgo ?? 3) + 1, 0),
      },
      by: { id: 'system:seed', from: 'seed' },
      at: clock.now(),
    })
  }
}

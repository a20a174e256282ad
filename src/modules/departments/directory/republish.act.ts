import { accounts } from '#modules/accounts/index.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument, removeDocuments } from '#kernel/search.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import { allPosts } from '../appointments/holders.store.ts'
import { departmentsIn } from '../department/department.store.ts'
import { type Entry, saveEntries } from './directory.store.ts'
import { type NameDisplay, nameShown } from './name-shown.rule.ts'

/** Writes what the public may read of the people in charge, by the city's policy. @article 5(2) */
export async function republish(tx: Tx, { display }: { display: NameDisplay }): Promise<Entry[]> {
  const open = new Set((await departmentsIn(tx)).map((one) => one.id))
  const posts = (await allPosts(tx)).filter((one) => open.has(one.departmentId))
  const staff = await accounts.byIds(
    tx,
    posts.flatMap((one) => one.staffId ?? []),
  )
  const names = new Map(staff.map((one) => [one.id, one.name]))
  const entries = posts.map((one): Entry => {
    const name = one.staffId === null ? undefined : names.get(one.staffId)
    return { ...one, nameShown: name === undefined ? null : nameShown(name, display) }
  })
  await saveEntries(tx, entries)
  touch(tx, 'departments')
  return entries
}

/** Writes departments and their duties, without any name, for the search of the whole site. */
export async function republishDocuments(tx: Tx, entries: readonly Entry[], at: Instant): Promise<void> {
  await removeDocuments(tx, 'department:')
  for (const one of await departmentsIn(tx)) {
    const own = entries.filter((entry) => entry.departmentId === one.id)
    for (const lang of LANGS)
      await putDocument(tx, {
        id: `department:${one.id}:${lang}`,
        kind: 'department',
        lang,
        url: `/about/organisation/${one.id}`,
        title: one.name[lang],
        body: [
          one.says[lang],
          ...own.map((entry) => `${entry.title[lang]} ${entry.duties[lang]} ${entry.phone}`),
        ].join('\n'),
        departmentId: one.id,
        publishedOn: dayOf(at),
      })
  }
}

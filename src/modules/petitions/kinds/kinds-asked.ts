import { departments } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import { type Asked, findKinds } from './find-kinds.rule.ts'
import { CATEGORIES } from './kind.rule.ts'
import { type Kind, kindsOf } from './kind.store.ts'

export type KindsQuery = Record<'q' | 'category' | 'department' | 'online' | 'page', unknown>
const LONGEST = 100

/** What the address asks for; anything else in it is nothing. */
export function askedIn(query: Partial<KindsQuery>): Asked {
  const text = (value: unknown) => (typeof value === 'string' ? value.trim().slice(0, LONGEST) : '')
  const category = text(query.category)
  const { online } = query
  return {
    query: text(query.q),
    category: (CATEGORIES as readonly string[]).includes(category) ? category : '',
    departmentId: text(query.department),
    online: online === 'yes' || online === 'no' ? online : '',
  }
}

/** The address's own words for it, without a page. */
export const queryOf = ({ query, category, departmentId, online }: Asked): URLSearchParams =>
  new URLSearchParams(
    Object.entries({ q: query, category, department: departmentId, online }).filter(
      ([, value]) => value !== '',
    ),
  )

export type Names = ReadonlyMap<string, { ko: string; en: string }>

/** Kinds that fit, all kinds, and the departments' names. */
export async function kindsAsked(
  read: Reader,
  asked: Asked,
  lang: Lang,
): Promise<{ found: Kind[]; all: Kind[]; names: Names }> {
  const names: Names = new Map((await departments.list(read)).map((one) => [one.id, one.name]))
  const all = await kindsOf(read)
  const textOf = ({ name, says, basis, departmentId }: Kind) =>
    [name, says, basis, names.get(departmentId)].map((one) => one?.[lang] ?? '').join(' ')
  return { found: findKinds(all, asked, textOf), all, names }
}

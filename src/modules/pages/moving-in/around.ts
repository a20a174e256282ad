import { departments } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { leastOf } from '../publishing/least-of.ts'
import { type LeastDays, shortfallOf } from '../publishing/least-period.rule.ts'
import type { UnreadableFiles } from '../publishing/publish.rule.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import { isOfProgram } from '../moves/address.rule.ts'
import { type Section, sectionsIn } from '../sections/section.store.ts'
import { inputsOf, isItemType, type ItemType } from '../types/types.rule.ts'
import type { Folder } from './folder.ts'
import type { MenuTree } from './menus.rule.ts'
import type { OldSite } from './old-site.ts'
import type { Refusal } from './page-of.ts'
import type { Row } from './rows.ts'

interface Department {
  readonly id: string
  readonly name: { readonly ko: string; readonly en: string }
}
interface Placed {
  readonly key: string
  readonly path: string
  readonly section: Section
  readonly type: string
}

interface Notice {
  readonly type: ItemType
  readonly fields: Fields
  readonly period: { readonly fromAt: Instant; readonly untilAt?: Instant; readonly afterPeriod: 'archive' }
}

/** What a page of the old system needs to know of the rest of its folder and of the city. */
export interface Around {
  readonly folder: Folder
  readonly site: OldSite
  /** In the order of the city's folder. */
  readonly sections: readonly Section[]
  readonly departmentOf: (name: string) => Department | undefined
  readonly unreadableFiles: UnreadableFiles
  /** Answers for what nobody else does. */
  readonly managingDepartment: string
  readonly placeOf: (row: Row) => Result<Placed, Refusal>
  readonly inputsOf: (type: ItemType, row: Row) => [string, string][]
  /** Of a notice that is still posted: whether it would end before the law lets it. */
  readonly isTooShort: (of: Notice, now: Instant) => boolean
}

const MOST_KEY = 200
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?$/

/** The last part of an address out of a key: `12` becomes `old-12`, since numbers are those of our own texts. */
const slugOf = (key: string): string => {
  const slug = key
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 55)
    .replaceAll(/^-+|-+$/g, '')
  return /^\d*$/.test(slug) ? `old-${slug}` : slug
}

export async function readAround(
  look: Reader,
  of: {
    folder: Folder
    site: Omit<OldSite, 'here'>
    oldDepartments: readonly Row[]
    menus: MenuTree
    leastDays: LeastDays
    unreadableFiles: UnreadableFiles
  },
): Promise<Around> {
  const sections = new Map((await sectionsIn(look)).map((one) => [one.path, one]))
  const all = await departments.list(look)
  const least = await leastOf(look, of.leastDays)
  const known = new Map<string, Department>(all.flatMap((one) => [[one.name.ko, one] as const]))
  for (const row of of.oldDepartments) {
    const here = all.find((one) => one.id === row.of('department'))
    if (here) known.set(row.of('old_name'), here)
  }
  for (const one of all) known.set(one.id, one)
  return {
    folder: of.folder,
    site: { ...of.site, here: new Set(sections.keys()) },
    sections: [...sections.values()],
    unreadableFiles: of.unreadableFiles,
    departmentOf: (name) => known.get(name),
    managingDepartment: (all.find((one) => one.isManaging) ?? all[0])?.id ?? '',
    inputsOf: (type, row) =>
      inputsOf(type).map(({ name }) => [name, row.of(name.toLowerCase()) || row.of(name)]),
    isTooShort({ period: { untilAt = null, ...period }, ...of }, now) {
      const isOver = untilAt !== null && untilAt <= now
      return !isOver && shortfallOf({ ...of, period: { ...period, untilAt } }, least) !== undefined
    },
    placeOf(row) {
      const key = row.of('key')
      if (key === '') return no('no-key')
      if (key.length > MOST_KEY) return no('key-too-long')
      const type = row.of('type') || 'page'
      const wanted = row.of('section') || (of.menus.sectionOf(key, row.of('menu')) ?? '')
      const section = sections.get(wanted)
      if (!section) return no('unknown-section', wanted)
      if (!isItemType(type)) return no('unknown-type', type)
      if (!section.types.includes(type)) return no('type-not-in-section', `${type}, ${wanted}`)
      const slug = row.of('path') || slugOf(key)
      if (!SLUG.test(slug) || /^\d+$/.test(slug)) return no('path-shape', slug)
      const path = section.path === 'site' ? slug : `${section.path}/${slug}`
      if (isOfProgram(path)) return no('path-reserved', path)
      return sections.has(path) ? no('path-taken', path) : ok({ key, path, section, type })
    },
  }
}

const no = (kind: Refusal['kind'], detail = '') => refuse<Refusal>({ kind, detail: detail.slice(0, 200) })

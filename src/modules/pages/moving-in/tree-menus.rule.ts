import type { MenuEntryOfCity } from './menus.rule.ts'

/** More are not read in a menu: the front page of the section has them all. */
const MOST_ITEMS = 12

type Label = MenuEntryOfCity['label']
export interface SectionOfTree {
  readonly path: string
  readonly name: Label
  /** `pages`: its front page leads to each; the others list their texts themselves. */
  readonly look: string
}
export interface PageOfTree {
  readonly path: string
  readonly section: string
  readonly title: Label
}

/**
 * Menus for a site that brought none: the sections in which something came, in the city's order, each with its pages as
 * they came where it is a section of pages; lists and calendars have their texts themselves. Two levels, as a city's
 * menus.json has.
 */
export function menusOfTree(
  sections: readonly SectionOfTree[],
  pages: readonly PageOfTree[],
): MenuEntryOfCity[] {
  const bySection = Map.groupBy(pages, (one) => one.section)
  return sections.flatMap(({ path, name, look }): MenuEntryOfCity[] => {
    const own = bySection.get(path) ?? []
    const items = own
      .slice(0, look === 'pages' ? MOST_ITEMS : 0)
      .map((one) => ({ label: { ko: one.title.ko, en: one.title.en || one.title.ko }, href: `/${one.path}` }))
    if (own.length === 0) return []
    // what stands at the root has no front page of its own
    if (path === 'site') return items.map((one) => ({ ...one, items: [] }))
    return [{ label: name, href: `/${path}`, items }]
  })
}

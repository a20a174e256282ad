import type { LossKind } from './loss.rule.ts'

export interface OldMenu {
  readonly line: number
  readonly key: string
  readonly parent: string
  readonly label: { readonly ko: string; readonly en: string }
  readonly target: string
  readonly sort: number
  /** Of ours, for the pages below it. */
  readonly section: string
}
export interface MenuLoss {
  readonly menu: OldMenu
  readonly kind: LossKind
  readonly detail: string
}
/** An entry as city/<name>/menus.json has it. */
export interface MenuEntryOfCity {
  readonly label: { readonly ko: string; readonly en: string }
  readonly href: string
  readonly items: readonly Omit<MenuEntryOfCity, 'items'>[]
}
export interface MenuTree {
  /** The section of the nearest entry above a page, which names its own entry or is named by it. */
  readonly sectionOf: (pageKey: string, menuKey: string) => string | undefined
  readonly entries: (pathOf: (target: string) => string | undefined) => {
    readonly main: readonly MenuEntryOfCity[]
    readonly losses: readonly MenuLoss[]
  }
}

/** The tree of the old menu. Ours has two levels: what is deeper comes up to the second, and is told. */
export function menuTree(all: readonly OldMenu[]): MenuTree {
  const byKey = new Map<string, OldMenu>()
  const losses: MenuLoss[] = []
  const lose = (menu: OldMenu, kind: LossKind, detail = '') => losses.push({ menu, kind, detail })
  for (const menu of all)
    if (menu.key === '') lose(menu, 'no-key')
    else if (byKey.has(menu.key)) lose(menu, 'duplicate-key')
    else if (menu.label.ko === '') lose(menu, 'no-label')
    else byKey.set(menu.key, menu)
  const standing = [...byKey.values()].filter((menu) => {
    const fault = faultOf(menu)
    if (fault) lose(menu, fault, menu.parent)
    return !fault
  })
  const children = Map.groupBy(
    standing.toSorted((a, b) => a.sort - b.sort || a.line - b.line),
    (one) => one.parent,
  )
  const byTarget = new Map(standing.toReversed().map((one) => [one.target, one]))
  return { sectionOf, entries }

  function faultOf(menu: OldMenu): LossKind | undefined {
    const passed = new Set<string>()
    for (let at: OldMenu | undefined = menu; at; at = byKey.get(at.parent)) {
      if (passed.has(at.key)) return 'menu-circle'
      passed.add(at.key)
      if (at.parent !== '' && !byKey.has(at.parent)) return 'unknown-parent'
    }
    return undefined
  }

  function sectionOf(pageKey: string, menuKey: string): string | undefined {
    let menu = byTarget.get(pageKey)
    if (menuKey !== '') menu = standing.find((one) => one.key === menuKey)
    while (menu && menu.section === '') menu = byKey.get(menu.parent)
    return menu?.section
  }

  function entries(pathOf: (target: string) => string | undefined) {
    const told = [...losses]
    const hrefOf = (menu: OldMenu): string | undefined => {
      const path = menu.target === '' ? undefined : pathOf(menu.target)
      if (path === undefined && menu.target !== '')
        told.push({ menu, kind: 'unknown-target', detail: menu.target })
      return path === undefined ? undefined : `/${path}`
    }
    const linkOf = (menu: OldMenu, href: string) => {
      if (menu.label.en === '') told.push({ menu, kind: 'no-english-label', detail: '' })
      return { label: { ko: menu.label.ko, en: menu.label.en || menu.label.ko }, href }
    }
    const below = (menu: OldMenu, depth: number): readonly { label: OldMenu['label']; href: string }[] =>
      (children.get(menu.key) ?? []).flatMap((one) => {
        if (depth > 1) told.push({ menu: one, kind: 'menu-too-deep', detail: '' })
        const href = hrefOf(one)
        return [...(href === undefined ? [] : [linkOf(one, href)]), ...below(one, depth + 1)]
      })
    const main = (children.get('') ?? []).flatMap((menu) => {
      const items = below(menu, 1)
      const href = hrefOf(menu) ?? items[0]?.href
      return href === undefined ? [] : [{ ...linkOf(menu, href), items }]
    })
    return { main, losses: told }
  }
}

import type { Tx } from '#kernel/db.ts'
import { readAround } from './around.ts'
import type { Loss } from './loss.rule.ts'
import { BY, moveFiles, type Moving } from './move-files.ts'
import { movePage } from './move-page.act.ts'
import type { Move } from './move.rule.ts'
import { menuTree, type MenuEntryOfCity } from './menus.rule.ts'
import { type MovingPage, pageOf } from './page-of.ts'
import { placePages, type Placed, readRedirects, type Redirect } from './placing.ts'
import { redirectFiles } from './redirect-files.ts'
import { type Redirected, saveOldAddress } from './save-old-address.act.ts'
import { readSiteFolder } from './site-folder.ts'
import { menusOfTree, type PageOfTree } from './tree-menus.rule.ts'
import { type Counts, Tally } from './tally.ts'
import type { OldFile } from './old-site.ts'

export interface MovedIn {
  readonly isDry: boolean
  readonly pages: Counts
  readonly files: Counts
  readonly redirects: Counts
  /** Pages that came for the office alone. */
  readonly drafts: number
  readonly losses: readonly Loss[]
  /** What stands under `main` of the city's menus.json, were the old menu to be kept; without one, from the pages. */
  readonly menus: readonly MenuEntryOfCity[]
}

const REDIRECTS_AT_ONCE = 200
const PROGRESS = 500

/**
 * Brings the pages, files and old addresses of another system in: files first, then each page in a transaction of its
 * own with its addresses. Killed at any moment and begun again it ends as if it had run once.
 *
 * @article 3(2)1 @article 5(2) @article 6(1) @throws SetupError the folder cannot be read
 */
export async function moveIn(
  moving: Moving,
  path: string,
  progress: (line: string) => void = () => undefined,
): Promise<MovedIn> {
  const { look, transact, clock, isDry } = moving
  const source = await readSiteFolder(path)
  const tally = new Tally()
  const tree: PageOfTree[] = []
  const menus = menuTree(source.menus)
  const files = new Map<string, OldFile>()
  const byMedia = new Map<number, OldFile>()
  const site = { hosts: source.hosts, pages: new Map<string, string>(), files, byMedia }
  const { folder, departments: old } = source
  const around = await readAround(look, { folder, site, oldDepartments: old.rows, menus, ...moving })
  const placed = placePages(around, source.pages, tally)
  const pathByKey = new Map(placed.map((one) => [one.key, one.path]))
  const pathOf = (target: string): string | undefined =>
    pathByKey.get(target) ?? /^\/(?!\/)(\S*)$/.exec(target)?.[1]
  const redirects = readRedirects(source, around, pathOf, tally)
  const fallback = around.managingDepartment
  const departmentOf = (name: string) => around.departmentOf(name)?.id ?? fallback
  for (const [address, one] of await moveFiles(moving, { folder, rows: source.files, departmentOf }, tally)) {
    files.set(address, one)
    byMedia.set(one.media, one)
  }
  await redirectFiles(moving, { around, files, rows: source.files }, tally)
  progress(`${files.size} files`)

  for (const [nth, one] of placed.entries()) {
    await onePage(one)
    if ((nth + 1) % PROGRESS === 0) progress(`${nth + 1} of ${placed.length} pages`)
  }
  for (let from = 0; from < redirects.length; from += REDIRECTS_AT_ONCE)
    await someRedirects(redirects.slice(from, from + REDIRECTS_AT_ONCE))
  const { main, losses } = menus.entries(pathOf)
  for (const { menu, kind, detail } of losses)
    tally.lose(kind, { file: source.menuFile, line: menu.line, key: menu.key, detail })
  const proposed = source.menus.length > 0 ? main : menusOfTree(around.sections, tree)
  const counts = {
    pages: tally.counts('pages'),
    files: tally.counts('files'),
    redirects: tally.counts('redirects'),
  }
  return { isDry, ...counts, drafts: tally.drafts, losses: tally.losses, menus: proposed }

  async function onePage({ row, key, addresses }: Placed): Promise<void> {
    const at = { file: source.pages.file, line: row.line, key }
    const page = await pageOf(around, row, clock.now())
    if (!page.ok) return tally.refuse('pages', page.refusal.kind, { ...at, detail: page.refusal.detail })
    const { move, redirected } = await transact(async (tx) => {
      const moved = await movePage(tx, page.value, { isDry, by: BY, at: clock.now() })
      const to = moved.path
      return { ...moved, redirected: to === undefined ? [] : await redirect(tx, addresses, () => to) }
    })
    const isShown = page.value.draftBecause.length === 0 && move !== 'path-taken' && move !== 'removed'
    if (isShown) tree.push(inTree(page.value))
    const isHere = tellMove(tally, move, { ...at, detail: page.value.path })
    for (const one of redirected)
      if (one.is === 'taken') tally.lose('address-taken', { ...at, detail: `/${one.key}` })
      else tally.count('redirects', one.is)
    if (!isHere) return
    if (page.value.draftBecause.length > 0) tally.drafts += 1
    for (const { kind, detail } of [...page.value.draftBecause, ...page.value.losses])
      tally.lose(kind, { ...at, detail })
  }

  async function someRedirects(some: readonly Redirect[]): Promise<void> {
    const byKey = new Map(some.map((one) => [one.key, one]))
    const pathOfKey = (key: string) => byKey.get(key)?.path ?? ''
    const told = await transact((tx) => redirect(tx, [...byKey.keys()], pathOfKey))
    const { file } = source.redirects
    for (const { is, key } of told)
      if (is === 'taken')
        tally.refuse('redirects', 'address-taken', { file, line: byKey.get(key)?.line ?? 0, key: `/${key}` })
      else tally.count('redirects', is)
  }

  async function redirect(tx: Tx, keys: readonly string[], pathOfKey: (key: string) => string) {
    const told: { key: string; is: Redirected }[] = []
    const taken = around.site.here
    for (const key of keys) {
      const is = await saveOldAddress(tx, { key, path: pathOfKey(key), taken, isDry, at: clock.now() })
      told.push({ key, is })
    }
    return told
  }
}

const inTree = ({ path, writing: { section, texts } }: MovingPage): PageOfTree => ({
  path,
  section,
  title: { ko: texts.ko.title, en: texts.en?.title ?? '' },
})

/** @returns whether what the folder says of the page is what is here */
function tellMove(tally: Tally, move: Move, at: { file: string; line: number; key: string; detail: string }) {
  if (move === 'path-taken') tally.refuse('pages', 'path-taken', at)
  else tally.count('pages', move === 'new' || move === 'changed' ? move : 'there')
  if (move === 'removed') tally.lose('removed-here', at)
  if (move === 'left') tally.lose('edited-here', at)
  return move !== 'path-taken' && move !== 'removed' && move !== 'left'
}

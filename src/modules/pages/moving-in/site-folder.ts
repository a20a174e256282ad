import { SetupError } from '#kernel/errors.ts'
import { openFolder, type Folder } from './folder.ts'
import { type OldMenu } from './menus.rule.ts'
import { readAddress } from './old-site.ts'
import { readRows, type Row, type Rows } from './rows.ts'

/** The folder in which another system's site comes: its tables, and the way to the rest. */
export interface SiteFolder {
  readonly folder: Folder
  readonly pages: Rows
  readonly files: Rows
  readonly redirects: Rows
  readonly departments: Rows
  readonly menuFile: string
  readonly menus: readonly OldMenu[]
  /** Names of the servers that its addresses name. */
  readonly hosts: Set<string>
}

/** @throws SetupError what makes the whole folder unreadable */
export async function readSiteFolder(path: string): Promise<SiteFolder> {
  const folder = await openFolder(path)
  const pages = await readRows(folder, 'pages', ['key', 'title_ko'])
  if (pages.rows.length === 0) throw new SetupError(`${path} has no page in pages.csv or pages.json`)
  const files = await readRows(folder, 'files', ['old_address', 'path'])
  const redirects = await readRows(folder, 'redirects', ['old_address', 'target'])
  const departments = await readRows(folder, 'departments', ['old_name', 'department'])
  const menus = await readRows(folder, 'menus', ['key', 'parent', 'label_ko'])
  const addresses = [
    ...pages.rows.flatMap((row) => row.of('old_addresses').split(/\s+/)),
    ...[...files.rows, ...redirects.rows].map((row) => row.of('old_address')),
  ]
  return {
    folder,
    pages,
    files,
    redirects,
    departments,
    menuFile: menus.file,
    menus: menus.rows.map(menuOf),
    hosts: new Set(addresses.flatMap((one) => readAddress(one)?.host ?? [])),
  }
}

const menuOf = (row: Row): OldMenu => ({
  line: row.line,
  key: row.of('key'),
  parent: row.of('parent'),
  label: { ko: row.of('label_ko'), en: row.of('label_en') },
  target: row.of('target'),
  sort: Number(row.of('sort')) || 0,
  section: row.of('section'),
})

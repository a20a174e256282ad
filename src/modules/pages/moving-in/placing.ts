import type { Around } from './around.ts'
import { readAddress } from './old-site.ts'
import type { Row, Rows } from './rows.ts'
import type { SiteFolder } from './site-folder.ts'
import type { Tally } from './tally.ts'

export interface Placed {
  readonly row: Row
  readonly key: string
  readonly path: string
  /** Keys of old addresses that are this page's alone. */
  readonly addresses: readonly string[]
}

/**
 * Where every page will be, before any is written, so that links lead there whatever the order of the rows. Of two rows
 * with one key or one path the first stands.
 */
export function placePages(around: Around, { file, rows }: Rows, tally: Tally): Placed[] {
  const paths = new Map<string, string>()
  const keys = new Set<string>()
  return rows.flatMap((row): Placed[] => {
    const at = { file, line: row.line, key: row.of('key') }
    const placed = around.placeOf(row)
    if (!placed.ok) {
      tally.refuse('pages', placed.refusal.kind, { ...at, detail: placed.refusal.detail })
      return []
    }
    const { key, path } = placed.value
    const fault = keys.has(key) ? 'duplicate-key' : paths.has(path) ? 'path-taken' : undefined
    if (fault) {
      tally.refuse('pages', fault, { ...at, detail: fault === 'path-taken' ? path : '' })
      return []
    }
    keys.add(key)
    paths.set(path, key)
    return [{ row, key, path, addresses: addressesOf(row, path) }]
  })

  function addressesOf(row: Row, path: string): string[] {
    const typed = row.of('old_addresses').split(/\s+/)
    return typed.flatMap((one) => {
      if (one === '') return []
      const at = { file, line: row.line, key: row.of('key'), detail: one }
      const address = readAddress(one)?.key
      if (address === undefined) tally.lose('bad-address', at)
      else if (around.site.pages.has(address)) tally.lose('duplicate-address', at)
      else {
        around.site.pages.set(address, path)
        return [address]
      }
      return []
    })
  }
}

export interface Redirect {
  readonly key: string
  readonly path: string
  readonly line: number
}

/** Old addresses of redirects.csv with the path that each leads to; those that lead nowhere are told. */
export function readRedirects(
  { redirects: { file, rows } }: Pick<SiteFolder, 'redirects'>,
  around: Around,
  pathOf: (target: string) => string | undefined,
  tally: Tally,
): Redirect[] {
  return rows.flatMap((row) => {
    const at = { file, line: row.line, key: row.of('old_address'), detail: row.of('target') }
    const key = readAddress(at.key)?.key
    const path = pathOf(at.detail)
    const fault =
      key === undefined
        ? 'bad-address'
        : path === undefined
          ? 'unknown-target'
          : around.site.pages.has(key)
            ? 'duplicate-address'
            : undefined
    if (fault || key === undefined || path === undefined) {
      tally.refuse('redirects', fault ?? 'bad-address', at)
      return []
    }
    around.site.pages.set(key, path)
    return [{ key, path, line: row.line }]
  })
}

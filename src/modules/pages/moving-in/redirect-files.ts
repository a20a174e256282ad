import { lastingAddressOf } from '../media/address.rule.ts'
import { findMedia } from '../media/media.store.ts'
import type { Around } from './around.ts'
import type { Moving } from './move-files.ts'
import { type OldFile, readAddress } from './old-site.ts'
import type { Rows } from './rows.ts'
import { saveOldAddress } from './save-old-address.act.ts'
import type { Tally } from './tally.ts'

const AT_ONCE = 200

/**
 * Sends whoever asks for a file at its old address on to where it is here. What a page or a row of redirects has
 * claimed is theirs.
 *
 * @article 3(2)1
 */
export async function redirectFiles(
  { look, transact, clock, isDry }: Moving,
  {
    around,
    files,
    rows: { file, rows },
  }: { around: Around; files: ReadonlyMap<string, OldFile>; rows: Rows },
  tally: Tally,
): Promise<void> {
  const wanted = new Map<string, number>()
  for (const { line, of } of rows) {
    const key = readAddress(of('old_address'))?.key
    if (key === undefined || !files.has(key) || wanted.has(key)) continue
    if (around.site.pages.has(key))
      tally.lose('duplicate-address', { file, line, key: `/${key}`, detail: of('path') })
    else wanted.set(key, line)
  }
  const all = [...wanted]
  for (let from = 0; from < all.length; from += AT_ONCE)
    await transact(async (tx) => {
      for (const [key, line] of all.slice(from, from + AT_ONCE)) {
        const id = files.get(key)?.media ?? 0
        const path = await pathOf(id)
        const is = await saveOldAddress(tx, { key, path, taken: around.site.here, isDry, at: clock.now() })
        if (is === 'taken') tally.lose('address-taken', { file, line, key: `/${key}`, detail: path })
        else tally.count('redirects', is)
      }
    })

  async function pathOf(id: number): Promise<string> {
    const media = await findMedia(look, id)
    // of a rehearsal nothing is there yet
    return media ? lastingAddressOf({ ...media, door: '/media' }).slice(1) : `media/${id}`
  }
}

import type { Deps } from '#kernel/http.ts'
import { chosenIn } from '../editing/begun-in.ts'
import { findItem } from '../items/item.store.ts'
import { keepNew, keepTyped } from './autosave.store.ts'
import { isTooLong, typedIn } from './typed-in.ts'

const OF_TEXT = /^\/office\/pages\/(\d{1,15})(?:\/autosave|\/lock)?$/
const OF_NEW = /^\/office\/pages\/new(?:\/autosave)?$/

/**
 * Keeps what was sent after the session of this person had ended: it waits for them like what was typed and not saved.
 * Nothing is decided by it, and nobody else sees it. @article 5(1)
 */
export async function keepSent(
  { look, transact, clock }: Pick<Deps, 'look' | 'transact' | 'clock'>,
  { staffId, url, body }: { staffId: number; url: string; body: unknown },
): Promise<void> {
  const { pathname, searchParams } = new URL(url, 'http://office')
  const { version, ...typed } = typedIn(body)
  if (typed['titleKo'] === undefined || isTooLong(typed)) return
  const at = clock.now()
  const id = Number(OF_TEXT.exec(pathname)?.[1] ?? 0)
  if (id > 0 && (await findItem(look, id)))
    await transact((tx) => keepTyped(tx, { id, staffId, at, version: Number(version) || 0, typed }))
  if (!OF_NEW.test(pathname)) return
  const asked = { section: searchParams.get('section'), type: searchParams.get('type'), typed: undefined }
  const { section, type } = await chosenIn(look, asked)
  if (section && type)
    await transact((tx) => keepNew(tx, { staffId, section: section.path, type, at, typed }))
}

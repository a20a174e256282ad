import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { createItem, periodFor } from '../items/create-item.act.ts'
import { findItemAt, type Item, lockItem, saveItem } from '../items/item.store.ts'
import { insertRevision } from '../items/revision.store.ts'
import { useInDraft } from '../items/use-in-draft.act.ts'
import { lockOfOther } from '../locks/lock.store.ts'
import { showNewest } from '../publishing/show-newest.act.ts'
import { getSection } from '../sections/section.store.ts'
import { decideMove, type Move } from './move.rule.ts'
import { findMoved, saveMoved } from './moved.store.ts'
import type { MovingPage } from './page-of.ts'

export interface MovedPage {
  readonly move: Move
  /** Where it is here, in whatever state. */
  readonly path: string | undefined
}

/**
 * Brings a page of another system in, or what has changed in it since; published as it was, unless something lacks that
 * the law wants of what is published.
 *
 * @article 3(2)1 @article 5(2) @article 6(1)
 */
export async function movePage(
  tx: Tx,
  page: MovingPage,
  { isDry, by, at }: { isDry: boolean; by: Actor; at: Instant },
): Promise<MovedPage> {
  const known = await findMoved(tx, page.key)
  const item = known?.itemId ? await lockItem(tx, known.itemId) : undefined
  const move = decideMove({
    known,
    item: item && {
      newest: item.newest,
      isTrashed: item.state === 'trash',
      isLocked: (await lockOfOther(tx, { id: item.id, staffId: 0, at })) !== undefined,
    },
    digest: page.digest,
    isPathTaken: !known && (await findItemAt(tx, page.path)) !== undefined,
  })
  if (move === 'path-taken' || move === 'removed') return { move, path: undefined }
  const path = item?.path ?? page.path
  if (isDry || (move !== 'new' && move !== 'changed')) return { move, path }
  const { fromAt, ...period } = periodFor(
    await getSection(tx, page.writing.section),
    page.writing.period ?? {},
    at,
  )
  const of = { ...page.writing, by, at }
  const written = item
    ? await writeAgain(tx, item, page, { by, at, period: { ...period, fromAt } })
    : (await createItem(tx, { ...of, path })).item
  if (page.draftBecause.length === 0)
    await showNewest(tx, written, { ...period, fromAt: fromAt ?? item?.period?.fromAt ?? at }, of)
  await saveMoved(tx, page.key, { itemId: written.id, revision: written.newest, digest: page.digest, at })
  return { move, path }
}

async function writeAgain(
  tx: Tx,
  item: Item,
  { writing }: MovingPage,
  { by, at, period }: { by: Actor; at: Instant; period: ReturnType<typeof periodFor> },
): Promise<Item> {
  const { texts, fields = {}, type, departmentId, provider, phone } = writing
  const n = item.newest + 1
  const saved: Item = { ...item, type, departmentId, provider, phone, newest: n, state: 'draft' }
  await insertRevision(tx, item.id, { n, at, writtenBy: by.id, texts, fields, period, note: null })
  await saveItem(tx, saved)
  await useInDraft(tx, { id: item.id, path: item.path, texts, at })
  record(tx, { what: 'item.saved', about: `item:${item.id}`, by, detail: { revision: String(n) } })
  return saved
}

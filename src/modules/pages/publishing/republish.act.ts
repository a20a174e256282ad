import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import { mediaOf } from '../document/document.rule.ts'
import { saveMediaUses } from '../media/save-media-uses.act.ts'
import { putTexts, removeTexts } from './put-texts.act.ts'
import { useMedia } from './use-media.act.ts'
import type { Item } from '../items/item.store.ts'
import { getRevision } from '../items/revision.store.ts'
import type { Edition } from './edition.rule.ts'
import { type Published, removePublished, savePublished } from './published.store.ts'

/**
 * Writes what everyone sees of an item: its page, the search, what its files need, and drops what was kept of it.
 * All of them go by the same two moments, so that a period begins and ends everywhere at once.
 *
 * @article 5(2) @article 6(1)
 */
export async function republish(tx: Tx, item: Item, at: Instant): Promise<void> {
  touch(tx, `item:${item.id}`, `path:${item.path}`, `section:${item.section}`, 'items')
  const { shown, period, earlier } = item
  await removePublished(tx, item.id)
  const isSeen = shown !== null && period !== null && item.state !== 'trash'
  await put(tx, item, isSeen && earlier && at < period.fromAt ? capped(earlier, period.fromAt) : undefined, {
    isEarlier: true,
    at,
  })
  await put(tx, item, isSeen ? { n: shown, period } : undefined, { isEarlier: false, at })
}

/** An edition ends at the latest when the next one begins. */
const capped = ({ n, period }: Edition, nextAt: Instant): Edition => {
  const { untilAt } = period
  return { n, period: { ...period, untilAt: untilAt !== null && untilAt < nextAt ? untilAt : nextAt } }
}

async function put(
  tx: Tx,
  item: Item,
  edition: Edition | undefined,
  { isEarlier, at }: { isEarlier: boolean; at: Instant },
): Promise<void> {
  const owner = isEarlier ? `item:${item.id}:earlier` : `item:${item.id}`
  if (!edition) {
    await removeTexts(tx, owner)
    await saveMediaUses(tx, { ...NO_USE, owner, path: item.path, fromAt: null, at })
    return
  }
  const { n, period } = edition
  const nextAt = (isEarlier && item.period?.fromAt) || null
  const { texts, fields } = await getRevision(tx, item.id, n)
  const published: Published = {
    ...item,
    ...period,
    itemId: item.id,
    isEarlier,
    texts,
    fields,
    changedAt: at,
  }
  await savePublished(tx, published)
  await putTexts(tx, owner, published)
  const mediaIds = LANGS.flatMap((lang) => (texts[lang] ? mediaOf(texts[lang].document) : []))
  await useMedia(tx, {
    owner,
    path: item.path,
    title: texts.ko.title,
    mediaIds: [...new Set(mediaIds)],
    fromAt: period.fromAt,
    // what is archived keeps its pictures
    untilAt: period.afterPeriod === 'archive' ? nextAt : period.untilAt,
    at,
  })
}

const NO_USE = { title: '', mediaIds: [], untilAt: null }

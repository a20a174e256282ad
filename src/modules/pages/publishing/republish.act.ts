import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import { mediaOf, wordsOf } from '../document/document.rule.ts'
import { saveMediaUses } from '../media/save-media-uses.act.ts'
import { type FieldKind, inputsOf } from '../types/types.rule.ts'
import { useMedia } from './use-media.act.ts'
import type { Item } from '../items/item.store.ts'
import { getRevision } from '../items/revision.store.ts'
import { type Published, removePublished, savePublished } from './published.store.ts'

/**
 * Writes what everyone sees of an item: its page, the search, what its files need, and drops what was kept of it.
 * All of them go by the same two moments, so that a period begins and ends everywhere at once.
 *
 * @article 5(2) @article 6(1)
 */
export async function republish(tx: Tx, item: Item, at: Instant): Promise<void> {
  touch(tx, `item:${item.id}`, `path:${item.path}`, `section:${item.section}`, 'items')
  const { shown, period } = item
  if (shown === null || period === null || item.state === 'trash') {
    await removePublished(tx, item.id)
    for (const lang of LANGS) await removeDocument(tx, `item:${item.id}:${lang}`)
    await saveMediaUses(tx, { ...NO_USE, owner: `item:${item.id}`, path: item.path, fromAt: null, at })
    return
  }
  const { texts, fields } = await getRevision(tx, item.id, shown)
  const published: Published = { ...item, ...period, itemId: item.id, texts, fields, changedAt: at }
  await savePublished(tx, published)
  await putTexts(tx, published)
  const mediaIds = LANGS.flatMap((lang) => (texts[lang] ? mediaOf(texts[lang].document) : []))
  await useMedia(tx, {
    owner: `item:${item.id}`,
    path: item.path,
    title: texts.ko.title,
    mediaIds: [...new Set(mediaIds)],
    fromAt: period.fromAt,
    // what is archived keeps its pictures
    untilAt: period.afterPeriod === 'archive' ? null : period.untilAt,
    at,
  })
}

const NO_USE = { title: '', mediaIds: [], untilAt: null }

/** Fields that say something as they are stored. */
const SAID: ReadonlySet<FieldKind> = new Set(['text', 'lines', 'phone'])

async function putTexts(tx: Tx, of: Published): Promise<void> {
  for (const lang of LANGS) {
    const id = `item:${of.itemId}:${lang}`
    const text = of.texts[lang]
    if (!text) {
      await removeDocument(tx, id)
      continue
    }
    const facts = inputsOf(of.type)
      .filter((one) => SAID.has(one.kind))
      .map((one) => of.fields[one.name] ?? '')
      .join(' ')
    await putDocument(tx, {
      id,
      kind: of.type,
      lang,
      url: `/${of.path}`,
      title: text.title,
      body: `${wordsOf(text.document)} ${facts}`.trim(),
      departmentId: of.departmentId,
      publishedOn: dayOf(of.fromAt),
      fromAt: of.fromAt,
      expiresAt: of.untilAt ?? undefined,
    })
  }
}

import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import { dayOf, type Instant, millisecondsOf } from '#kernel/time.ts'
import { blocksOf } from './media-form.store.ts'
import { hideMedia, showMedia } from './media-shown.store.ts'
import { periodsOf } from './media-use.store.ts'
import { spanFrom } from './media.rule.ts'
import type { Media } from './media.store.ts'
import { wordsOfSaid } from './said.rule.ts'

/** Its turn comes when a text that uses a file begins: where none ran just before, the search learns of it. */
export const MEDIA_TURN = { name: 'pages.media-turn' } as const

/**
 * Brings what everyone may read of an image or file up to date: nothing while no published text uses it. What a file
 * says is found while such a text runs.
 *
 * @article 6(1) @article 3(2)
 */
export async function republishMedia(tx: Tx, media: Media, at: Instant): Promise<void> {
  const { id } = media
  const published = (await periodsOf(tx, id)).flatMap(({ fromAt, untilAt }) =>
    fromAt === null ? [] : [{ fromAt, untilAt }],
  )
  if (published.length > 0) await showMedia(tx, id)
  else await hideMedia(tx, id)
  for (const turn of published.flatMap(({ fromAt }) => (fromAt > at ? [fromAt] : [])))
    await enqueue(tx, MEDIA_TURN, { id }, { after: secondsTo(turn, at) })
  touch(tx, `media:${id}`)
  if (media.kind === 'image') return
  const span = spanFrom(published, at)
  const said = span && media.state === 'ready' ? wordsOfSaid(await blocksOf(tx, id)) : ''
  if (!span || said === '') return removeDocument(tx, searchId(id))
  await putDocument(tx, {
    id: searchId(id),
    kind: 'file',
    lang: 'ko',
    url: `/media/${id}/preview`,
    title: media.name,
    body: said,
    departmentId: media.departmentId,
    publishedOn: dayOf(span.fromAt),
    fromAt: span.fromAt,
    expiresAt: span.untilAt ?? undefined,
  })
}

export const searchId = (id: number): string => `media:${id}:ko`
const secondsTo = (turn: Instant, at: Instant) =>
  Math.max(0, Math.ceil((millisecondsOf(turn) - millisecondsOf(at)) / 1000))

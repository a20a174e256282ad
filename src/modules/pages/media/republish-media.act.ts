import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import { dayOf, type Instant, millisecondsOf } from '#kernel/time.ts'
import { blocksOf } from './media-form.store.ts'
import { hideMedia, showMedia } from './media-shown.store.ts'
import { periodsOf } from './media-use.store.ts'
import { lastEnd, runs } from './media.rule.ts'
import type { Media } from './media.store.ts'
import { wordsOfSaid } from './said.rule.ts'

/** Its turn comes when a text that uses a file begins: the search finds it from then on. */
export const MEDIA_TURN = { name: 'pages.media-turn' } as const

/**
 * Brings what everyone may read of an image or file up to date: nothing while no published text uses it. What a file
 * says is found while such a text runs.
 *
 * @article 6(1) @article 3(2)
 */
export async function republishMedia(tx: Tx, media: Media, at: Instant): Promise<void> {
  const { id } = media
  const published = (await periodsOf(tx, id)).filter((one) => one.fromAt !== null)
  if (published.length > 0) await showMedia(tx, id)
  else await hideMedia(tx, id)
  for (const turn of published.flatMap(({ fromAt }) => (fromAt !== null && fromAt > at ? [fromAt] : [])))
    await enqueue(tx, MEDIA_TURN, { id }, { after: secondsTo(turn, at) })
  touch(tx, `media:${id}`)
  if (media.kind === 'image') return
  const running = published.filter((one) => runs(one, at))
  const said = running.length > 0 && media.state === 'ready' ? wordsOfSaid(await blocksOf(tx, id)) : ''
  if (said === '') return removeDocument(tx, searchId(id))
  const [from] = running.map((one) => one.fromAt ?? at).toSorted()
  await putDocument(tx, {
    id: searchId(id),
    kind: 'file',
    lang: 'ko',
    url: `/media/${id}/preview`,
    title: media.name,
    body: said,
    departmentId: media.departmentId,
    publishedOn: dayOf(from ?? at),
    expiresAt: lastEnd(running),
  })
}

export const searchId = (id: number): string => `media:${id}:ko`
const secondsTo = (turn: Instant, at: Instant) =>
  Math.max(0, Math.ceil((millisecondsOf(turn) - millisecondsOf(at)) / 1000))

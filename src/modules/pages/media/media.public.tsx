import type { FastifyReply, FastifyRequest } from 'fastify'
import { Gone, NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { type Instant, millisecondsOf } from '#kernel/time.ts'
import { blocksShown, isMediaGone, mediaFor, type MediaShown } from './media-shown.store.ts'
import { periodsOf } from './media-use.store.ts'
import { lastEnd, runs } from './media.rule.ts'
import { PreviewPage } from './preview.view.tsx'
import { mediaIdIn, sendMedia } from './send-media.ts'

/**
 * Images and files of published texts, while one of these runs; to the minute. Never found by what they hold.
 *
 * @article 3(2) @article 6(1) afterwards they are gone, as the text is
 */
export function mediaRoutes(site: PublicScope, { read, files, frame, clock }: PublicDeps) {
  const { lang } = site

  /** @throws NotFound never shown yet @throws Gone shown once */
  async function shownNow(req: FastifyRequest): Promise<{ media: MediaShown; until: Instant | undefined }> {
    const id = mediaIdIn(req)
    const now = clock.now()
    const periods = await periodsOf(read, id)
    const running = periods.filter((one) => runs(one, now))
    const media = running.length > 0 ? (await mediaFor(read, [id])).get(id) : undefined
    if (media) return { media, until: lastEnd(running) }
    const hasEnded = periods.some(({ untilAt }) => untilAt !== null && untilAt <= now)
    if (hasEnded || (await isMediaGone(read, id))) throw new Gone(`media ${id}`)
    throw new NotFound('media', String(id))
  }

  async function bytes(req: FastifyRequest, reply: FastifyReply) {
    const { media, until } = await shownNow(req)
    const seconds = until === undefined ? Number.POSITIVE_INFINITY : secondsBetween(clock.now(), until)
    return sendMedia(req, reply, { files, media, seconds })
  }

  site.get('/media/:id/preview', async (req, reply) => {
    const { media, until } = await shownNow(req)
    if (media.kind !== 'file') throw new NotFound('preview of media', String(media.id))
    const said = await blocksShown(read, media.id)
    return html(
      reply,
      <PreviewPage frame={await frame(lang, pathOf(req, lang))} media={media} said={said} />,
      { shows: ['frame', `media:${media.id}`], ...(until ? { until } : {}) },
    )
  })
  if (lang !== 'ko') return
  site.get('/media/:id/:name', bytes)
  site.get('/media/:id/:form/:name', bytes)
}

const secondsBetween = (from: Instant, to: Instant): number =>
  Math.floor((millisecondsOf(to) - millisecondsOf(from)) / 1000)

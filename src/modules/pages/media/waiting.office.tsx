import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from '#kernel/db.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import { deciderOf } from '../editing/editor-of.ts'
import { approveWaiting, returnWaiting } from './decide-waiting.act.ts'
import { getMedia } from './media.store.ts'
import { officeMediaFor } from './media-shown.store.ts'
import { mediaIdIn, sendMedia } from './send-media.ts'
import { maySeeWaiting, type WaitingRefusal } from './waiting.rule.ts'
import { findWaiting } from './waiting.store.ts'

type Decide = typeof approveWaiting
/** The page of the file again, with why not. */
type Refused = (req: FastifyRequest, reply: FastifyReply, refusal: WaitingRefusal) => unknown

/** What waits to take the place of a file that texts show: looked at and decided. @article 3(3) */
export function waitingRoutes(office: OfficeScope, deps: Deps, refused: Refused) {
  const { look, files, transact, clock } = deps

  office.get('/media/:id/replacement/:name', async (req, reply) => {
    const by = deciderOf(req)
    const media = await getMedia(look, mediaIdIn(req))
    if (!maySeeWaiting(media, by)) throw new Forbidden(`media ${media.id} is another department's`)
    const waiting = await findWaiting(look, media.id)
    const shown = (await officeMediaFor(look, [media.id])).get(media.id)
    if (!waiting || waiting.decidedAt !== null || !shown) throw new NotFound('waiting', String(media.id))
    const { hash, bytes } = waiting
    reply.header('cache-control', 'no-store')
    return sendMedia(req, reply, { files, media: { ...shown, hash, bytes, forms: [] } })
  })

  const route = (act: string, said: string, run: Decide) =>
    office.post(`/media/:id/replacement/${act}`, async (req, reply) => {
      const by = deciderOf(req)
      const id = mediaIdIn(req)
      const { version } = readForm({ version: { max: 10 } }, req.body).typed
      const decision = { id, version: Number(version), by, at: clock.now() }
      const decided: Result<void, WaitingRefusal> = await transact((tx: Tx) => run(tx, decision))
      if (decided.ok) return reply.redirect(`/office/media/${id}?said=${said}`, 303)
      return refused(req, reply, decided.refusal)
    })
  route('approval', 'replaced', approveWaiting)
  route('return', 'returned', returnWaiting)
}

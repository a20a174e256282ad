import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { editorOf } from '../editing/editor-of.ts'
import { maskedFor } from '../items/masked-for.ts'
import { blocksOf } from './media-form.store.ts'
import { type MediaShown, officeMediaFor } from './media-shown.store.ts'
import { mediaWords } from './media.words.ts'
import { PreviewPage } from './preview.view.tsx'
import { unseenMedia } from './seen-media.store.ts'
import { mediaIdIn, sendMedia } from './send-media.ts'
import { mayHaveBytes, shownTo } from './shown-to.ts'

const HERE = '/office/media'

/** One of the library as this clerk may see it. @article 3(3) @throws NotFound @throws Forbidden */
export async function officeMediaIn({ look, clock }: Deps, req: FastifyRequest): Promise<MediaShown> {
  const clerk = editorOf(req)
  const id = mediaIdIn(req)
  const shown = shownTo(clerk, await officeMediaFor(look, [id])).get(id)
  if (!shown) throw new NotFound('media', String(id))
  if ((await unseenMedia(look, clerk, [id], clock.now())).length > 0)
    throw new Forbidden(`media ${id} is another department's`)
  return shown
}

/** The bytes and the text for the office, whether anybody else may see them or not. @article 3(3) @article 17(1) */
export function mediaBytesRoutes(office: OfficeScope, deps: Deps) {
  const { look, files } = deps
  const bytes = async (req: FastifyRequest, reply: FastifyReply) => {
    const media = await officeMediaIn(deps, req)
    if (!mayHaveBytes(editorOf(req), media, await blocksOf(look, media.id)))
      throw new Forbidden(`media ${media.id} may hold numbers of persons`)
    return sendMedia(req, reply, { files, media, seconds: 0 })
  }
  office.get('/media/:id/preview', async (req, reply) => {
    const shown = await officeMediaIn(deps, req)
    if (shown.kind !== 'file') throw new NotFound('preview', String(mediaIdIn(req)))
    const said = maskedFor(editorOf(req), await blocksOf(look, shown.id))
    const frame = officeFrame(req)
    const crumbs = [
      { label: mediaWords(frame.lang).title, href: HERE },
      { label: shown.name, href: `${HERE}/${shown.id}` },
    ]
    return html(reply, <PreviewPage frame={frame} media={shown} said={said} crumbs={crumbs} />)
  })
  office.get('/media/:id/:name', bytes)
  office.get('/media/:id/:form/:name', bytes)
}

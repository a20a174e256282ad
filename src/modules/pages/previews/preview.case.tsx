import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { NotFound } from '#kernel/errors.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { freshnessOf } from '../freshness/freshness.rule.ts'
import { maskedFor } from '../items/masked-for.ts'
import { ItemPage } from '../item-page/item.view.tsx'
import { blocksOf } from '../media/media-form.store.ts'
import { previewMediaFor } from '../media/media-shown.store.ts'
import { PreviewPage } from '../media/preview.view.tsx'
import { mayHaveBytes, shownTo } from '../media/shown-to.ts'
import { mediaIdIn, sendMedia } from '../media/send-media.ts'
import { findSection } from '../sections/section.store.ts'
import { openPreview } from './open-preview.ts'

/**
 * A text that is not published yet with its pictures and files, for whoever was given its address. Never stored, never
 * found, and nothing of it has an address that is good for longer. @article 3(3)
 */
export function previewRoutes(scope: CaseScope, { look, clock, city, frame, files }: Deps) {
  const { lang } = scope
  type Asked = { Params: { token: string }; Querystring: { step?: unknown } }
  const tokenIn = (req: FastifyRequest) => (req.params as Asked['Params']).token

  scope.get<Asked>('/preview/:token', async (req, reply) => {
    const at = clock.now()
    const { token } = req.params
    const { item, maker, revision, mediaIds } = await openPreview(look, token, at)
    const { texts, fields, period } = revision
    const department = await departments.find(look, item.departmentId)
    const everyDays = item.checkEveryDays ?? city.policies.checkPagesEveryDays
    const of = {
      ...item,
      ...period,
      fromAt: period.fromAt ?? at,
      itemId: item.id,
      isEarlier: false,
      texts,
      fields,
      changedAt: at,
    }
    return html(
      reply.header('x-robots-tag', 'noindex'),
      <ItemPage
        frame={await frame(lang, inLang(lang, '/'))}
        of={of}
        section={await findSection(look, item.section)}
        media={shownTo(maker, await previewMediaFor(look, token, mediaIds))}
        department={department?.name[lang] ?? city.name[lang]}
        isArchived={false}
        isPreview
        step={Number(req.query.step) || 1}
        {...freshnessOf(item.checkedOn, everyDays, clock.today())}
      />,
    )
  })

  /** One that the text of the preview shows. @throws NotFound another */
  async function mediaIn(req: FastifyRequest) {
    const { maker, mediaIds } = await openPreview(look, tokenIn(req), clock.now())
    const id = mediaIdIn(req)
    const media = mediaIds.includes(id)
      ? shownTo(maker, await previewMediaFor(look, tokenIn(req), [id])).get(id)
      : undefined
    if (!media) throw new NotFound('media of a preview', String(id))
    return { media, maker }
  }

  scope.get('/preview/:token/media/:id/preview', async (req, reply) => {
    const { media, maker } = await mediaIn(req)
    if (media.kind !== 'file') throw new NotFound('preview of media', String(media.id))
    const said = maskedFor(maker, await blocksOf(look, media.id))
    const around = await frame(lang, inLang(lang, '/'))
    return html(
      reply.header('x-robots-tag', 'noindex'),
      <PreviewPage frame={around} media={media} said={said} />,
    )
  })
  if (lang !== 'ko') return
  const bytes = async (req: FastifyRequest, reply: FastifyReply) => {
    const { media, maker } = await mediaIn(req)
    if (!mayHaveBytes(maker, media, await blocksOf(look, media.id)))
      throw new NotFound('media of a preview', 'may hold numbers of persons')
    return sendMedia(req, reply.header('x-robots-tag', 'noindex'), { files, media })
  }
  scope.get('/preview/:token/media/:id/:name', bytes)
  scope.get('/preview/:token/media/:id/:form/:name', bytes)
}

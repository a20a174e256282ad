import multipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { editorOf } from '../editing/editor-of.ts'
import { type Found, MediaListPage, type Uploaded } from './media-list.view.tsx'
import { officeMediaFor } from './media-shown.store.ts'
import { useCounts } from './media-use.store.ts'
import { LICENCES, type Licence, type MediaKind } from './media.rule.ts'
import { mediaCount, mediaPage } from './media-library.store.ts'
import { mediaWords } from './media.words.ts'
import { MOST_FILES, readUploads, UPLOAD_LIMITS } from './read-uploads.ts'
import { acceptedBy, type Screened, screenUpload } from './screen-upload.ts'
import { shownTo } from './shown-to.ts'
import { uploadMedia } from './upload-media.act.ts'
import { waitingOf } from './waiting.store.ts'

const HERE = '/office/media'
const SIZE = 24
const LONGEST_WORDS = 100
const SAYS = ['done', 'replaced', 'asked', 'returned', 'deleted', 'removed'] as const

export const licenceOf = (sent: string | undefined): Licence | undefined =>
  LICENCES.find((one) => one === sent)
/** What was done, as the address says after it. */
export const saidIn = (req: FastifyRequest) =>
  SAYS.find((one) => one === (req.query as { said?: unknown }).said)

/** The media library: uploading, finding. @article 3(3) whoever may write texts @article 5(1) */
export function mediaLibraryRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, scan } = deps

  const askedIn = (req: FastifyRequest) => {
    const sent = req.query as Record<string, unknown>
    const text = (name: string) => (typeof sent[name] === 'string' ? sent[name].slice(0, LONGEST_WORDS) : '')
    const found: Found = { q: text('q').trim(), kind: text('kind'), whose: text('whose') }
    return { found, page: Math.min(10_000, Math.max(1, Number.parseInt(text('page'), 10) || 1)) }
  }

  async function list(
    req: FastifyRequest,
    reply: FastifyReply,
    after: { errors?: FieldError[]; uploaded?: Uploaded; licence?: string } = {},
  ) {
    const clerk = editorOf(req)
    const frame = officeFrame(req)
    const w = mediaWords(frame.lang)
    const { errors = [], uploaded, licence = 'none' } = after
    const { found, page } = askedIn(req)
    const query = {
      words: found.q.normalize('NFC').replaceAll('\u0000', ''),
      kind: (['image', 'file'] as const).find((one) => one === found.kind) satisfies MediaKind | undefined,
      // of a contract: those of the department that answers for it @article 3(3)
      departmentId: found.whose === 'mine' || clerk.contract ? clerk.departmentId : undefined,
    }
    const count = await mediaCount(look, query)
    const all = await mediaPage(look, query, { page, size: SIZE })
    const ids = all.map((one) => one.id)
    const shown = shownTo(clerk, await officeMediaFor(look, ids))
    const uses = await useCounts(look, ids)
    const said = saidIn(req)
    const whose = clerk.rights.has('site-admin') ? undefined : clerk.departmentId
    const view = (
      <MediaListPage
        frame={frame}
        clerk={clerk}
        lines={all.flatMap(({ id, alt }) => {
          const one = shown.get(id)
          return one ? [{ shown: one, uses: uses.get(id) ?? 0, hasAlt: alt.ko !== '' }] : []
        })}
        found={found}
        count={count}
        page={page}
        pages={Math.ceil(count / SIZE)}
        accept={acceptedBy(undefined)}
        most={MOST_FILES}
        hasScanner={scan !== undefined}
        licence={licence}
        uploaded={uploaded}
        waiting={clerk.contract ? [] : await waitingOf(look, whose)}
        says={said && w[said]}
        errors={errors}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/media', (req, reply) => list(req, reply))

  office.register(async (inner) => {
    await inner.register(multipart, { limits: UPLOAD_LIMITS, throwFileSizeLimit: false })
    inner.post('/media', { config: { readsOwnForm: true } }, async (req, reply) => {
      const by = editorOf(req)
      const w = mediaWords(officeFrame(req).lang)
      const taken: Screened[] = []
      const errors: FieldError[] = []
      const { fields, fault } = await readUploads(req, by, async (file) => {
        const screened = await screenUpload(deps, file)
        if (screened.ok) taken.push(screened.value)
        else errors.push({ field: 'files', text: `${nameFor(file.name)}: ${w.refused[screened.refusal]}` })
      })
      if (fault) errors.push({ field: 'files', text: w.refused[fault] })
      const licence = licenceOf(fields['licence']) ?? 'none'
      const uploaded: { id: number; name: string }[] = []
      for (const { bytes, hash, width, height, kind, name, ending } of taken) {
        const media = { bytes, hash, width, height, kind, name, ending, licence }
        const id = await transact((tx) => uploadMedia(tx, { ...media, by, at: clock.now() }))
        uploaded.push({ id, name })
      }
      if (errors.length > 0)
        return list(req, reply, { errors, licence, uploaded: { taken: uploaded, refused: errors.length } })
      const [only] = uploaded
      return reply.redirect(uploaded.length === 1 && only ? `${HERE}/${only.id}` : `${HERE}?said=done`, 303)
    })
  })
}

/** As it was sent, cut to what fits in a line. */
const nameFor = (sent: string): string => {
  const plain = [...sent.replaceAll(/\p{C}/gu, '')]
  return plain.length > 60 ? `${plain.slice(0, 60).join('')}…` : plain.join('')
}

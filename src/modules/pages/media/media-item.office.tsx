import multipart from '@fastify/multipart'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { type Clerk, officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { refuse, type Result } from '#kernel/result.ts'
import type { FieldError } from '#ui/field.tsx'
import { editorOf } from '../editing/editor-of.ts'
import { maskedFor } from '../items/masked-for.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { deleteMedia } from './delete-media.act.ts'
import { editMedia } from './edit-media.act.ts'
import type { Typed } from './media-edit.view.tsx'
import { mediaBytesRoutes, officeMediaIn } from './media-bytes.office.tsx'
import { MediaItemPage } from './media-item.view.tsx'
import { usesOf } from './media-use.store.ts'
import { getMedia, type Media } from './media.store.ts'
import { mediaWords } from './media.words.ts'
import { saidIn } from './media.office.tsx'
import { readMediaForm, typedMedia } from './media-form-fields.ts'
import { personOf } from './person-of.ts'
import { readUploads, type SendingRefusal, UPLOAD_LIMITS } from './read-uploads.ts'
import { removeAtOnce } from './remove-at-once.act.ts'
import { mayRemoveAtOnce } from './remove-at-once.rule.ts'
import { RemovedPage } from './removed.view.tsx'
import { findRemoved, hasFormer } from './removed.store.ts'
import { replaceMedia } from './replace-media.act.ts'
import { lookOverSent } from './look-over-media.ts'
import { acceptedBy, type Screened, screenUpload } from './screen-upload.ts'
import { isApproved } from './seen-media.store.ts'
import { mediaIdIn } from './send-media.ts'
import { waitingRoutes } from './waiting.office.tsx'
import { maySeeWaiting } from './waiting.rule.ts'
import { findWaiting } from './waiting.store.ts'
import { waitingWords } from './waiting.words.ts'

const HERE = '/office/media'
const VERSION = { version: { max: 10 } }
const REMOVAL = { ...VERSION, what: { max: 10 }, reason: { max: 300, lines: true } } as const

export interface Storage {
  /** Removes bytes now, but those that something else holds. */
  readonly removeUnheld: (hashes: readonly string[]) => Promise<void>
}

/** One of the library. @article 3(3) its department changes it, the managing department all @article 5(1) */
export function mediaItemRoutes(office: OfficeScope, deps: Deps, { removeUnheld }: Storage) {
  const { look, transact, clock, city } = deps

  const isOfContract = ({ contract, departmentId }: Clerk, media: Media): boolean =>
    contract === undefined || media.departmentId === departmentId

  async function item(
    req: FastifyRequest,
    reply: FastifyReply,
    { typed, errors = [], reason = '' }: { typed?: Typed; errors?: FieldError[]; reason?: string } = {},
  ) {
    const clerk = editorOf(req)
    const frame = officeFrame(req)
    const { lang } = frame
    const kept = await getMedia(look, mediaIdIn(req))
    const media = { ...kept, name: maskedFor(clerk, kept.name), alt: maskedFor(clerk, kept.alt) }
    if (!isOfContract(clerk, media)) throw new Forbidden(`media ${media.id} is another department's`)
    const shown = await officeMediaIn(deps, req)
    const all = (await departments.list(look)).map(({ id, name }) => ({ id, name: name[lang] }))
    const said = saidIn(req)
    const waiting = maySeeWaiting(media, clerk) ? await findWaiting(look, media.id) : undefined
    const props = {
      frame,
      clerk,
      media,
      shown,
      uses: maskedFor(clerk, await usesOf(look, media.id)),
      now: clock.now(),
      mayEdit: mayEdit(media, clerk),
      mayRemove: mayRemoveAtOnce(media, clerk),
      hasFormer: await hasFormer(look, media.id),
      departments: clerk.rights.has('site-admin') ? all : [],
      department: all.find(({ id }) => id === media.departmentId)?.name ?? media.departmentId,
      isApproved: await isApproved(look, media.id, clock.now()),
      waiting,
      people: {
        uploaded: await personOf(look, media.uploadedBy, clerk),
        ...(media.replacedBy && { replaced: await personOf(look, media.replacedBy, clerk) }),
        ...(waiting && { asked: await personOf(look, waiting.madeBy, clerk) }),
        ...(waiting?.decidedBy && { decided: await personOf(look, waiting.decidedBy, clerk) }),
      },
      typed: typed ?? typedMedia(media),
      accept: acceptedBy(media.ending),
      says: said && mediaWords(lang)[said],
      errors,
      reason,
    }
    return html(reply, <MediaItemPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }
  /** A department's own is changed by nobody else, whatever the form says. */
  const ownIn = async (req: FastifyRequest): Promise<Media> => {
    const media = await getMedia(look, mediaIdIn(req))
    if (!mayEdit(media, editorOf(req))) throw new Forbidden(`media ${media.id} is another department's`)
    return media
  }

  office.get('/media/:id', async (req, reply) => {
    const clerk = editorOf(req)
    const removed = await findRemoved(look, mediaIdIn(req))
    if (!removed || clerk.contract) return item(req, reply)
    const person = await personOf(look, removed.removedBy, clerk)
    const said = saidIn(req)
    const props = { frame: officeFrame(req), id: mediaIdIn(req), removed, person }
    return html(reply, <RemovedPage {...props} says={said && mediaWords(clerk.lang)[said]} />, {
      status: 410,
    })
  })

  office.post('/media/:id/removal', async (req, reply) => {
    const by = editorOf(req)
    const id = mediaIdIn(req)
    const { typed, faults } = readForm(REMOVAL, req.body)
    const what = typed.what === 'former' ? 'former' : 'all'
    const removal = { id, version: Number(typed.version), what, by, at: clock.now() } as const
    const reason = faults.reason ? '' : typed.reason
    const removed = await transact((tx) => removeAtOnce(tx, { ...removal, reason }))
    if (removed.ok) {
      await removeUnheld(removed.value)
      return reply.redirect(`${HERE}/${id}?said=removed`, 303)
    }
    const field = removed.refusal.includes('reason') ? 'reason' : ''
    const text = mediaWords(officeFrame(req).lang).refused[removed.refusal]
    return item(req, reply, { reason: typed.reason, errors: [{ field, text }] })
  })

  office.post('/media/:id/edit', async (req, reply) => {
    const by = editorOf(req)
    const media = await ownIn(req)
    const { lang } = officeFrame(req)
    const known = (await departments.list(look)).map((one) => one.id)
    const read = readMediaForm(lang, media, known, req.body)
    if (read.errors.length > 0) return item(req, reply, read)
    const { version } = readForm(VERSION, req.body).typed
    const change = { ...read.change, id: media.id, version: Number(version), by, at: clock.now() }
    const edited = await transact((tx) => editMedia(tx, change))
    if (edited.ok) return reply.redirect(`${HERE}/${media.id}?said=done`, 303)
    const text = mediaWords(lang).refused[edited.refusal]
    return item(req, reply, { typed: read.typed, errors: [{ field: '', text }] })
  })

  office.post('/media/:id/deletion', async (req, reply) => {
    const by = editorOf(req)
    const { id } = await ownIn(req)
    const { version } = readForm(VERSION, req.body).typed
    const deleted = await transact((tx) => deleteMedia(tx, { id, version: Number(version), by }))
    if (deleted.ok) return reply.redirect(`${HERE}?said=deleted`, 303)
    const text = mediaWords(officeFrame(req).lang).refused[deleted.refusal]
    return item(req, reply, { errors: [{ field: '', text }] })
  })

  office.register(async (inner) => {
    await inner.register(multipart, { limits: { ...UPLOAD_LIMITS, files: 1 }, throwFileSizeLimit: false })
    inner.post('/media/:id/replacement', { config: { readsOwnForm: true } }, async (req, reply) => {
      const by = editorOf(req)
      const media = await ownIn(req)
      let screened: Result<Screened, SendingRefusal> = refuse('none-chosen')
      let looked = { hasPersonalData: false, needsSecond: false }
      const { fields, fault } = await readUploads(req, by, async (file) => {
        screened = await screenUpload(deps, file, media.ending)
        if (!screened.ok) return
        // the name that is there stays
        const { refused, isUnreadable } = await lookOverSent({ ...screened.value, name: '' }, file.bytes)
        const asksSecond = city.policies.unreadableFiles !== 'told'
        looked = { hasPersonalData: refused.length > 0, needsSecond: isUnreadable && asksSecond }
      })
      const sent = (fault ? refuse(fault) : screened) as Result<Screened, SendingRefusal>
      const { version } = readForm(VERSION, fields).typed
      const at = clock.now()
      const replaced = sent.ok
        ? await transact(async (tx) => {
            const { hash, bytes, width, height, ending } = sent.value
            const given = { hash, bytes, width, height, ending, ...looked }
            return replaceMedia(tx, { id: media.id, version: Number(version), ...given, by, at })
          })
        : sent
      if (replaced.ok) return reply.redirect(`${HERE}/${media.id}?said=${replaced.value}`, 303)
      const text = mediaWords(officeFrame(req).lang).refused[replaced.refusal]
      return item(req, reply, { errors: [{ field: 'file', text }] })
    })
  })
  waitingRoutes(office, deps, (req, reply, refusal) =>
    item(req, reply, {
      errors: [{ field: '', text: waitingWords(officeFrame(req).lang).refused[refusal] }],
    }),
  )
  mediaBytesRoutes(office, deps)
}

import type { FastifyReply, FastifyRequest } from 'fastify'
import { remakePicture } from '#kernel/files.ts'
import { readCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { takeUploads } from '#kernel/http/upload.ts'
import { NotFound } from '#kernel/errors.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { FieldError } from '#ui/field.tsx'
import { draftDesk, NEW } from '../filing/draft-desk.ts'
import type { Draft } from '../filing/draft.store.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { addPhotograph } from './add-photograph.act.ts'
import { draftPhotographs, removeDraftPhotograph } from './draft-photograph.store.ts'
import { PhotographsQuestion } from './ask-photographs.view.tsx'
import { LONGEST_ALT, MOST_BYTES } from './photograph.rule.ts'
import { photographWords } from './photographs.words.ts'
import { type PhotographRefusal, readUpload } from './read-upload.ts'
import { nthIn, sendPhotograph } from './send-photograph.ts'

const HERE = `${NEW}/photographs`
const FORM = {
  description: { max: LONGEST_ALT, optional: true },
  press: { max: 4, optional: true },
  remove: { max: 4, optional: true },
} as const
/** Photographs that may be sent from one address in an hour. */
const SENDINGS = { tries: 100, minutes: 60 }

/** Photographs to a petition, one by one or none: no kind needs any. @article 9(1) a voluntary one is no attachment needed */
export function askPhotographsRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, files, siteUrl } = deps
  const { draftOf, keep, errorsOf, refusedIn, statusOf, frameOf, to } = draftDesk(scope, deps)
  const w = photographWords(lang)
  const tokenOf = (req: FastifyRequest) => readCookie(req, 'draft', siteUrl.startsWith('https:')) as string

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    draft: Draft,
    { description = '', errors = [] }: { description?: string; errors?: FieldError[] } = {},
  ) {
    const back = `${NEW}/${(await fieldsOf(look, draft.kindId)).length > 0 ? 'details' : 'petition'}`
    const photographs = await draftPhotographs(look, seal, tokenOf(req))
    const props = { frame: await frameOf(req), typed: { description }, photographs, back, errors }
    return html(reply, <PhotographsQuestion {...props} />, statusOf(errors))
  }

  /** Files first, then the draft that adopts them; refused, the files are swept. */
  async function add(
    req: FastifyRequest,
    bytes: Buffer,
    description: string,
  ): Promise<Result<void, PhotographRefusal | 'no-draft'>> {
    const at = clock.now()
    if (!(await noteTry(transact, `photographs from ${req.ip}`, SENDINGS, at))) return refuse('too-often')
    const made = await remakePicture(bytes)
    if (!made.ok) return made
    const { image, preview, width, height } = made.value
    const { hash } = await files.put(image, { maxBytes: image.length })
    const { hash: previewHash } = await files.put(preview, { maxBytes: preview.length })
    const photograph = { token: tokenOf(req), hash, previewHash, width, height, description, at }
    return transact((tx) => addPhotograph(tx, seal, photograph))
  }

  scope.get(HERE, async (req, reply) => {
    const draft = await draftOf(req)
    if (!draft) return to(reply, NEW)
    if (!(await getKind(look, draft.kindId)).takesPhotographs) return to(reply, `${NEW}/contact`)
    return page(req, reply, draft)
  })

  scope.get(`${HERE}/:nth`, async (req, reply) => {
    const nth = nthIn(req)
    const draft = await draftOf(req)
    const all = draft ? await draftPhotographs(look, seal, tokenOf(req)) : []
    const found = all.find((one) => one.nth === nth)
    if (!found) throw new NotFound('photograph', String(nth))
    return sendPhotograph(req, reply, files, found)
  })

  scope.register(async (inner) => {
    await takeUploads(inner, { file: MOST_BYTES, field: 10_000 })
    inner.post(HERE, async (req, reply) => {
      const sent = await readUpload(req)
      const draft = await draftOf(req)
      if (!draft) return to(reply, NEW)
      if (!(await getKind(look, draft.kindId)).takesPhotographs) return to(reply, `${NEW}/contact`)
      const { typed, faults } = readForm(FORM, sent.fields)
      const { description, press, remove } = typed
      if (remove !== '') {
        await transact((tx) => removeDraftPhotograph(tx, tokenOf(req), Number(remove) || 0))
        return to(reply, HERE)
      }
      const errors = [...errorsOf(FORM, faults, w.fields), ...refusedIn({ description })]
      const wantsOne = press === 'add' || description !== ''
      const asked: Result<void, PhotographRefusal | 'no-draft'> = sent.fault
        ? refuse(sent.fault)
        : sent.bytes
          ? errors.length === 0
            ? await add(req, sent.bytes, description)
            : ok(undefined)
          : wantsOne
            ? refuse('none-chosen')
            : ok(undefined)
      if (!asked.ok && asked.refusal === 'no-draft') return to(reply, NEW)
      if (!asked.ok)
        errors.unshift({ field: 'photograph', text: w.refused[asked.refusal as PhotographRefusal] })
      if (errors.length > 0) return page(req, reply, draft, { description, errors })
      return press === 'add' ? to(reply, HERE) : keep(req, reply, draft, { hasPassedPhotographs: true })
    })
  })
}

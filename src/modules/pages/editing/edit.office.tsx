import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { checkDocument } from '../document/check.rule.ts'
import { getItem } from '../items/item.store.ts'
import { maskedFor } from '../items/masked-for.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { getRevision } from '../items/revision.store.ts'
import { saveRevision } from '../items/save-revision.act.ts'
import { mediaIn, type Texts } from '../items/texts.rule.ts'
import { dropLock, holdLock } from '../locks/lock.store.ts'
import { mediaChoices } from '../media/media-choice.store.ts'
import { unreadableNames } from '../media/look-over-media.ts'
import { officeMediaFor } from '../media/media-shown.store.ts'
import { shownTo } from '../media/shown-to.ts'
import { previewLines } from '../previews/preview-lines.ts'
import { lookOverAll } from '../publishing/look-over.ts'
import { nextEdition } from '../publishing/next-edition.ts'
import { publishItem, submitItem } from '../publishing/publish.act.ts'
import { needsSecond } from '../publishing/publish.rule.ts'
import { getSection, sectionsIn } from '../sections/section.store.ts'
import { EditPage } from './edit.view.tsx'
import { words } from './edit.words.ts'
import { aroundOf } from './around.ts'
import { editorOf } from './editor-of.ts'
import { FORM_BYTES } from './form-bytes.ts'
import { idIn } from './item-in.ts'
import { readItem, typedOf } from './typed-item.ts'
import type { TypedItem } from './typed-item.rule.ts'

const HERE = '/office/pages'
const SPEC = { version: { max: 10 }, next: { max: 10, optional: true } } as const

interface Shown {
  readonly typed?: TypedItem
  readonly errors?: readonly FieldError[]
  readonly theirs?: Texts | undefined
  readonly preview?: string
}

/** The form of one text, shown again with what was typed when something is refused. */
export async function editPage(
  deps: Deps,
  { req, reply, id }: { req: FastifyRequest; reply: FastifyReply; id: number },
  { typed, errors = [], theirs, preview }: Shown = {},
) {
  const { look, clock, siteUrl, city } = deps
  const clerk = editorOf(req)
  const item = await getItem(look, id)
  if (!mayEdit(item, clerk)) throw new Forbidden(`item ${id} is another department's`)
  const around = await aroundOf(deps, { clerk, id, version: item.version })
  const wantsTyped = (req.query as { typed?: string }).typed === '1'
  const revision = maskedFor(clerk, await getRevision(look, id, item.newest))
  const { needsApproval } = await getSection(look, item.section)
  const { texts } = revision
  const documents = [texts.ko.document, ...(texts.en ? [texts.en.document] : [])]
  const shown = shownTo(clerk, await officeMediaFor(look, mediaIn(texts)))
  const { leastNoticeDays: leastDays, unreadableFiles } = city.policies
  const unreadable = await unreadableNames(look, mediaIn(texts))
  const { shortfall } = await nextEdition(look, item, revision, { leastDays, at: clock.now() })
  const view = (
    <EditPage
      frame={officeFrame(req)}
      clerk={clerk}
      siteUrl={siteUrl}
      item={item}
      revision={revision}
      typed={typed ?? (wantsTyped ? around.typed : undefined) ?? typedOf(item.type, revision)}
      errors={errors}
      media={maskedFor(clerk, await mediaChoices(look, clerk))}
      shown={shown}
      needsApproval={needsSecond({ needsApproval, isReadable: unreadable.length === 0, unreadableFiles })}
      findings={documents.flatMap((one) => checkDocument(one, (id) => shown.has(id)))}
      unreadable={unreadable}
      shortfall={shortfall}
      now={clock.now()}
      done={errors.length > 0 ? undefined : (req.query as { done?: string }).done}
      theirs={theirs}
      preview={preview}
      previews={await previewLines(look, { clerk, itemId: id, now: clock.now() })}
      sections={(await sectionsIn(look)).filter((one) => one.types.includes(item.type))}
      lock={around.lock}
      typedAt={wantsTyped ? undefined : around.typedAt}
    />
  )
  return html(reply, view, { status: theirs ? 409 : errors.length > 0 ? 422 : 200 })
}

/** A text is written, kept as a revision, sent for review or published. @article 3(3) @article 5(1) @article 6(1) */
export function editRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city } = deps
  const { leastNoticeDays: leastDays, unreadableFiles } = city.policies
  office.get('/pages/:id', async (req, reply) => {
    const id = idIn(req)
    const { staffId, ...clerk } = editorOf(req)
    const item = await getItem(look, id)
    // whoever reviews a text does not write it
    if (mayEdit(item, clerk) && (item.state === 'draft' || item.state === 'settled'))
      await transact((tx) => holdLock(tx, { id, staffId, at: clock.now() }))
    return editPage(deps, { req, reply, id })
  })

  office.post('/pages/:id', { bodyLimit: FORM_BYTES }, async (req, reply) => {
    const by = editorOf(req)
    const id = idIn(req)
    const { lang } = officeFrame(req)
    const { type, section } = await getItem(look, id)
    const { version, next } = readForm(SPEC, req.body).typed
    const { typed, texts, fields, period, errors } = readItem(lang, type, req.body)
    const again = (more: readonly FieldError[], theirs?: Texts) =>
      editPage(deps, { req, reply, id }, { typed, errors: more, theirs })
    if (errors.length > 0) return again(errors)
    const at = clock.now()
    const goesOn = next === 'submit' || next === 'publish'
    const looked = goesOn ? await lookOverAll(look, texts, fields) : undefined
    const found = looked?.errorsFor(lang) ?? []
    if (found.length > 0) return again(found)
    const needsApproval = needsSecond({
      needsApproval: (await getSection(look, section)).needsApproval,
      isContract: by.contract !== undefined,
      isReadable: looked?.isReadable ?? true,
      unreadableFiles,
    })
    const saved = await transact(async (tx) => {
      const one = await saveRevision(tx, { id, version: Number(version), by, at, texts, fields, period })
      if (!one.ok || !goesOn) return { one, after: undefined }
      const edit = { id, version: one.value.version, by, at, leastDays, unreadableFiles }
      await dropLock(tx, id)
      return { one, after: await (needsApproval ? submitItem(tx, edit) : publishItem(tx, edit)) }
    })
    const { refused } = words(lang)
    if (!saved.one.ok) {
      const theirs = saved.one.refusal === 'changed' ? maskedFor(by, await newestTexts(id)) : undefined
      return again([{ field: '', text: refused[saved.one.refusal] }], theirs)
    }
    if (saved.after && !saved.after.ok) {
      const field = saved.after.refusal.startsWith('period') ? 'untilAt' : ''
      // what was typed is saved, as a draft
      return editPage(deps, { req, reply, id }, { errors: [{ field, text: refused[saved.after.refusal] }] })
    }
    const done = saved.after === undefined ? 'saved' : needsApproval ? 'submitted' : 'published'
    return reply.redirect(`${HERE}/${id}?done=${done}`, 303)
  })

  const newestTexts = async (id: number): Promise<Texts> =>
    (await getRevision(look, id, (await getItem(look, id)).newest)).texts
}

import { officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { keepTyped } from '../autosaves/autosave.store.ts'
import { isTooLong } from '../autosaves/typed-in.ts'
import { getItem } from '../items/item.store.ts'
import { maskedFor } from '../items/masked-for.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { getRevision } from '../items/revision.store.ts'
import { saveRevision } from '../items/save-revision.act.ts'
import type { Texts } from '../items/texts.rule.ts'
import { dropLock, holdLock } from '../locks/lock.store.ts'
import { lookOverAll } from '../publishing/look-over.ts'
import { publishItem, submitItem } from '../publishing/publish.act.ts'
import { needsSecond } from '../publishing/publish.rule.ts'
import { getSection } from '../sections/section.store.ts'
import { isAsPosted } from './as-posted.ts'
import { editPage } from './edit-page.tsx'
import { words } from './edit.words.ts'
import { editorOf } from './editor-of.ts'
import { FORM_BYTES } from './form-bytes.ts'
import { idIn } from './item-in.ts'
import { readItem } from './typed-item.ts'

const HERE = '/office/pages'
const SPEC = { version: { max: 10 }, next: { max: 10, optional: true } } as const

/** A text is written, kept as a revision, sent for review or published. @article 3(3) @article 5(1) @article 6(1) */
export function editRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city } = deps
  const { leastNoticeDays: leastDays, unreadableFiles } = city.policies
  office.get('/pages/:id', async (req, reply) => {
    const id = idIn(req)
    const { staffId, ...clerk } = editorOf(req)
    const item = await getItem(look, id)
    // reading holds nothing: whoever wrote a draft goes on with it, anyone else when they change something
    if (mayEdit(item, clerk) && item.state === 'draft') {
      const { writtenBy } = await getRevision(look, id, item.newest)
      if (writtenBy === clerk.id) await transact((tx) => holdLock(tx, { id, staffId, at: clock.now() }))
    }
    return editPage(deps, { req, reply, id })
  })

  office.post('/pages/:id', { bodyLimit: FORM_BYTES }, async (req, reply) => {
    const by = editorOf(req)
    const id = idIn(req)
    const { lang } = officeFrame(req)
    const item = await getItem(look, id)
    const { type, section } = item
    const { version, next } = readForm(SPEC, req.body).typed
    const { typed, texts, fields, period, errors } = readItem(lang, type, req.body)
    const again = (more: readonly FieldError[], theirs?: Texts) =>
      editPage(deps, { req, reply, id }, { typed, errors: more, theirs })
    if (errors.length > 0) return again(errors)
    const at = clock.now()
    const goesOn = next === 'submit' || next === 'publish'
    const looked = goesOn ? await lookOverAll(look, texts, fields, type) : undefined
    const found = looked?.errorsFor(lang) ?? []
    if (found.length > 0) return again(found)
    if (goesOn && (await isAsPosted(look, item, { texts, fields, period, at })))
      return again([{ field: '', text: words(lang).refused['nothing-new'] }])
    const needsApproval = needsSecond({
      needsApproval: (await getSection(look, section)).needsApproval,
      isContract: by.contract !== undefined,
      isReadable: looked?.isReadable ?? true,
      unreadableFiles,
    })
    const saved = await transact(async (tx) => {
      const one = await saveRevision(tx, { id, version: Number(version), by, at, texts, fields, period })
      if (one.ok) await holdLock(tx, { id, staffId: by.staffId, at })
      // what was not saved is kept for whoever typed it
      else if (!isTooLong(typed))
        await keepTyped(tx, { id, staffId: by.staffId, at, version: Number(version) || 0, typed })
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

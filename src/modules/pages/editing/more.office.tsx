import type { FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { newToken } from '#kernel/crypto.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import { addMinutes } from '#kernel/time.ts'
import { keepTyped } from '../autosaves/autosave.store.ts'
import { isTooLong, typedIn } from '../autosaves/typed-in.ts'
import { getItem } from '../items/item.store.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { takeOver } from '../locks/take-over.act.ts'
import { copyItem } from '../moves/copy-item.act.ts'
import { moveItem } from '../moves/move-item.act.ts'
import { endPreview } from '../previews/end-preview.act.ts'
import { PREVIEW_MINUTES } from '../previews/preview-lines.ts'
import { insertPreview } from '../previews/preview.store.ts'
import { restoreItem, trashItem } from '../trash/trash-item.act.ts'
import { editPage } from './edit-page.tsx'
import { words } from './edit.words.ts'
import { deciderOf, editorOf } from './editor-of.ts'
import { FORM_BYTES } from './form-bytes.ts'
import { idIn } from './item-in.ts'

const HERE = '/office/pages'
const PATH = /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/
type Refusal = keyof ReturnType<typeof words>['refused']

/** What else is done with a text: copied, moved, shown to somebody beforehand, thrown away. @article 3(3) */
export function moreRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city } = deps
  const leastDays = city.policies.leastNoticeDays
  const versionIn = (req: FastifyRequest) =>
    Number(readForm({ version: { max: 10 } }, req.body).typed.version)
  const again = (req: FastifyRequest, reply: Parameters<typeof editPage>[1]['reply'], refusal: Refusal) => {
    const { path, section } = typedIn(req.body)
    const text = words(officeFrame(req).lang).refused[refusal]
    const move = path === undefined ? undefined : { path: path.slice(0, 150), section: section ?? '' }
    const errors = [{ field: move ? 'path' : '', text }]
    return editPage(deps, { req, reply, id: idIn(req) }, { errors, ...(move && { move }) })
  }

  office.post('/pages/:id/trash', async (req, reply) => {
    const edit = { id: idIn(req), version: versionIn(req), by: deciderOf(req), at: clock.now() }
    const done = await transact((tx) => trashItem(tx, { ...edit, leastDays }))
    return done.ok ? reply.redirect(`${HERE}?view=trash&done=trashed`, 303) : again(req, reply, done.refusal)
  })
  office.post('/pages/:id/restoration', async (req, reply) => {
    const edit = { id: idIn(req), version: versionIn(req), by: deciderOf(req), at: clock.now() }
    const done = await transact((tx) => restoreItem(tx, edit))
    return done.ok ? reply.redirect(`${HERE}/${edit.id}?done=restored`, 303) : again(req, reply, done.refusal)
  })
  office.post('/pages/:id/copy', async (req, reply) => {
    const copy = { id: idIn(req), by: editorOf(req), at: clock.now() }
    const done = await transact((tx) => copyItem(tx, copy))
    return done.ok
      ? reply.redirect(`${HERE}/${done.value.id}?done=copied`, 303)
      : again(req, reply, done.refusal)
  })
  office.post('/pages/:id/address', async (req, reply) => {
    const { section, path } = readForm({ section: { max: 100 }, path: { max: 150 } }, req.body).typed
    if (!PATH.test(path)) return again(req, reply, 'path-shape')
    const edit = { id: idIn(req), version: versionIn(req), by: deciderOf(req), at: clock.now() }
    const done = await transact((tx) => moveItem(tx, { ...edit, section, path, leastDays }))
    return done.ok ? reply.redirect(`${HERE}/${edit.id}?done=moved`, 303) : again(req, reply, done.refusal)
  })
  office.post('/pages/:id/lock', { bodyLimit: FORM_BYTES }, async (req, reply) => {
    const id = idIn(req)
    const by = editorOf(req)
    if (!mayEdit(await getItem(look, id), by)) throw new Forbidden(`item ${id} is another department's`)
    const at = clock.now()
    const { version, ...typed } = typedIn(req.body)
    // what was typed comes along, and waits beside what is stored
    const isTyped = typed['titleKo'] !== undefined && !isTooLong(typed)
    await transact(async (tx) => {
      await takeOver(tx, { id, by, at })
      if (isTyped) await keepTyped(tx, { id, staffId: by.staffId, at, version: Number(version) || 0, typed })
    })
    return reply.redirect(`${HERE}/${id}?done=taken${isTyped ? '&typed=1' : ''}`, 303)
  })
  office.post('/pages/:id/preview/end', async (req, reply) => {
    const id = idIn(req)
    const { key } = readForm({ key: { max: 64 } }, req.body).typed
    const by = editorOf(req)
    const ended = /^[0-9a-f]{64}$/.test(key) && (await transact((tx) => endPreview(tx, { id, key, by })))
    if (ended && !ended.ok) throw new Forbidden(`item ${id} is another department's`)
    return reply.redirect(`${HERE}/${id}?done=preview-ended`, 303)
  })
  office.post('/pages/:id/preview', async (req, reply) => {
    const by = editorOf(req)
    const item = await getItem(look, idIn(req))
    if (!mayEdit(item, by)) throw new Forbidden(`item ${item.id} is another department's`)
    const token = newToken()
    const untilAt = addMinutes(clock.now(), PREVIEW_MINUTES)
    await transact((tx) =>
      insertPreview(tx, { token, itemId: item.id, n: item.newest, madeBy: by.id, untilAt }),
    )
    return editPage(deps, { req, reply, id: item.id }, { preview: `${deps.siteUrl}/preview/${token}` })
  })
}

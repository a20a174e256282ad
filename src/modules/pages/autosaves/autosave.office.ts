import type { Deps, OfficeScope } from '#kernel/http.ts'
import { type AskedNew, begunIn } from '../editing/begun-in.ts'
import { newAddress } from '../editing/new-address.rule.ts'
import { FORM_BYTES } from '../editing/form-bytes.ts'
import { editorOf } from '../editing/editor-of.ts'
import { idIn } from '../editing/item-in.ts'
import { getItem } from '../items/item.store.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { holdLock, lockOfOther } from '../locks/lock.store.ts'
import { dropNew, dropTyped, keepNew, keepTyped } from './autosave.store.ts'
import { isTooLong, typedIn } from './typed-in.ts'

/** What is being typed is kept as it is, for whoever types it. @article 5(1) */
export function autosaveRoutes(office: OfficeScope, { look, transact, clock }: Deps) {
  office.post('/pages/:id/autosave', { bodyLimit: FORM_BYTES }, async (req, reply) => {
    const { staffId, ...clerk } = editorOf(req)
    const id = idIn(req)
    const item = await getItem(look, id)
    const at = clock.now()
    if (!mayEdit(item, clerk) || item.state === 'trash') return reply.code(403).send()
    const { version, ...typed } = typedIn(req.body)
    if (isTooLong(typed)) return reply.code(413).send()
    const isOthers = await transact(async (tx) => {
      await keepTyped(tx, { id, staffId, at, version: Number(version) || 0, typed })
      await holdLock(tx, { id, staffId, at })
      return (await lockOfOther(tx, { id, staffId, at })) !== undefined
    })
    // it is kept all the same: who holds the text is told beside it
    return reply.code(isOthers ? 409 : 204).send()
  })

  office.post('/pages/:id/autosave/removal', async (req, reply) => {
    const { staffId } = editorOf(req)
    const id = idIn(req)
    await transact((tx) => dropTyped(tx, { id, staffId }))
    return reply.redirect(`/office/pages/${id}`, 303)
  })

  office.post<AskedNew>('/pages/new/autosave', { bodyLimit: FORM_BYTES }, async (req, reply) => {
    const { staffId } = editorOf(req)
    const { section, type } = await begunIn(look, req)
    const typed = typedIn(req.body)
    if (isTooLong(typed)) return reply.code(413).send()
    await transact((tx) => keepNew(tx, { staffId, section: section.path, type, at: clock.now(), typed }))
    return reply.code(204).send()
  })

  office.post<AskedNew>('/pages/new/autosave/removal', async (req, reply) => {
    const { staffId } = editorOf(req)
    const { section, type } = await begunIn(look, req)
    await transact((tx) => dropNew(tx, { staffId, section: section.path, type }))
    return reply.redirect(newAddress(section.path, type), 303)
  })
}

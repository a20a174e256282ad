import type { FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { editorOf } from '../editing/editor-of.ts'
import { editPage } from '../editing/edit-page.tsx'
import { words } from '../editing/edit.words.ts'
import { idIn } from '../editing/item-in.ts'
import { getItem } from '../items/item.store.ts'
import { maskedFor } from '../items/masked-for.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { editionAt } from '../publishing/edition.rule.ts'
import { getRevision, revisionsOf } from '../items/revision.store.ts'
import { saveRevision } from '../items/save-revision.act.ts'
import { officeMediaFor } from '../media/media-shown.store.ts'
import { shownTo } from '../media/shown-to.ts'
import { mediaIn } from '../items/texts.rule.ts'
import { saidIn } from './said-in.ts'
import { compare } from './compare.ts'
import { RevisionPage, RevisionsPage } from './revisions.view.tsx'
import { words as revisionWords } from './revisions.words.ts'
import { writersOf } from './writers-of.ts'

const HERE = '/office/pages'

/** What a text said before, beside what it says now, and back to it. @article 3(3) @article 5(1) */
export function revisionRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps
  type One = { Params: { n: string }; Querystring: { with?: unknown } }

  const own = async (req: FastifyRequest) => {
    const clerk = editorOf(req)
    const item = await getItem(look, idIn(req))
    if (!mayEdit(item, clerk)) throw new Forbidden(`item ${item.id} is another department's`)
    return { clerk, item }
  }
  office.get('/pages/:id/revisions', async (req, reply) => {
    const { clerk, item } = await own(req)
    const revisions = maskedFor(clerk, await revisionsOf(look, item.id))
    const props = {
      frame: officeFrame(req),
      item,
      shown: editionAt(item, clock.now())?.n,
      revisions,
      writerOf: await writersOf(look, clerk, revisions),
    }
    return html(reply, <RevisionsPage {...props} />)
  })

  office.get<One>('/pages/:id/revisions/:n', async (req, reply) => {
    const { clerk, item } = await own(req)
    const n = revisionIn(req.params.n)
    const fresh = maskedFor(clerk, await getRevision(look, item.id, n))
    const with_ = req.query.with === undefined ? n - 1 : revisionIn(req.query.with)
    const old = with_ > 0 ? maskedFor(clerk, await getRevision(look, item.id, with_)) : undefined
    const { lang } = officeFrame(req)
    const ids = [fresh, ...(old ? [old] : [])].flatMap((one) => mediaIn(one.texts))
    const of = { type: item.type, names: shownTo(clerk, await officeMediaFor(look, ids)) }
    const compared = compare(old ? saidIn(lang, old, of) : '', saidIn(lang, fresh, of))
    const writerOf = await writersOf(look, clerk, [fresh])
    const props = { frame: officeFrame(req), clerk, item, old, fresh, compared, writerOf }
    return html(reply, <RevisionPage {...props} />)
  })

  office.post<One>('/pages/:id/revisions/:n/restoration', async (req, reply) => {
    const { clerk: by, item } = await own(req)
    const { lang } = officeFrame(req)
    const { version } = readForm({ version: { max: 10 } }, req.body).typed
    const { n, texts, fields, period } = await getRevision(look, item.id, revisionIn(req.params.n))
    const note = revisionWords(lang).restored(n)
    const edit = { id: item.id, version: Number(version), by, at: clock.now() }
    const saved = await transact((tx) => saveRevision(tx, { ...edit, texts, fields, period, note }))
    if (saved.ok) return reply.redirect(`${HERE}/${item.id}?done=saved`, 303)
    const error = { field: '', text: words(lang).refused[saved.refusal] }
    return editPage(deps, { req, reply, id: item.id }, { errors: [error] })
  })
}

/** The number of a revision; 0 is none. */
const revisionIn = (text: unknown): number =>
  typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : 0

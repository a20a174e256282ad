import { clerkOf } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import { queryOf, readAsked, VIEWS } from '../inbox/asked.rule.ts'
import { words } from '../inbox/inbox.words.ts'
import type { WorklistPage } from '../inbox/whose.ts'
import { removeFilter, saveFilter } from './saved-filter.store.ts'

/** POST /office/filters: worklists that somebody keeps under a name. */
export function filterRoutes(office: OfficeScope, { transact }: Deps, page: WorklistPage) {
  const spec = { filterName: { max: 40 }, query: { max: 400, optional: true } } as const

  office.post('/filters', async (req, reply) => {
    const { staffId, lang } = clerkOf(req)
    const w = words(lang)
    const { typed, faults } = readForm(spec, req.body)
    const refused = (text: string) =>
      page(req, reply, { errors: [{ field: 'filterName', text }], typed: { filterName: typed.filterName } })
    if (faults.filterName)
      return refused(faultText(lang, faults.filterName, w.filterName, spec.filterName.max))
    // read and written anew: what is kept leads to a worklist and nowhere else
    const asked = readAsked(Object.fromEntries(new URLSearchParams(typed.query)), VIEWS)
    const query = queryOf({ ...asked, page: 1 })
    const saved = await transact((tx) => saveFilter(tx, { staffId, name: typed.filterName, query }))
    return saved ? reply.redirect(`/office?${query}`, 303) : refused(w.noRoom)
  })

  office.post<{ Params: { id: string } }>('/filters/:id/removal', async (req, reply) => {
    const { staffId } = clerkOf(req)
    const { id } = req.params
    if (/^\d{1,15}$/.test(id)) await transact((tx) => removeFilter(tx, { staffId, id: Number(id) }))
    return reply.redirect('/office', 303)
  })
}

import { readForm } from '#kernel/http/form.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { DRAFT } from './draft-spec.ts'
import { maskAnswer } from './look-over-answer.ts'

/**
 * Gives the form of the answer back with its public part made from the answer, or masked as it stands. Nothing is
 * saved: the officer reads it first.
 *
 * @article 10(3) @article 17(1)
 */
export function maskAnswerRoutes(office: OfficeScope, deps: Deps, desk: CaseDesk) {
  const { look } = deps
  office.post('/petitions/:number/answer/masked', async (request, reply) => {
    const req = request as CaseRequest
    const { number, title } = await desk.readable(req)
    const { typed } = readForm(DRAFT, req.body)
    const { of } = readForm({ of: { max: 10, optional: true } }, req.body).typed
    const { publicTitle, publicText } =
      of === 'answer'
        ? { publicTitle: typed.publicTitle || title, publicText: typed.text }
        : { publicTitle: typed.publicTitle, publicText: typed.publicText }
    const masked = await maskAnswer(look, deps, number, { publicTitle, publicText })
    return desk.page(req, reply, { typed: { ...typed, ...masked, of: 'masked' } })
  })
}

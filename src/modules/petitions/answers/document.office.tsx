import { privacy } from '#modules/privacy/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { DocumentPage } from './document.view.tsx'
import { givenAnswer } from './load-document.ts'

/** /office/petitions/:number/answer-document: the letter, to print and to send. @article 8(1) @article 17(1) */
export function documentRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  office.get('/petitions/:number/answer-document', async (req, reply) => {
    const petition = await desk.readable(req as CaseRequest)
    const { number } = petition
    const given = await givenAnswer(deps, petition, petition.lang)
    if (!given) throw new NotFound('answer', number)
    const by = clerkOf(req)
    const { name } = await deps.transact(async (tx) => {
      await privacy.noteAccess(tx, { about: `petition:${number}`, by, what: 'read', at: deps.clock.now() })
      return openPetitioner(tx, deps.seal, number)
    })
    const back = `/office/petitions/${number}`
    const { lang } = petition
    const city = deps.city.name[lang]
    const props = { frame: officeFrame(req), lang, city, petition, given, name, back }
    return html(reply, <DocumentPage {...props} current="/office" />)
  })
}

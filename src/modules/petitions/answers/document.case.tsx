import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { inLang } from '#kernel/words.ts'
import { MINE, type OwnDesk } from '../own/own-desk.case.tsx'
import { getPetition } from '../petition/petition.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { DocumentPage } from './document.view.tsx'
import { givenAnswer } from './load-document.ts'

/** /petitions/mine/answer-document: the letter, for its petitioner. @article 10(3) @law CPTA 27 */
export function ownDocumentRoutes({ inside, frameOf }: OwnDesk, scope: CaseScope, deps: Deps) {
  const { lang } = scope
  scope.get(
    `${MINE}/answer-document`,
    inside(async (req, reply, session) => {
      const petition = await getPetition(deps.look, session.subject)
      const given = await givenAnswer(deps, petition, lang)
      if (!given) return reply.redirect(inLang(lang, MINE), 303)
      const { name } = await openPetitioner(deps.look, deps.seal, petition.number)
      const page = (
        <DocumentPage
          frame={await frameOf(req, session)}
          lang={lang}
          city={deps.city.name[lang]}
          petition={petition}
          given={given}
          name={name}
          back={inLang(lang, MINE)}
          current={inLang(lang, '/petitions/lookup')}
        />
      )
      return html(reply, page)
    }),
  )
}

import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { waitingPapers } from './paper.store.ts'
import { PapersPage } from './paper.view.tsx'
import { paperWords } from './paper.words.ts'
import { sendPaper } from './send-paper.act.ts'

const PAPER = { paperSays: { max: 1000, lines: true } } as const

/** Answers on paper, at the petition desk: /office/paper-copies. @article 8(1) @law CPTA 27(2) */
export function paperRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  office.get('/paper-copies', async (req, reply) => {
    clerkWith(req, 'petition-desk')
    const page = <PapersPage frame={officeFrame(req)} papers={await waitingPapers(deps.look)} />
    return html(reply, page)
  })
  desk.act<typeof PAPER, 'nothing-asked'>({
    path: 'paper',
    spec: PAPER,
    words: (lang) => {
      const w = paperWords(lang)
      return { fields: { paperSays: w.says }, refused: { 'nothing-asked': w.refused['nothing-asked'] } }
    },
    carryOut: (tx, base, { paperSays }) => sendPaper(tx, deps, { ...base, says: paperSays }),
  })
}

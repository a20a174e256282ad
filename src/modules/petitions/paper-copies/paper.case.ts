import type { CaseScope, Deps } from '#kernel/http.ts'
import type { OwnDesk } from '../own/own-desk.case.tsx'
import { askPaper } from './ask-paper.act.ts'
import { type PaperRefusal, WAYS } from './paper.rule.ts'
import { paperWords } from './paper.words.ts'

const PAPER = {
  way: { max: 10, choices: WAYS },
  address: { max: 300, lines: true, optional: true },
} as const

/** The answer on paper, on request. @law CPTA 27(2) */
export function ownPaperRoutes(desk: OwnDesk, scope: CaseScope, { seal }: Deps) {
  const w = paperWords(scope.lang)
  desk.act<typeof PAPER, PaperRefusal>({
    path: 'paper',
    spec: PAPER,
    fields: { way: w.askWay, address: w.askAddress },
    refused: w.refused,
    fieldOf: { 'address-missing': 'address', 'already-asked': 'way' },
    carryOut: (tx, base, { way, address }) =>
      askPaper(tx, seal, { ...base, way: way === 'post' ? 'post' : 'collect', address }),
    done: 'paper',
  })
}

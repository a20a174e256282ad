import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { coordinate } from './coordinate.act.ts'
import { words } from './hand-overs.words.ts'

/** /office/petitions/:number/coordination @law CPTA-ED 13(2) */
export function handOverRoutes(desk: CaseDesk, deps: Deps) {
  desk.act({
    path: 'coordination',
    spec: { post: { max: 60 }, why: { max: 2000, lines: true } },
    words: (lang) => {
      const w = words(lang)
      return { fields: { post: w.post, why: w.coordinate.reason }, refused: w.refused }
    },
    fieldOf: { 'no-such-post': 'post' },
    carryOut: (tx, base, { post, why }) => coordinate(tx, deps, { ...base, postId: post, reason: why }),
  })
}

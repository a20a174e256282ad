import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { deemWithdrawn } from './deem-withdrawn.act.ts'
import { noteUndelivered } from './note-undelivered.act.ts'
import { words } from './supplements.words.ts'

const UNDELIVERED = { undelivered: { max: 1000, lines: true } }
const DEEMED = { deemedFor: { max: 2000, lines: true } }

/** @law CPTA-ED 25(2) */
export function supplementRoutes(desk: CaseDesk, deps: Deps) {
  const refused = (lang: Lang) => words(lang).officeRefused
  desk.act<typeof UNDELIVERED, 'already-undelivered'>({
    path: 'undelivered',
    spec: UNDELIVERED,
    words: (lang) => ({
      fields: { undelivered: words(lang).undelivered.how },
      refused: refused(lang),
    }),
    carryOut: (tx, base, { undelivered }) => noteUndelivered(tx, { ...base, how: undelivered }),
  })
  desk.act<typeof DEEMED, 'not-undelivered-twice'>({
    path: 'deemed-withdrawal',
    spec: DEEMED,
    words: (lang) => ({ fields: { deemedFor: words(lang).deem.reason }, refused: refused(lang) }),
    carryOut: (tx, base, { deemedFor }) => deemWithdrawn(tx, deps, { ...base, says: deemedFor }),
  })
}

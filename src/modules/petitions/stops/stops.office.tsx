import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { beginStop } from './begin-stop.act.ts'
import { endStop } from './end-stop.act.ts'
import type { BeginRefusal } from './stop.rule.ts'
import { words } from './stops.words.ts'

const BEGIN = {
  stopFor: { max: 30 },
  stopLaw: { max: 200, optional: true },
  stopSays: { max: 2000, lines: true },
  stopAll: { max: 3, optional: true, choices: ['yes'] },
}
const END = { stopEnded: { max: 30 } }

/** @law CPTA-ED 20 */
export function stopRoutes(desk: CaseDesk, deps: Deps) {
  desk.act<typeof BEGIN, BeginRefusal>({
    path: 'stop',
    spec: BEGIN,
    words: (lang) => {
      const w = words(lang)
      return {
        fields: { stopFor: w.reason, stopLaw: w.law, stopSays: w.why, stopAll: w.all.label },
        refused: w.refused,
      }
    },
    fieldOf: { 'no-such-stop': 'stopFor', 'already-stopped': 'stopFor', 'law-not-named': 'stopLaw' },
    carryOut: (tx, base, { stopFor, stopLaw, stopSays, stopAll }) => {
      const isForAll = stopAll === 'yes'
      return beginStop(tx, deps, { ...base, reason: stopFor, law: stopLaw, says: stopSays, isForAll })
    },
  })
  desk.act<typeof END, 'not-stopped'>({
    path: 'stop-end',
    spec: END,
    words: (lang) => ({ fields: { stopEnded: words(lang).end.which }, refused: words(lang).refused }),
    fieldOf: { 'not-stopped': 'stopEnded' },
    carryOut: (tx, base, { stopEnded }) => endStop(tx, deps, { ...base, reason: stopEnded }),
  })
}

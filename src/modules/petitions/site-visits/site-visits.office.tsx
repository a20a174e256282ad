import type { Deps } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { endSiteVisit, extendSiteVisit } from './change-site-visit.act.ts'
import { openSiteVisit } from './open-site-visit.act.ts'
import type { ChangeVisitRefusal, OpenVisitRefusal } from './site-visit.rule.ts'
import { words } from './site-visits.words.ts'

const OPEN = {
  place: { max: 200 },
  visitOn: { max: 10, kind: 'date' },
  purpose: { max: 2000, lines: true },
} as const
const EXTEND = { visitLonger: { max: 2000, lines: true } }
const END = { found: { max: 4000, lines: true } }

/** @law CPTA-ED 17(4) */
export function siteVisitRoutes(desk: CaseDesk, deps: Deps) {
  desk.act<typeof OPEN, OpenVisitRefusal>({
    path: 'site-visit',
    spec: OPEN,
    words: (lang) => {
      const w = words(lang)
      return {
        fields: { place: w.place, visitOn: w.visitOn, purpose: w.purpose },
        refused: w.refused,
      }
    },
    fieldOf: { 'visit-not-in-advance': 'visitOn', 'visit-after-its-period': 'visitOn' },
    carryOut: (tx, base, { place, visitOn, purpose }) =>
      openSiteVisit(tx, deps, { ...base, place, visitOn: localDate(visitOn), purpose }),
  })
  desk.act<typeof EXTEND, ChangeVisitRefusal>({
    path: 'site-visit-extension',
    spec: EXTEND,
    words: (lang) => ({
      fields: { visitLonger: words(lang).extend.reason },
      refused: words(lang).refused,
    }),
    carryOut: (tx, base, { visitLonger }) => extendSiteVisit(tx, deps, { ...base, reason: visitLonger }),
  })
  desk.act<typeof END, ChangeVisitRefusal>({
    path: 'site-visit-end',
    spec: END,
    words: (lang) => ({ fields: { found: words(lang).end.result }, refused: words(lang).refused }),
    carryOut: (tx, base, { found }) => endSiteVisit(tx, deps, { ...base, result: found }),
  })
}

import type { CaseScope, Deps } from '#kernel/http.ts'
import type { OwnDesk } from '../own/own-desk.case.tsx'
import { askMoreTime } from './ask-more-time.act.ts'
import type { MoreTimeRefusal } from './supplement.rule.ts'
import { words } from './supplements.words.ts'

const SPEC = { moreDays: { max: 3 } }

/** @law CPTA-ED 24(2) */
export function ownSupplementRoutes(desk: OwnDesk, { lang }: CaseScope, deps: Deps) {
  const w = words(lang)
  desk.act<typeof SPEC, MoreTimeRefusal | 'CALENDAR_ENDS'>({
    path: 'more-time',
    spec: SPEC,
    fields: { moreDays: w.more.days },
    refused: w.refused,
    fieldOf: { 'more-time-out-of-range': 'moreDays', CALENDAR_ENDS: 'moreDays' },
    carryOut: (tx, base, { moreDays }) =>
      askMoreTime(tx, deps, { ...base, days: /^\d{1,3}$/.test(moreDays) ? Number(moreDays) : 0 }),
    done: 'more-time',
  })
}

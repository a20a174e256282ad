import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { askConsent, type AskRefusal } from './ask-consent.act.ts'
import { extendPeriod } from './extend-period.act.ts'
import { standingLines } from './standing.ts'
import { words } from './extensions.words.ts'

const SPEC = { extendBy: { max: 4 }, extendReason: { max: 2000, lines: true } }
const wholeOf = (typed: string) => (/^\d{1,4}$/.test(typed) ? Number(typed) : 0)

/** @law CPTA-ED 21 */
export function extensionRoutes(desk: CaseDesk, deps: Deps) {
  const form = {
    spec: SPEC,
    words: (lang: Parameters<typeof words>[0]) => ({
      fields: { extendBy: words(lang).length, extendReason: words(lang).reason },
      refused: words(lang).refused,
    }),
    fieldOf: {
      'no-whole-number': 'extendBy',
      'member-stands': 'extendBy',
      EXTENSION_TOO_LONG: 'extendBy',
      CALENDAR_ENDS: 'extendBy',
      'not-as-consented': 'extendBy',
    } as const,
  }
  desk.act<typeof SPEC, AskRefusal | 'member-stands'>({
    path: 'extension',
    ...form,
    explain: async (refusal, { extendBy }, number, lang) => {
      if (refusal !== 'member-stands') return undefined
      const lines = await standingLines(deps, { number, n: wholeOf(extendBy), lang })
      return [words(lang).refused['member-stands'], ...lines].map((text) => ({ field: 'extendBy', text }))
    },
    carryOut: (tx, base, { extendBy, extendReason }) =>
      extendPeriod(tx, deps, { ...base, n: wholeOf(extendBy), reason: extendReason }),
  })
  desk.act<typeof SPEC, AskRefusal>({
    path: 'extension-consent',
    ...form,
    carryOut: (tx, base, { extendBy, extendReason }) =>
      askConsent(tx, deps, { ...base, n: wholeOf(extendBy), reason: extendReason }),
  })
}

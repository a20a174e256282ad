import type { CaseScope } from '#kernel/http.ts'
import type { OwnDesk } from '../own/own-desk.case.tsx'
import { answerConsent } from './answer-consent.act.ts'
import { words } from './extensions.words.ts'

const SPEC = { consent: { max: 3, choices: ['yes', 'no'] } }

/** @law CPTA-ED 21(1) a second extension needs the petitioner's consent */
export function ownExtensionRoutes(desk: OwnDesk, { lang }: CaseScope) {
  const w = words(lang)
  desk.act<typeof SPEC, 'not-asked'>({
    path: 'extension-consent',
    spec: SPEC,
    fields: { consent: w.own.question },
    refused: { 'not-asked': w.notAsked },
    carryOut: (tx, base, { consent }) => answerConsent(tx, { ...base, consents: consent === 'yes' }),
    done: 'consent',
  })
}

import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { localDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { ONCE, type Once } from './round.rule.ts'
import type { Round, RoundTexts } from './round.store.ts'
import { words } from './rounds.words.ts'

const SPEC = {
  titleKo: { max: 100 },
  titleEn: { max: 150 },
  leadKo: { max: 2000, lines: true },
  leadEn: { max: 3000, lines: true },
  opensOn: { max: 10, kind: 'date' },
  closesOn: { max: 10, kind: 'date' },
  once: { max: 7, choices: ONCE },
} as const satisfies Spec
export type RoundTyped = Typed<typeof SPEC>

export const NEW_ROUND: RoundTyped = {
  titleKo: '',
  titleEn: '',
  leadKo: '',
  leadEn: '',
  opensOn: '',
  closesOn: '',
  once: 'device',
}

export const typedOf = ({ title, lead, opensOn, closesOn, once }: Round): RoundTyped => ({
  titleKo: title.ko,
  titleEn: title.en,
  leadKo: lead.ko,
  leadEn: lead.en,
  opensOn,
  closesOn,
  once,
})

/** Title, introduction, period and policy of a round, as they were typed; `texts` only where nothing is wrong. */
export function readRound(
  lang: Lang,
  body: unknown,
): { typed: RoundTyped; errors: FieldError[]; texts: RoundTexts | undefined } {
  const w = words(lang)
  const { typed, faults } = readForm(SPEC, body)
  const labels: Record<keyof RoundTyped, string> = { ...w, once: w.onceField }
  const errors = (Object.keys(SPEC) as (keyof RoundTyped)[]).flatMap((field) => {
    const fault = faults[field]
    return fault ? [{ field, text: faultText(lang, fault, labels[field], SPEC[field].max) }] : []
  })
  if (errors.length > 0) return { typed, errors, texts: undefined }
  const texts = {
    title: { ko: typed.titleKo, en: typed.titleEn },
    lead: { ko: typed.leadKo, en: typed.leadEn },
    opensOn: localDate(typed.opensOn),
    closesOn: localDate(typed.closesOn),
    once: typed.once as Once,
  }
  return { typed, errors, texts }
}

import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { words } from './edit.words.ts'
import type { Texts } from './page.store.ts'

export const TEXTS = {
  titleKo: { max: 200 },
  bodyKo: { max: 30_000, lines: true },
  titleEn: { max: 200, optional: true },
  bodyEn: { max: 30_000, lines: true, optional: true },
} as const satisfies Spec

const DAYS = {
  publishedOn: { max: 10, kind: 'date' },
  postedUntil: { max: 10, kind: 'date', optional: true },
} as const satisfies Spec

export interface TextsRead {
  readonly typed: Typed<typeof TEXTS>
  readonly texts: Texts
  readonly errors: FieldError[]
}

/** Reads a text in both languages; English has title and text, or neither. */
export function readTexts(lang: Lang, body: unknown): TextsRead {
  const w = words(lang)
  const { typed, faults } = readForm(TEXTS, body)
  const errors: FieldError[] = (['titleKo', 'bodyKo', 'titleEn', 'bodyEn'] as const).flatMap((field) => {
    const fault = faults[field]
    return fault ? [{ field, text: faultText(lang, fault, w[field], TEXTS[field].max) }] : []
  })
  if ((typed.titleEn === '') !== (typed.bodyEn === ''))
    errors.push({ field: typed.titleEn === '' ? 'titleEn' : 'bodyEn', text: w.refused['only-one-language'] })
  const en = typed.titleEn === '' ? undefined : { title: typed.titleEn, body: typed.bodyEn }
  return { typed, texts: { ko: { title: typed.titleKo, body: typed.bodyKo }, en }, errors }
}

/** Reads the posting period. @article 6(1) */
export function readPeriod(lang: Lang, body: unknown): { typed: Typed<typeof DAYS>; errors: FieldError[] } {
  const w = words(lang)
  const { typed, faults } = readForm(DAYS, body)
  const labels = { publishedOn: w.published, postedUntil: w.until }
  const errors: FieldError[] = (['publishedOn', 'postedUntil'] as const).flatMap((field) => {
    const fault = faults[field]
    return fault ? [{ field, text: faultText(lang, fault, labels[field], 10) }] : []
  })
  if (errors.length === 0 && typed.postedUntil !== '' && typed.postedUntil < typed.publishedOn)
    errors.push({ field: 'postedUntil', text: w.refused['until-before'] })
  return { typed, errors }
}

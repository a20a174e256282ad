import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { addDays, dayOf, type Instant, instantAt, seoulText } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { documentOf, readDocument, textOf } from '../document/document.rule.ts'
import { refusalText, strayText } from '../document/document.words.ts'
import { straySigns } from '../document/text/stray-signs.rule.ts'
import type { Revision, WantedPeriod } from '../items/revision.store.ts'
import type { Text, Texts } from '../items/texts.rule.ts'
import { AFTER_PERIOD, type AfterPeriod } from '../publishing/period.rule.ts'
import { type Fields, minuteOf, readFields } from '../types/read-fields.rule.ts'
import { inputsOf, type ItemType } from '../types/types.rule.ts'
import { labelOf, words as typeWords } from '../types/types.words.ts'
import { words } from './edit.words.ts'
import type { TypedItem } from './typed-item.rule.ts'

const BODY = 320_000
export const TEXTS = {
  titleKo: { max: 200 },
  bodyKo: { max: BODY, lines: true, optional: true },
  titleEn: { max: 200, optional: true },
  bodyEn: { max: BODY, lines: true, optional: true },
  fromAt: { max: 40, optional: true },
  untilAt: { max: 40, optional: true },
  afterPeriod: { max: 10, choices: AFTER_PERIOD },
} as const satisfies Spec
const LABELLED = ['titleKo', 'bodyKo', 'titleEn', 'bodyEn', 'afterPeriod'] as const

/** A moment as it is typed; empty for none. */
export const typedMinute = (at: Instant | null): string =>
  at === null ? '' : seoulText(at).slice(0, 16).replace('T', ' ')

/** The same of an end: midnight is the last minute of the day before. */
const typedEnd = (at: Instant | null): string =>
  at !== null && at === instantAt(dayOf(at), 0) ? `${addDays(dayOf(at), -1)} 24:00` : typedMinute(at)

export const typedOf = (
  type: ItemType,
  { texts, fields, period }: Omit<Revision, 'n' | 'at' | 'writtenBy' | 'note'>,
): TypedItem => ({
  ...Object.fromEntries(
    inputsOf(type).map(({ name, kind }) => {
      const value = fields[name] ?? ''
      return [name, kind === 'minute' && value !== '' ? typedMinute(value as Instant) : value]
    }),
  ),
  titleKo: texts.ko.title,
  bodyKo: textOf(texts.ko.document),
  titleEn: texts.en?.title ?? '',
  bodyEn: texts.en ? textOf(texts.en.document) : '',
  fromAt: typedMinute(period.fromAt),
  untilAt: typedEnd(period.untilAt),
  afterPeriod: period.afterPeriod,
})

export interface ReadItem {
  readonly typed: TypedItem
  readonly texts: Texts
  readonly fields: Fields
  readonly period: WantedPeriod
  readonly errors: readonly FieldError[]
}

/** Reads what was typed of an item, and says what is wrong with it. English has title and text, or neither. */
export function readItem(lang: Lang, type: ItemType, body: unknown): ReadItem {
  const w = words(lang)
  const sent = (body ?? {}) as Record<string, unknown>
  const { typed, faults } = readForm(TEXTS, body)
  const errors: FieldError[] = LABELLED.flatMap((field) => {
    const fault = faults[field]
    return fault ? [{ field, text: faultText(lang, fault, w[field], TEXTS[field].max) }] : []
  })
  const own = readFields(type, sent)
  const t = typeWords(lang)
  errors.push(
    ...own.faults.map(({ name, fault }) => ({
      field: name,
      text: `${labelOf(lang, type, name)}: ${t.faults[fault]}`,
    })),
  )
  if ((typed.titleEn === '') !== (typed.bodyEn === ''))
    errors.push({ field: typed.titleEn === '' ? 'titleEn' : 'bodyEn', text: w.refused['only-one-language'] })
  for (const field of ['bodyKo', 'bodyEn'] as const)
    for (const stray of straySigns(typed[field])) errors.push({ field, text: strayText(lang, stray) })
  const [ko, en] = [documentIn('bodyKo'), documentIn('bodyEn')]
  function documentIn(field: 'bodyKo' | 'bodyEn'): Text['document'] {
    const read = readDocument(documentOf(typed[field]))
    if (read.ok) return read.value
    errors.push({ field, text: refusalText(lang, read.refusal) })
    return { blocks: [] }
  }
  const period = periodIn(typed, (field) => errors.push({ field, text: w.notAMinute(w[field]) }))
  if (period.fromAt !== null && period.untilAt !== null && period.untilAt <= period.fromAt)
    errors.push({ field: 'untilAt', text: w.refused['until-before'] })
  const texts: Texts = {
    ko: { title: typed.titleKo, document: ko },
    en: typed.titleEn === '' ? undefined : { title: typed.titleEn, document: en },
  }
  const kept = Object.fromEntries(
    inputsOf(type).map(({ name }) => [name, typeof sent[name] === 'string' ? sent[name].trim() : '']),
  )
  return { typed: { ...kept, ...typed }, texts, fields: own.fields, period, errors }
}

function periodIn(typed: Typed<typeof TEXTS>, wrong: (field: 'fromAt' | 'untilAt') => void): WantedPeriod {
  const at = (field: 'fromAt' | 'untilAt') => {
    if (typed[field] === '') return null
    const read = minuteOf(typed[field], field === 'untilAt' ? 'last' : 'first')
    if (read === undefined) wrong(field)
    return read ?? null
  }
  return { fromAt: at('fromAt'), untilAt: at('untilAt'), afterPeriod: typed.afterPeriod as AfterPeriod }
}

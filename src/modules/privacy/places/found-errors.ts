import type { Lang } from '#kernel/words.ts'
import { readForm } from '#kernel/http/form.ts'
import type { Found } from './found.rule.ts'
import { words } from './found.words.ts'
import { lookOver } from './look-over.rule.ts'
import type { Place } from './place.rule.ts'

/** One line for each field in which something was found, saying what. */
export function errorsOfFound(lang: Lang, found: readonly Found[]): { field: string; text: string }[] {
  const w = words(lang)
  return [...Map.groupBy(found, (one) => one.field)].map(([field, of]) => ({
    field,
    text: w.inField(of.map((one) => w.piece(w.kind[one.kind], one.excerpt, one.line)).join(', ')),
  }))
}

/** For fields of a form that were looked over: what may not stand in them, one line each. @article 17(1) */
export const errorsIn = (
  lang: Lang,
  place: Place,
  typed: Readonly<Record<string, string>>,
  fields: readonly string[],
): { field: string; text: string }[] => errorsOfFound(lang, lookOver(place, typed, fields).refused)

/** What the writer chose to do with the personal data that was found: one of the buttons of the panel. */
export function choiceIn(body: unknown): 'mask' | 'keep' | undefined {
  const { personal } = readForm({ personal: { max: 4, optional: true } }, body).typed
  return personal === 'mask' || personal === 'keep' ? personal : undefined
}

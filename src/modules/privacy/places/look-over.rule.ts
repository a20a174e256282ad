import { findOwnData, maskOwnData, type Own } from '../finder/own-data.rule.ts'
import { type Found, foundIn } from './found.rule.ts'
import { maskFor, type Place, weigh } from './place.rule.ts'

export interface LookedOver {
  readonly refused: readonly Found[]
  readonly warned: readonly Found[]
}

/** Looks over the fields of a form. @article 17(1) */
export function lookOver(
  place: Place,
  typed: Readonly<Record<string, string>>,
  fields: readonly string[] = Object.keys(typed),
): LookedOver {
  const all = fields.map((field) => {
    const text = typed[field] ?? ''
    const { refused, warned } = weigh(place, text)
    const told = (one: (typeof refused)[number]) => foundIn(field, text, one)
    return { refused: refused.map(told), warned: warned.map(told) }
  })
  return { refused: all.flatMap((one) => one.refused), warned: all.flatMap((one) => one.warned) }
}

/**
 * Looks over what everyone is to read of a case: nothing of the finder's may stand in it but the city's own numbers
 * and addresses (`known`), and nothing of the person who filed it. What may be another word is warned of.
 *
 * @article 10(3) @article 17(1)
 */
export function lookOverPublic(
  typed: Readonly<Record<string, string>>,
  own: Own,
  known: readonly string[],
): LookedOver {
  const refused: Found[] = []
  const warned: Found[] = []
  for (const [field, text] of Object.entries(typed)) {
    const owned = findOwnData(text, own)
    for (const one of owned)
      (one.isSure ? refused : warned).push(foundIn(field, text, { ...one, kind: `own-${one.kind}` }))
    for (const one of weigh('public', text, known).refused)
      if (!owned.some(({ start, end }) => start < one.end && end > one.start))
        refused.push(foundIn(field, text, one))
  }
  return { refused, warned }
}

/** A text made fit for everyone to read. */
export const maskForPublic = (text: string, own: Own, known: readonly string[]): string =>
  maskFor('public', maskOwnData(text, own), known)

/** Fields of a form with what does not belong there masked. */
export const maskFields = <T extends Readonly<Record<string, string>>>(place: Place, typed: T): T =>
  Object.fromEntries(Object.entries(typed).map(([field, text]) => [field, maskFor(place, text)])) as T

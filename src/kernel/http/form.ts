import { localDate } from '../time.ts'
import { withoutHiddenLetters } from './hidden-letters.ts'

/** What a person can get wrong in one field, whatever the field means. */
export type FieldFault =
  | 'missing'
  | 'too-long'
  | 'control-characters'
  | 'broken-characters'
  | 'not-a-choice'
  | 'not-an-email'
  | 'not-a-phone'
  | 'not-a-date'

export interface FieldSpec {
  /** Characters at most, counted as people see them (code points). */
  max: number
  optional?: boolean
  lines?: boolean
  choices?: readonly string[]
  kind?: 'email' | 'phone' | 'date'
}

export type Spec = Readonly<Record<string, FieldSpec>>
export type Typed<S extends Spec> = { [K in keyof S]: string }
export type Faults<S extends Spec> = { [K in keyof S]?: FieldFault }
export interface Reading<S extends Spec> {
  /** What was typed, in NFC and without characters that nobody sees: shown again as it is. */
  typed: Typed<S>
  faults: Faults<S>
  ok: boolean
}

const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g
const BROKEN = /[\uFFFD\uFFFE\uFFFF]|\p{Surrogate}/u
/** Format characters, fillers and every kind of space: a text of these alone says nothing. */
const INVISIBLE = /[\p{Cf}\p{Z}\s\u115F\u1160\u2800\u3164\uFFA0]/gu
const EMAIL = /^[^\s@<>()"',;:\\[\]]+@[^\s@<>()"',;:\\[\]]+\.[^\s@<>()"',;:\\[\].]{2,}$/
const PHONE = /^0\d{8,10}$/

/**
 * Reads a form that was sent. Unknown fields are ignored, a field sent twice counts once (the first),
 * and nothing is refused without a word for the person who typed it.
 */
export function readForm<S extends Spec>(spec: S, body: unknown): Reading<S> {
  const sent = (body ?? {}) as Record<string, unknown>
  const typed: Record<string, string> = {}
  const faults: Record<string, FieldFault> = {}
  for (const [name, field] of Object.entries(spec)) {
    const raw = firstOf(Object.hasOwn(sent, name) ? sent[name] : undefined)
    const text = tidy(raw, field.lines ?? false)
    typed[name] = text
    const fault = faultOf(raw, text, field)
    if (fault) faults[name] = fault
  }
  return { typed: typed as Typed<S>, faults: faults as Faults<S>, ok: Object.keys(faults).length === 0 }
}

function firstOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : ''
}

function tidy(raw: string, lines: boolean): string {
  const text = withoutHiddenLetters(raw)
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\r\v\f\u2028\u2029]/g, '\n')
    .replaceAll(CONTROL, '')
    .normalize('NFC')
  return (lines ? text : text.replaceAll(/[\n\t]+/g, ' ')).trim()
}

function faultOf(raw: string, text: string, field: FieldSpec): FieldFault | undefined {
  if (raw.search(CONTROL) !== -1) return 'control-characters'
  if (BROKEN.test(text)) return 'broken-characters'
  if (text.replaceAll(INVISIBLE, '') === '')
    return field.optional ? undefined : field.choices ? 'not-a-choice' : 'missing'
  if ([...text].length > field.max) return 'too-long'
  if (field.choices && !field.choices.includes(text)) return 'not-a-choice'
  if (field.kind === 'email' && !EMAIL.test(text)) return 'not-an-email'
  if (field.kind === 'phone' && !PHONE.test(text.replaceAll(/[\s-]/g, ''))) return 'not-a-phone'
  if (field.kind === 'date' && !isDay(text)) return 'not-a-date'
  return undefined
}

const isDay = (text: string): boolean => {
  try {
    return localDate(text) === text
  } catch {
    return false
  }
}

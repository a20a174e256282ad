import { type Instant, instantAt, localDate, type LocalDate } from '#kernel/time.ts'
import { type ItemField, type ItemType, inputsOf } from './types.rule.ts'
import { isWithin } from './map.rule.ts'
import { wonOf } from './won.rule.ts'
import { AFTER_NOON, WRITTEN_MOMENT } from './written-moment.lexicon.ts'

/** Values by the name of the input, each as it is stored: a day, an instant, digits, a text. */
export type Fields = Readonly<Record<string, string>>
export type FieldFaultOf =
  | 'missing'
  | 'too-long'
  | 'not-a-day'
  | 'not-a-minute'
  | 'not-a-number'
  | 'not-an-amount'
  | 'not-a-percent'
  | 'not-a-latitude'
  | 'not-a-longitude'
  | 'is-latitude'
  | 'is-longitude'
  | 'half-a-place'
  | 'not-an-address'
  | 'not-a-phone'
  | 'not-a-choice'
  | 'ends-before'
export interface FieldFaults {
  readonly name: string
  readonly fault: FieldFaultOf
}

const MAX_LINES = 2_000
const DEFAULT_MAX = 300

/** Reads what was typed into the fields of a type. Empty optional ones are left out. */
export function readFields(type: ItemType, sent: Readonly<Record<string, unknown>>) {
  const fields: Record<string, string> = {}
  const faults: FieldFaults[] = []
  for (const input of inputsOf(type)) {
    const raw = sent[input.name]
    const typed = (typeof raw === 'string' ? raw : '').normalize('NFC').trim()
    if (typed === '') {
      if (!input.optional) faults.push({ name: input.name, fault: 'missing' })
      continue
    }
    const read = valueOf(input, typed)
    if ('fault' in read) faults.push({ name: input.name, fault: read.fault })
    else fields[input.name] = read.value
  }
  const ends = [
    ['startsOn', 'endsOn'],
    ['startsAt', 'endsAt'],
  ] as const
  for (const [from, until] of ends) {
    const [start, end] = [fields[from], fields[until]]
    if (start !== undefined && end !== undefined && end < start)
      faults.push({ name: until, fault: 'ends-before' })
  }
  for (const [one, other] of [
    ['latitude', 'longitude'],
    ['longitude', 'latitude'],
  ] as const)
    if (
      fields[one] !== undefined &&
      fields[other] === undefined &&
      !faults.some(({ name }) => name === other)
    )
      faults.push({ name: other, fault: 'half-a-place' })
  return { fields: fields as Fields, faults }
}

type Read = { value: string } | { fault: FieldFaultOf }
const matching = (typed: string, pattern: RegExp, fault: FieldFaultOf): Read =>
  pattern.test(typed) ? { value: typed } : { fault }

function valueOf(input: ItemField, typed: string): Read {
  switch (input.kind) {
    case 'text':
    case 'lines':
      return [...typed].length > (input.max ?? (input.kind === 'lines' ? MAX_LINES : DEFAULT_MAX))
        ? { fault: 'too-long' }
        : { value: input.kind === 'text' ? typed.replaceAll(/\s+/g, ' ') : typed }
    case 'day':
      return isDay(typed) ? { value: typed } : { fault: 'not-a-day' }
    case 'minute': {
      const at = minuteOf(typed)
      return at === undefined ? { fault: 'not-a-minute' } : { value: at }
    }
    case 'won': {
      const won = wonOf(typed)
      return won === undefined ? { fault: 'not-an-amount' } : { value: won }
    }
    case 'percent':
      return matching(typed.replace(/\s*%$/, ''), /^(?:100|\d{1,2})$/, 'not-a-percent')
    case 'number':
      return matching(typed, /^-?\d{1,15}$/, 'not-a-number')
    case 'latitude':
    case 'longitude':
      return degreesOf(input.kind, typed)
    case 'phone':
      return matching(typed, /^[\d-]{4,20}$/, 'not-a-phone')
    case 'address':
      return matching(typed, /^(?:\/(?![/\\])|https:\/\/)[^\s\\]{0,500}$/, 'not-an-address')
    case 'choice':
      return (input.choices ?? []).includes(typed) ? { value: typed } : { fault: 'not-a-choice' }
    case 'yes':
      return { value: 'yes' }
  }
}

function degreesOf(axis: 'latitude' | 'longitude', typed: string): Read {
  if (!/^-?\d{1,3}(?:\.\d{1,8})?$/.test(typed)) return { fault: 'not-a-number' }
  if (isWithin(axis, Number(typed))) return { value: typed }
  const other = axis === 'latitude' ? 'longitude' : 'latitude'
  return { fault: isWithin(other, Number(typed)) ? `is-${other}` : `not-a-${axis}` }
}

const isDay = (typed: string): boolean => dayIn(typed) !== undefined

function dayIn(typed: string): LocalDate | undefined {
  try {
    return localDate(typed)
  } catch {
    return undefined
  }
}

/**
 * `2026-12-01T09:30`, `2026-12-01 09:30` or as the site writes it, in Seoul. 24:00 is its last minute.
 *
 * @param alone what a day alone is: its first minute, or its last
 */
export function minuteOf(typed: string, alone: 'first' | 'last' = 'first'): Instant | undefined {
  const { day, hours = alone === 'last' ? '24' : '0', minutes = '0' } = partsOf(typed.trim())
  const date = dayIn(day)
  const minute = Number(hours) * 60 + Number(minutes)
  if (date === undefined || Number(minutes) > 59 || minute > 24 * 60) return undefined
  return instantAt(date, minute)
}

interface Parts {
  readonly day: string
  readonly hours?: string | undefined
  readonly minutes?: string | undefined
}

function partsOf(typed: string): Parts {
  const [, own, hours, minutes] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}):(\d{2}))?$/.exec(typed) ?? []
  if (own !== undefined) return { day: own, hours, minutes }
  const said = WRITTEN_MOMENT.exec(typed)?.groups
  if (!said) return { day: '' }
  const day = [said['year'], said['month']?.padStart(2, '0'), said['day']?.padStart(2, '0')].join('-')
  const hour = Number(said['hours'])
  // the hour is that of a clock of twelve, twelve being its nought
  if (said['half'] !== undefined && (hour < 1 || hour > 12)) return { day: '' }
  const onClock =
    said['half'] === undefined ? said['hours'] : String((hour % 12) + (said['half'] === AFTER_NOON ? 12 : 0))
  return { day, hours: onClock, minutes: said['minutes'] ?? said['written'] }
}

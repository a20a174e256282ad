import { localDate, type LocalDate } from '../../../kernel/time.ts'
import { COUNTED_UNITS, type Period } from '../clock/period.rule.ts'
import {
  CHANNELS,
  type Channel,
  type DetailField,
  FIELD_TYPES,
  type Handbook,
  isPreliminaryShort,
  longestOf,
  MOST_FIELDS,
  type Text,
} from './handbook.rule.ts'
import { CATEGORIES, type Category } from './kind.rule.ts'

/** A kind as city/<name>/kinds.json has it. */
export interface KindOfCity {
  readonly id: string
  readonly category: Category
  readonly name: Text
  readonly says: Text
  readonly basis: Text
  /** In charge. */
  readonly departmentId: string
  /** Where it is handed in; the one in charge unless named. */
  readonly receivingId?: string
  readonly cooperatingIds?: readonly string[]
  readonly period: Period
  readonly issuanceFeeWon?: number
  readonly postageWon?: number
  readonly needsIdentity: boolean
  readonly needsAttachment: boolean
  readonly elsewhere?: Text
  /** The first choice; afterwards the office chooses. */
  readonly isPublished: boolean
  readonly channels: readonly Channel[]
  readonly takesPhotographs?: boolean
  readonly isComplex?: boolean
  /** Its period, where a preliminary examination may be asked for. */
  readonly preliminary?: Period
  readonly asOf: LocalDate
  readonly handbook: Partial<Handbook> & Pick<Handbook, 'steps' | 'criteria' | 'approver' | 'objection'>
  readonly fields?: readonly DetailField[]
}

/** Addresses below /petitions/kinds that are no kind. */
const TAKEN = ['complex', 'preliminary']
type Raw = Readonly<Record<string, unknown>>
const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isText = (value: unknown): boolean => isRaw(value) && isFilled(value['ko']) && isFilled(value['en'])
const isWon = (value: unknown): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 0)
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isDay = (value: unknown): boolean => {
  try {
    return localDate(String(value)) === value
  } catch {
    return false
  }
}
const isPeriod = (value: unknown): boolean =>
  isRaw(value) &&
  (value['unit'] === 'immediate' ||
    ((COUNTED_UNITS as readonly unknown[]).includes(value['unit']) &&
      Number.isInteger(value['n']) &&
      Number(value['n']) > 0))

/**
 * The first thing that is wrong with a list of kinds, in one line that names the kind and what to mend.
 *
 * @article 8(3) @article 9(1) kinds, costs and periods are posted whole or not at all
 */
export function faultIn(list: unknown, departmentIds: ReadonlySet<string>): string | undefined {
  if (!isList(list)) return 'a list of kinds is expected'
  const seen = new Set<unknown>()
  for (const [at, one] of list.entries()) {
    const id = isRaw(one) ? one['id'] : undefined
    if (!isRaw(one) || typeof id !== 'string' || !/^[a-z0-9-]{1,40}$/.test(id))
      return `entry ${at + 1}: its id must be of a-z, 0-9 and -, 40 at most`
    if (seen.has(id)) return `${id}: is there twice`
    if (TAKEN.includes(id)) return `${id}: is the name of a list, no kind can have it`
    seen.add(id)
    const { value: fault } = faultsOf(one, departmentIds).next()
    if (fault) return `${id}: ${fault}`
  }
  return undefined
}

function* faultsOf(one: Raw, departmentIds: ReadonlySet<string>): Generator<string, undefined> {
  if (!(CATEGORIES as readonly unknown[]).includes(one['category']))
    yield `category must be one of ${CATEGORIES.join(', ')}`
  for (const name of ['name', 'says', 'basis'])
    if (!isText(one[name])) yield `${name} must be a text in ko and en`
  const concerned = [
    one['departmentId'],
    one['receivingId'] ?? one['departmentId'],
    ...listOf(one['cooperatingIds']),
  ]
  for (const department of concerned)
    if (!departmentIds.has(department as string))
      yield `department ${JSON.stringify(department)} is not in departments.json`
  if (!isPeriod(one['period'])) yield 'period must be {"unit": "immediate"} or a unit and n above 0'
  for (const won of ['issuanceFeeWon', 'postageWon'])
    if (!isWon(one[won])) yield `${won} must be a whole number of won, 0 or more`
  for (const name of ['needsIdentity', 'needsAttachment', 'isPublished'])
    if (typeof one[name] !== 'boolean') yield `${name} must be true or false`
  if (one['takesPhotographs'] !== undefined && typeof one['takesPhotographs'] !== 'boolean')
    yield 'takesPhotographs must be true or false'
  yield* faultsOfChannels(one)
  if (one['preliminary'] !== undefined) {
    if (!isPeriod(one['preliminary'])) yield 'preliminary must be a period'
    if (!isPreliminaryShort(one['preliminary'] as Period, one['period'] as Period))
      yield 'preliminary may be no longer than the period, and 30 days at most (Enforcement Decree 34(2))'
  }
  if (!isDay(one['asOf'])) yield 'asOf must be a day, YYYY-MM-DD'
  yield* faultsOfHandbook(one)
  yield* faultsOfFields(one['fields'])
  return undefined
}

const listOf = (value: unknown): readonly unknown[] => (isList(value) ? value : [])

function* faultsOfChannels(one: Raw): Generator<string> {
  const channels = listOf(one['channels'])
  if (channels.length === 0 || !channels.every((way) => (CHANNELS as readonly unknown[]).includes(way)))
    yield `channels must be some of ${CHANNELS.join(', ')}`
  const needs = one['needsIdentity'] === true || one['needsAttachment'] === true
  if (needs && channels.includes('online'))
    yield 'channels must leave out online: it needs identity or papers, and only the office opens it'
  if (!needs && !channels.includes('online'))
    yield 'channels must have online: it needs neither identity nor papers'
  if (needs && !isText(one['elsewhere']))
    yield 'elsewhere must say where to apply: it needs identity or papers'
}

function* faultsOfHandbook(one: Raw): Generator<string> {
  const book = one['handbook']
  if (!isRaw(book)) return yield 'handbook is missing'
  for (const name of ['approver', 'objection'])
    if (!isText(book[name])) yield `handbook.${name} must be a text in ko and en`
  for (const name of ['documents', 'checkedByUs', 'criteria', 'notes', 'agencies', 'preliminaryDocuments'])
    if (book[name] !== undefined && !(isList(book[name]) && book[name].every(isText)))
      yield `handbook.${name} must be a list of texts in ko and en`
  if (listOf(book['criteria']).length === 0) yield 'handbook.criteria must say by what it is judged'
  const steps = listOf(book['steps'])
  if (
    steps.length === 0 ||
    !steps.every((step) => isRaw(step) && isText(step['what']) && isText(step['who']))
  )
    yield 'handbook.steps must have steps, each with what and who'
  if (one['needsAttachment'] === true && listOf(book['documents']).length === 0)
    yield 'handbook.documents must name the papers: needsAttachment is true'
  if (one['preliminary'] !== undefined && listOf(book['preliminaryDocuments']).length === 0)
    yield 'handbook.preliminaryDocuments must name the papers of the preliminary examination'
  return undefined
}

function* faultsOfFields(fields: unknown): Generator<string> {
  if (fields === undefined) return
  if (!isList(fields)) return yield 'fields must be a list'
  if (fields.length > MOST_FIELDS)
    yield `fields: ${fields.length} are asked, ${MOST_FIELDS} at most (Enforcement Decree 7: the least that will do)`
  const seen = new Set<unknown>()
  for (const field of fields) {
    if (!isRaw(field) || !/^[a-z0-9-]{1,30}$/.test(String(field['id'])))
      return yield 'fields: an id must be of a-z, 0-9 and -, 30 at most'
    const where = `field ${String(field['id'])}`
    if (seen.has(field['id'])) yield `${where}: is there twice`
    seen.add(field['id'])
    if (!(FIELD_TYPES as readonly unknown[]).includes(field['type']))
      return yield `${where}: type must be one of ${FIELD_TYPES.join(', ')}`
    if (!isText(field['label'])) yield `${where}: label must be a text in ko and en`
    if (field['hint'] !== undefined && !isText(field['hint']))
      yield `${where}: hint must be a text in ko and en`
    const longest = longestOf(field as unknown as DetailField)
    if (!Number.isInteger(longest) || longest < 1 || longest > 10_000)
      yield `${where}: max must be from 1 to 10000`
    const choices = listOf(field['choices'])
    const areChoices = choices.every(
      (way) => isRaw(way) && /^[a-z0-9-]{1,40}$/.test(String(way['id'])) && isText(way['label']),
    )
    if (field['type'] === 'choice' && (choices.length < 2 || !areChoices))
      yield `${where}: choices must be two or more, each with id and label`
  }
}

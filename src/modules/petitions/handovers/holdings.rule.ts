import { dayOf, type Instant, millisecondOfDay } from '#kernel/time.ts'
import { type Calendar, eachDay, officeHours } from '../clock/calendar.rule.ts'
import { type Act, isOpen, type Stage } from '../stages/stages.rule.ts'

/** Of a move, what tells who had the petition after it. */
export interface Passed {
  readonly act: Act | 'file'
  /** Where the petition stood after it. */
  readonly stage: Stage
  readonly at: Instant
  readonly departmentId: string | null
}
/** `lead`: it waits with the petition that it was merged into. */
export type Holder = 'desk' | 'department' | 'petitioner' | 'lead'
export interface Holding {
  readonly holder: Holder
  readonly departmentId: string | null
  readonly from: Instant
  /** Null while it goes on. */
  readonly to: Instant | null
  /** Working time, up to now while it goes on. */
  readonly minutes: number
}
const MINUTE_MS = 60_000
/** What names a department: the petition is its from then on. */
const NAMES_DEPARTMENT: readonly (Act | 'file')[] = [
  'assign',
  'coordinate',
  'reassign',
  // of one that waited with another and never had a department of its own
  'take-lead',
  'reopen',
]

/**
 * Who held a petition from when to when, in order, from filing (or payment) to its end. Who acts within one holder
 * changes nothing.
 *
 * @law CPTA-ED 13(1), 13(2) desk and departments; the time in which a supplement is awaited is the petitioner's
 */
export function holdingsOf(history: readonly Passed[], now: Instant, calendar: Calendar): Holding[] {
  const found: Omit<Holding, 'minutes'>[] = []
  let department: string | null = null
  for (const move of history) {
    if (NAMES_DEPARTMENT.includes(move.act)) department = move.departmentId
    const holder = holderAt(move.stage, department)
    const last = found.at(-1)
    const departmentId = holder === 'department' ? department : null
    if (last?.to === null) {
      if (last.holder === holder && last.departmentId === departmentId) continue
      found[found.length - 1] = { ...last, to: move.at }
    }
    if (holder) found.push({ holder, departmentId, from: move.at, to: null })
  }
  return found.map((one) => ({ ...one, minutes: workingMinutes(one.from, one.to ?? now, calendar) }))
}

function holderAt(stage: Stage, department: string | null): Holder | undefined {
  if (!isOpen(stage)) return undefined
  if (stage === 'merged') return 'lead'
  if (stage === 'awaiting-payment' || stage === 'awaiting-supplement') return 'petitioner'
  if (stage === 'filed' || stage === 'received' || stage === 'sent-back') return 'desk'
  return department === null ? 'desk' : 'department'
}

/** Whole minutes of office time between two moments; days beyond the holiday table are not counted. */
export function workingMinutes(from: Instant, to: Instant, calendar: Calendar): number {
  const [first, last] = [dayOf(from), dayOf(to)]
  const spans = officeHours(calendar)
  let ms = 0
  for (const { day, kind } of eachDay(first, calendar)) {
    if (day > last) break
    if (kind !== 'working') continue
    const begins = day === first ? millisecondOfDay(from) : 0
    const ends = day === last ? millisecondOfDay(to) : Number.POSITIVE_INFINITY
    for (const { opens, closes } of spans)
      ms += Math.max(0, Math.min(closes * MINUTE_MS, ends) - Math.max(opens * MINUTE_MS, begins))
  }
  return Math.floor(ms / MINUTE_MS)
}

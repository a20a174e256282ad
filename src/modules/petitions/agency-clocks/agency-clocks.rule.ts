import { dayOf, type Instant, instantAt, millisecondsOf } from '#kernel/time.ts'
import { type Calendar, eachDay, officeHours } from '../clock/calendar.rule.ts'
import {
  demandSupplementBy,
  handOverBy,
  handOverToDistantBy,
  type HourClock,
  receiveBy,
  sendBackBy,
  transferBy,
} from '../clock/internal-clocks.rule.ts'
import { filedAt } from '../clock/received-at.rule.ts'

export type AgencyClock = 'receipt' | 'hand-over' | 'send-back' | 'transfer' | 'supplement-demand'

/** What the office has to do within hours of its own, whatever the due date of the petition is. */
export interface InternalClock {
  readonly what: AgencyClock
  readonly from: Instant
  readonly by: Instant
  readonly doneAt: Instant | undefined
  /** Done too late, or not done although it had to be. */
  readonly isLate: boolean
  /** It must be done; the others only where the petition calls for it. */
  readonly isDuty: boolean
}

export interface HistoryOfClocks {
  readonly arrivedAt: Instant
  readonly paidAt: Instant | null
  /** A fee that is not paid keeps receipt waiting. */
  readonly isPaid: boolean
  readonly endedAt: Instant | null
  readonly moves: readonly { act: string; at: Instant; departmentId: string | null }[]
}

/**
 * The internal clocks of a petition, in order of their beginning. Hand-over begins with receipt and again when a
 * department sends it back; sending back begins with each hand-over. A demand for a supplement after its eight
 * hours is late unless the need was found later, which an officer knows and the clock does not.
 *
 * @law CPTA-ED 6(7), 13(1), 13(2), 13(3); CPTA-ER 9(1)
 */
export function internalClocks(
  history: HistoryOfClocks,
  { calendar, now, distant }: { calendar: Calendar; now: Instant; distant: ReadonlySet<string> },
): InternalClock[] {
  const { arrivedAt, paidAt, isPaid, endedAt, moves } = history
  const clocks: InternalClock[] = []
  const nextOf = (after: Instant, acts: readonly string[]) =>
    moves.find((one) => one.at >= after && acts.includes(one.act))
  const add = (what: AgencyClock, from: Instant, clock: HourClock, doneAt?: Instant) => {
    const by = clock(from, calendar)
    if (!by.ok) return
    const isDuty = what === 'receipt' || what === 'hand-over'
    const end = doneAt ?? (isDuty ? (endedAt ?? now) : undefined)
    clocks.push({ what, from, by: by.value, doneAt, isLate: end !== undefined && end > by.value, isDuty })
  }
  const received = moves.find((one) => one.act === 'receive')
  if (isPaid) add('receipt', filedAt(arrivedAt, paidAt ?? undefined), receiveBy, received?.at)
  if (!received) return clocks
  for (const [at, one] of moves.entries()) {
    const later = moves.slice(at + 1)
    if (one.act === 'receive' || one.act === 'send-back') {
      const to = later.find((next) => next.act === 'assign' || next.act === 'transfer')
      const isDistant = to?.act === 'assign' && to.departmentId !== null && distant.has(to.departmentId)
      add('hand-over', one.at, isDistant ? handOverToDistantBy : handOverBy, to?.at)
    }
    if (one.act === 'assign') {
      const next = later.find((each) => each.act === 'send-back' || each.act === 'assign')
      add('send-back', one.at, sendBackBy, next?.act === 'send-back' ? next.at : undefined)
    }
  }
  add('transfer', received.at, transferBy, nextOf(received.at, ['transfer'])?.at)
  add('supplement-demand', received.at, demandSupplementBy, nextOf(received.at, ['demand-supplement'])?.at)
  return clocks.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

const MINUTE_MS = 60_000

/** Working minutes from now until then; 0 when it has passed. */
export function workingMinutesLeft(now: Instant, by: Instant, calendar: Calendar): number {
  let minutes = 0
  for (const { day, kind } of eachDay(dayOf(now), calendar)) {
    if (day > dayOf(by)) break
    if (kind !== 'working') continue
    for (const { opens, closes } of officeHours(calendar)) {
      const from = Math.max(millisecondsOf(instantAt(day, opens)), millisecondsOf(now))
      const to = Math.min(millisecondsOf(instantAt(day, closes)), millisecondsOf(by))
      minutes += Math.max(0, to - from) / MINUTE_MS
    }
  }
  return Math.floor(minutes)
}

/** Whether it is of use to an officer now: duties that wait, what may still be done in time, and what was late. */
export const isOfUse = (clock: InternalClock, now: Instant): boolean =>
  clock.isLate || (clock.doneAt === undefined && (clock.isDuty || clock.by > now))

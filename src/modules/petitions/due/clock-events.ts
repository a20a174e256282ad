import type { Reader } from '#kernel/db.ts'
import type { ClockEvent } from '../clock/deadline.rule.ts'
import { extensionsOfAll } from '../extensions/extension.store.ts'
import { reopenedAtOf } from '../reopening/reopening.store.ts'
import { stopOfVisit } from '../site-visits/site-visit.rule.ts'
import { siteVisitsOfAll } from '../site-visits/site-visit.store.ts'
import { stopsOfAll } from '../stops/stop.store.ts'
import { supplementsOfAll } from '../supplements/supplement.store.ts'
import type { ClockEntry } from './ledger-parts.rule.ts'

type Entry = ClockEntry & { readonly number: string }
type Source = (look: Reader, numbers: readonly string[]) => Promise<readonly Entry[]>

const supplements: Source = async (look, numbers) =>
  (await supplementsOfAll(look, numbers)).map((one) => ({
    number: one.number,
    event: {
      type: 'stop',
      reason: 'supplement',
      from: one.demandedAt,
      to: one.supplied?.at ?? one.lapsedAt ?? undefined,
    },
    at: one.demandedAt,
    says: one.asks,
  }))

const extensions: Source = async (look, numbers) =>
  (await extensionsOfAll(look, numbers)).map((one) => ({
    number: one.number,
    event: { type: 'extension', n: one.n, petitionerConsent: one.nth === 2 },
    at: one.madeAt,
    says: one.reason,
  }))

const stops: Source = async (look, numbers) =>
  (await stopsOfAll(look, numbers)).map((one) => ({
    number: one.number,
    event: { type: 'stop', reason: one.reason, from: one.beganAt, to: one.endedAt ?? undefined },
    at: one.beganAt,
    says: one.says,
  }))

const siteVisits: Source = async (look, numbers) =>
  (await siteVisitsOfAll(look, numbers)).map((one) => ({
    number: one.number,
    event: stopOfVisit(one),
    at: one.openedAt,
    says: one.purpose,
  }))

/** Everything of a petition's history that its clock hears of, one source a line. */
const SOURCES: readonly Source[] = [supplements, extensions, siteVisits, stops]

/** In order of time. @law CPTA 19; CPTA-ED 20, 21 */
export async function clockEntries(look: Reader, number: string): Promise<readonly ClockEntry[]> {
  return entriesOf(look, [number])
}

export const clockEvents = async (look: Reader, number: string): Promise<readonly ClockEvent[]> =>
  (await entriesOf(look, [number])).map((one) => one.event)

/** The events of several petitions, read at once. */
export async function clockEventsOfAll(
  look: Reader,
  numbers: readonly string[],
): Promise<(number: string) => readonly ClockEvent[]> {
  const entries = Map.groupBy(await entriesOf(look, numbers), (one) => one.number)
  return (number) => (entries.get(number) ?? []).map((one) => one.event)
}

async function entriesOf(look: Reader, numbers: readonly string[]): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const source of SOURCES) entries.push(...(await source(look, numbers)))
  // a petition that is processed again begins with a clean account
  const reopened = await reopenedAtOf(look, numbers)
  const counted = entries.filter((one) => one.at >= (reopened.get(one.number) ?? one.at))
  return counted.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

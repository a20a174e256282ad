import type { Reader } from '#kernel/db.ts'
import type { ClockEvent } from '../clock/deadline.rule.ts'
import { extensionsOf } from '../extensions/extension.store.ts'
import type { ClockEntry } from './ledger-parts.rule.ts'
import { stopOfVisit } from '../site-visits/site-visit.rule.ts'
import { findSiteVisit } from '../site-visits/site-visit.store.ts'
import { stopsOf } from '../stops/stop.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'

type Source = (look: Reader, number: string) => Promise<readonly ClockEntry[]>

const supplements: Source = async (look, number) =>
  (await supplementsOf(look, number)).map((one) => ({
    event: {
      type: 'stop',
      reason: 'supplement',
      from: one.demandedAt,
      to: one.supplied?.at ?? one.lapsedAt ?? undefined,
    },
    at: one.demandedAt,
    says: one.asks,
  }))

const extensions: Source = async (look, number) =>
  (await extensionsOf(look, number)).map((one) => ({
    event: { type: 'extension', n: one.n, petitionerConsent: one.nth === 2 },
    at: one.madeAt,
    says: one.reason,
  }))

const stops: Source = async (look, number) =>
  (await stopsOf(look, number)).map((one) => ({
    event: { type: 'stop', reason: one.reason, from: one.beganAt, to: one.endedAt ?? undefined },
    at: one.beganAt,
    says: one.says,
  }))

const siteVisits: Source = async (look, number) => {
  const visit = await findSiteVisit(look, number)
  return visit ? [{ event: stopOfVisit(visit), at: visit.openedAt, says: visit.purpose }] : []
}

/** Everything of a petition's history that its clock hears of, one source a line. */
const SOURCES: readonly Source[] = [supplements, extensions, siteVisits, stops]

/** In order of time. @law CPTA 19; CPTA-ED 20, 21 */
export async function clockEntries(look: Reader, number: string): Promise<readonly ClockEntry[]> {
  const entries: ClockEntry[] = []
  for (const source of SOURCES) entries.push(...(await source(look, number)))
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

export const clockEvents = async (look: Reader, number: string): Promise<readonly ClockEvent[]> =>
  (await clockEntries(look, number)).map((one) => one.event)

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../cli/deadline.command.ts'
import { readCaseFile, type ClockCase } from './case-file.rule.ts'
import { deadlineFor } from './deadline.rule.ts'
import { ledgerTotal, type LedgerRow } from './ledger.rule.ts'
import { quotaOf } from './period.rule.ts'

interface Given {
  title: string
  received_at?: string
  events: { n?: number }[]
  expected: {
    deadline_at?: string
    deadline_date?: string
    error?: string
    counted_days?: string[]
    unrolled_date?: string
  }
}

const file = new URL('../../../../../shared/domain/clock-cases.json', import.meta.url)
const there = existsSync(file)
const json = there ? JSON.parse(readFileSync(file, 'utf8')) : { holidays: { '2026-01-01': '' }, cases: [] }
const given: Given[] = json.cases
const read = readCaseFile(json)
const cases = read.ok ? read.value : []

const ledgerOf = ({ request, calendar }: ClockCase): readonly LedgerRow[] => {
  const deadline = deadlineFor(request, calendar)
  return deadline.ok ? deadline.value.ledger : []
}
const countedDays = (ledger: readonly LedgerRow[]) =>
  ledger.filter((row) => row.counted).map((row) => row.day)

/** The answer as the file expects it. */
function wanted(id: string, { expected, received_at }: Given): object {
  const { deadline_at, deadline_date, error } = expected
  if (error) return { id, error }
  return { id, ...(received_at ? { received_at } : {}), deadline_at, deadline_date }
}
/** What the ledger must add up to; months by their plain end, which the file gives. */
function quotaFor({ request }: ClockCase, { events }: Given, ledger: readonly LedgerRow[]): number {
  const quota = quotaOf(
    request.period,
    events.reduce((sum, event) => sum + (event.n ?? 0), 0),
  )
  return 'hours' in quota ? quota.hours : 'days' in quota ? quota.days : countedDays(ledger).length
}

const all = cases.map((each, index) => ({ each, one: given[index] as Given, ledger: ledgerOf(each) }))

describe.skipIf(!there)(`CPTA 19: the worked cases (skipped where ${file.pathname} is absent)`, () => {
  it('are all read', () =>
    expect(cases.map((each) => each.id)).toEqual(json.cases.map((each: { id: string }) => each.id)))

  for (const { each, one } of all)
    it(`${each.id} ${one.title}: ${one.expected.error ?? one.expected.deadline_at}`, () =>
      expect(answerOf(each)).toEqual(wanted(each.id, one)))

  for (const { each, one, ledger } of all.filter(({ one }) => one.expected.counted_days))
    it(`${each.id} counts the days it should`, () =>
      expect(countedDays(ledger)).toEqual(one.expected.counted_days))

  for (const { each, one, ledger } of all.filter(({ one }) => one.expected.unrolled_date))
    it(`${each.id} uses its quota up on ${one.expected.unrolled_date}`, () =>
      expect(countedDays(ledger).at(-1)).toBe(one.expected.unrolled_date))

  for (const { each, one, ledger } of all.filter(({ one }) => !one.expected.error))
    it(`${each.id} adds up`, () => expect(ledgerTotal(ledger)).toBeCloseTo(quotaFor(each, one, ledger), 9))
})

import { describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { calendar } from '#test/clock-ask.ts'
import { isOverdue, workingDaysUntil } from './days-left.rule.ts'
import * as clocks from './internal-clocks.rule.ts'
import { READINGS } from './readings.rule.ts'

const d = localDate
const at = (text: string) => instant(`${text}+09:00`)

describe("the agency's own clocks, in working hours", () => {
  const tuesday = at('2026-11-24T11:30:00')
  const cases = [
    { law: 'CPTA-ED 6(7)', clock: clocks.receiveBy, due: '2026-11-25T11:30:00' },
    { law: 'CPTA-ED 13(1)', clock: clocks.handOverBy, due: '2026-11-24T13:30:00' },
    { law: 'CPTA-ED 13(1) distant', clock: clocks.handOverToDistantBy, due: '2026-11-24T15:30:00' },
    { law: 'CPTA-ED 13(2)', clock: clocks.sendBackBy, due: '2026-11-24T15:30:00' },
    { law: 'CPTA-ED 13(3)', clock: clocks.transferBy, due: '2026-11-25T11:30:00' },
    { law: 'CPTA-ER 9(1)', clock: clocks.demandSupplementBy, due: '2026-11-25T11:30:00' },
  ]
  for (const { law, clock, due } of cases)
    it(`${law}: from 24 November 2026, 11:30, to ${due}`, () =>
      expect(clock(tuesday, calendar)).toEqual({ ok: true, value: at(due) }))
})

describe('periods in days, the first excluded', () => {
  const cases = [
    {
      law: 'CPTA-ED 24(3): second supplement',
      clock: clocks.supplySecondBy,
      from: '2026-12-15',
      due: '2026-12-28',
    },
    {
      law: 'CPTA-ED 24(4): supplement in 7 days',
      clock: clocks.supplyBy(7),
      from: '2026-11-24',
      due: '2026-12-01',
    },
    {
      law: 'CPTA-ED 17(4): site visit',
      clock: clocks.siteVisitEndsOn,
      from: '2026-11-03',
      due: '2026-11-17',
    },
    {
      law: 'CPTA-ED 17(4): extended site visit',
      clock: clocks.extendedSiteVisitEndsOn,
      from: '2026-11-03',
      due: '2026-11-24',
    },
    { law: 'CPTA 35(1): objection', clock: clocks.objectBy, from: '2026-11-24', due: '2027-01-25' },
    { law: 'AAA 27(1): appeal', clock: clocks.appealBy, from: '2026-11-24', due: '2027-02-22' },
    {
      law: 'AAA 27(3): at the latest',
      clock: clocks.appealAtLatestBy,
      from: '2026-11-24',
      due: '2027-05-24',
    },
    {
      law: 'CPTA 35(2): decision on it',
      clock: clocks.decideObjectionBy,
      from: '2026-09-15',
      due: '2026-09-28',
    },
    {
      law: 'CPTA 35(2): the same, extended',
      clock: clocks.decideExtendedObjectionBy,
      from: '2026-11-24',
      due: '2026-12-14',
    },
    {
      law: 'CPTA-ED 25(4): uncollected papers',
      clock: clocks.keepUncollectedUntil,
      from: '2026-09-10',
      due: '2026-09-28',
    },
  ]
  for (const { law, clock, from, due } of cases)
    it(`${law}: from ${from} to ${due}`, () =>
      expect(clock(d(from), calendar)).toEqual({ ok: true, value: due }))
})

describe('CPTA-ED 23: progress notices', () => {
  it('the first after a receipt on 25 November 2026 goes out on the 24th of December, before the holiday', () => {
    expect(clocks.progressNotice(d('2026-11-25'), 1, calendar)).toEqual({
      ok: true,
      value: { sendOn: '2026-12-24', dueOn: '2026-12-28' },
    })
  })
  it('the second is 60 days after receipt: 24 January 2027, a Sunday, sent on Friday the 22nd', () => {
    expect(clocks.progressNotice(d('2026-11-25'), 2, calendar)).toMatchObject({
      value: { sendOn: '2027-01-22' },
    })
  })
})

describe('CPTA-ED 22(1): the monthly check', () => {
  it('is made by the 5th, in December 2026 on Friday the 4th', () =>
    expect(clocks.monthlyCheckBy('2026-12', calendar)).toBe('2026-12-04'))
  it('moves behind the 5th only where the month has no working day before: 1 to 6 October 2025', () => {
    const holidays = new Map(calendar.holidays)
      .set(d('2025-10-01'), 'temporary')
      .set(d('2025-10-02'), 'temporary')
    expect(clocks.monthlyCheckBy('2025-10', { ...calendar, holidays })).toBe('2025-10-10')
  })
})

describe('CPTA 19(2): working days left', () => {
  const left = (today: string, due: string) => workingDaysUntil(d(today), d(due), calendar)
  it('from Friday 20 to Monday 23 November 2026: 1', () => expect(left('2026-11-20', '2026-11-23')).toBe(1))
  it('on the day itself: 0', () => expect(left('2026-11-23', '2026-11-23')).toBe(0))
  it('on the Saturday after Friday 20 November 2026: −1', () =>
    expect(left('2026-11-21', '2026-11-20')).toBe(-1))
  it('on Tuesday after Friday 20 November 2026: −2', () => expect(left('2026-11-24', '2026-11-20')).toBe(-2))
})

describe('CPTA-ED 28(2): overdue', () => {
  const midnight = at('2026-12-02T00:00:00')
  it('a second before midnight not yet, at midnight yes: 2 December 2026', () => {
    expect([isOverdue(midnight, at('2026-12-01T23:59:59')), isOverdue(midnight, midnight)]).toEqual([
      false,
      true,
    ])
  })
})

describe('CPTA 19: the readings', () => {
  it('A1 to A13 are each named once, with a source and the other reading', () => {
    expect(Object.keys(READINGS)).toEqual(Array.from({ length: 18 }, (_, n) => `A${n + 1}`))
    expect(new Set(Object.values(READINGS).map((each) => each.policy)).size).toBe(18)
    for (const each of Object.values(READINGS)) expect(each.source && each.other && each.taken).toBeTruthy()
  })
})

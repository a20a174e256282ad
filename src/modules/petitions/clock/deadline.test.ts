import { describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { atOnce, days, due, months, more, stop } from '#test/clock-ask.ts'
import { ifStopsEndedOn } from './open-stops.rule.ts'

const T = (title: string, got: string, expected: string) =>
  it(`${title}: ${expected}`, () => expect(got).toBe(expected))

describe('CPTA-ED 6(7), 19: hours from the moment of receipt', () => {
  T('12:00 sharp is lunch', due(atOnce, '2026-11-24T12:00:00'), '2026-11-24T16:00:00')
  T('13:00 sharp is office time', due(atOnce, '2026-11-24T13:00:00'), '2026-11-24T16:00:00')
  T('a second before lunch counts', due(atOnce, '2026-11-24T11:59:59'), '2026-11-24T15:59:59')
  T('seconds are kept across lunch', due(atOnce, '2026-11-24T09:00:30'), '2026-11-24T13:00:30')
  T('the end of the day, not 09:00 next day', due(days(1), '2026-11-24T09:00:00'), '2026-11-24T18:00:00')
  T('five days are still hours', due(days(5), '2026-11-23T09:00:00'), '2026-11-27T18:00:00')
  T(
    'a supplement after the hours were used up changes nothing',
    due(atOnce, '2026-11-24T09:00:00', [stop('2026-11-24T15:00:00', '2026-11-25T10:00:00')]),
    '2026-11-24T12:00:00',
  )
  T(
    'a supplement before takes the whole day (A2)',
    due(atOnce, '2026-11-24T09:00:00', [stop('2026-11-24T11:00:00', '2026-11-25T10:00:00')]),
    '2026-11-26T12:00:00',
  )
})

describe('Article 9(2): receipt waits for payment', () => {
  T(
    'paid on Friday evening, received on Monday 23 November 2026',
    due(days(7), '2026-11-17T10:00:00', [], '2026-11-20T19:00:00'),
    '2026-12-01T18:00:00',
  )
  T(
    'paid before it arrived: arrival counts',
    due(days(7), '2026-11-23T10:00:00', [], '2026-11-20T19:00:00'),
    '2026-12-01T18:00:00',
  )
})

describe('CPTA-ED 20 and APA-ED 11: stops', () => {
  T(
    'one that covers the day of receipt',
    due(days(6), '2026-11-23T10:00:00', [stop('2026-11-23T11:00:00', '2026-11-24T11:00:00')]),
    '2026-12-02T18:00:00',
  )
  T(
    'two that overlap count once',
    due(days(6), '2026-11-23T10:00:00', [
      stop('2026-11-25', '2026-11-26'),
      stop('2026-11-24', '2026-11-25', 'hearing'),
    ]),
    '2026-12-03T18:00:00',
  )
  T(
    'one over a weekend takes no working day',
    due(days(6), '2026-11-23T10:00:00', [stop('2026-11-28', '2026-11-29')]),
    '2026-11-30T18:00:00',
  )
  T(
    'one on the last day, before midnight',
    due(days(6), '2026-11-23T10:00:00', [stop('2026-11-30T19:00:00', '2026-12-01')]),
    '2026-12-02T18:00:00',
  )
  T(
    'one that begins after the end changes nothing',
    due(days(6), '2026-11-23T10:00:00', [stop('2026-12-01', '2026-12-09')]),
    '2026-11-30T18:00:00',
  )
  T('one that goes on: no date yet', due(days(6), '2026-11-23T10:00:00', [stop('2026-11-25')]), 'PAUSED')
  T(
    'one that goes on after the end: the date stands',
    due(days(6), '2026-11-23T10:00:00', [stop('2026-12-01')]),
    '2026-11-30T18:00:00',
  )
  T(
    'a month: stopped days are added, then the end moves on (A5)',
    due(months(1), '2026-01-30T10:00:00', [stop('2026-02-10', '2026-02-13')]),
    '2026-03-04T18:00:00',
  )
  T(
    'a fortnight whose carried-over end is stopped',
    due({ unit: 'weeks', n: 2 }, '2026-11-16T10:00:00', [stop('2026-11-30', '2026-12-02')]),
    '2026-12-03T18:00:00',
  )

  it('tells what the date would be if the supplement came on 26 November 2026', () => {
    const events = ifStopsEndedOn([stop('2026-11-25')], localDate('2026-11-26'))
    expect(due(days(6), '2026-11-23T10:00:00', [...events])).toBe('2026-12-02T18:00:00')
  })
})

describe('CPTA-ED 17(4), 17(5): an on-site investigation suspends for 14 + 7 days at most', () => {
  const longest = '2026-12-02T18:00:00'
  const visit = (to?: string) =>
    due(days(7), '2026-11-02T10:00:00', [stop('2026-11-03T10:00:00', to, 'site_visit')])
  T('ended on 24 November', visit('2026-11-24T18:00:00'), longest)
  T('ended on 4 December', visit('2026-12-04T18:00:00'), longest)
  T('still open', visit(), longest)
  T('ended on 10 November', visit('2026-11-10T18:00:00'), '2026-11-18T18:00:00')
})

describe('CPTA-ED 21(1): extensions', () => {
  const from = '2026-11-23T10:00:00'
  T('the second with consent', due(days(7), from, [more(7), more(7, true)]), '2026-12-21T18:00:00')
  T('the second without consent', due(days(7), from, [more(7), more(7)]), 'CONSENT_REQUIRED')
  T('consent is asked before length', due(days(7), from, [more(7), more(9)]), 'CONSENT_REQUIRED')
  T(
    'number is asked before consent and length',
    due(days(7), from, [more(1), more(1, true), more(9)]),
    'NO_MORE_EXTENSIONS',
  )
  T('the second longer than the original', due(days(7), from, [more(1), more(8, true)]), 'EXTENSION_TOO_LONG')
  T('the first refusal wins', due(days(7), from, [more(8), more(1)]), 'EXTENSION_TOO_LONG')
  T('"at once" by its three hours', due(atOnce, '2026-11-24T09:00:00', [more(3)]), '2026-11-24T16:00:00')
  T(
    'a month by a month, with a stop',
    due(months(1), '2026-03-16T10:00:00', [more(1), stop('2026-04-01', '2026-04-03')]),
    '2026-05-18T18:00:00',
  )
})

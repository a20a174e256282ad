import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { deskOf } from '#test/desk.ts'
import { fileOne } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { type HistoryOfClocks, internalClocks, workingMinutesLeft } from './agency-clocks.rule.ts'

const calendar = {
  holidays: new Map([[localDate('2026-12-25'), '기독탄신일']]),
  knownThrough: localDate('2027-12-31'),
}
const at = (text: string) => instant(`${text}:00+09:00`)
type Moves = [act: string, when: string, department?: string][]
function clocksOf(moves: Moves, now: string, more: Partial<HistoryOfClocks> = {}) {
  const history = {
    arrivedAt: at('2026-11-23T17:00'),
    paidAt: null,
    isPaid: true,
    endedAt: null,
    moves: moves.map(([act, when, departmentId = null]) => ({ act, at: at(when), departmentId })),
    ...more,
  }
  return internalClocks(history, { calendar, now: at(now), distant: new Set(['far-away']) }).map((one) => [
    one.what,
    one.by,
    one.doneAt,
    one.isLate,
  ])
}

describe('the clocks of the office itself', () => {
  it('CPTA-ED 6(7): filed on Monday 17:00, received by Tuesday 17:00; late a minute after', () => {
    const by = at('2026-11-24T17:00')
    expect(clocksOf([], '2026-11-24T17:00')).toEqual([['receipt', by, undefined, false]])
    expect(clocksOf([], '2026-11-24T17:01')).toEqual([['receipt', by, undefined, true]])
    const done = clocksOf([['receive', '2026-11-24T09:30']], '2026-12-24T10:00')[0]
    expect(done).toEqual(['receipt', by, at('2026-11-24T09:30'), false])
  })
  it('Article 9(2): before the fee is paid the office is not late; from payment on it has 8 hours', () => {
    expect(clocksOf([], '2026-12-24T10:00', { isPaid: false })).toEqual([])
    const paidAt = at('2026-11-27T10:00')
    expect(clocksOf([], '2026-11-27T11:00', { paidAt })[0]?.[1]).toBe(at('2026-11-30T10:00'))
  })
  it('CPTA-ED 13(1): handed over within an hour, three to a distant department, lunch left out', () => {
    const handOver = (department: string) =>
      clocksOf(
        [
          ['receive', '2026-11-24T11:30'],
          ['assign', '2026-11-24T14:00', department],
        ],
        '2026-11-24T14:00',
      ).find((one) => one[0] === 'hand-over')
    expect(handOver('roads')).toEqual(['hand-over', at('2026-11-24T13:30'), at('2026-11-24T14:00'), true])
    expect(handOver('far-away')).toEqual(['hand-over', at('2026-11-24T15:30'), at('2026-11-24T14:00'), false])
  })
  it('CPTA-ED 13(2): sent back within three hours of each hand-over, and handed over anew within one', () => {
    const clocks = clocksOf(
      [
        ['receive', '2026-11-24T09:00'],
        ['assign', '2026-11-24T09:30', 'roads'],
        ['send-back', '2026-11-24T14:00'],
        ['assign', '2026-11-24T14:30', 'parks'],
      ],
      '2026-11-24T15:00',
    )
    // 09:30 + 3 hours of work, lunch left out = 13:30
    expect(clocks.filter((one) => one[0] === 'send-back')).toEqual([
      ['send-back', at('2026-11-24T13:30'), at('2026-11-24T14:00'), true],
      ['send-back', at('2026-11-24T17:30'), undefined, false],
    ])
    expect(clocks.filter((one) => one[0] === 'hand-over').map((one) => [one[1], one[3]])).toEqual([
      [at('2026-11-24T10:00'), false],
      [at('2026-11-24T15:00'), false],
    ])
  })
  it('CPTA-ED 13(3), CPTA-ER 9(1): transfer and the demand for a supplement within 8 hours of receipt', () => {
    const clocks = clocksOf(
      [
        ['receive', '2026-11-24T10:00'],
        ['assign', '2026-11-24T10:30', 'roads'],
        ['demand-supplement', '2026-11-25T10:01'],
      ],
      '2026-11-26T10:00',
    )
    expect(clocks.find((one) => one[0] === 'transfer')).toEqual([
      'transfer',
      at('2026-11-25T10:00'),
      undefined,
      false,
    ])
    expect(clocks.find((one) => one[0] === 'supplement-demand')?.[3]).toBe(true)
  })
  it('CPTA 19(1): what is left is counted in working time: Friday 17:00 to Monday 10:00 is two hours', () => {
    const left = (from: string, to: string) => workingMinutesLeft(at(from), at(to), calendar)
    expect(left('2026-11-27T17:00', '2026-11-30T10:00')).toBe(120)
    expect(left('2026-11-24T11:30', '2026-11-24T13:30')).toBe(60)
    expect(left('2026-12-24T17:30', '2026-12-28T09:15')).toBe(45)
    expect(left('2026-11-24T11:30', '2026-11-24T11:00')).toBe(0)
  })
})

describe('the case page shows them', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    for (const post of ['civil-affairs-desk-1', 'roads-1']) await appointSomebody(town.deps, post)
  })
  afterAll(() => town?.close())
  it('CPTA-ED 6(7): the hours left to receive; received late, it says so', async () => {
    const desk = deskOf(town)
    const number = await fileOne(town)
    expect((await desk.see('civil-affairs-desk-1', number)).body).toContain('근무시간 8시간 0분 남음')
    town.setClock('2026-11-25T10:01:00+09:00')
    expect((await desk.see('civil-affairs-desk-1', number)).body).toMatch(
      /접수 \(근무시간 8시간\)[\s\S]*늦음/,
    )
    await desk.must('civil-affairs-desk-1', number, 'receipt')
    const page = (await desk.see('civil-affairs-desk-1', number)).body
    expect(page).toContain('담당부서로 넘기기')
    expect(page).toContain('근무시간 1시간 0분 남음')
  })
})

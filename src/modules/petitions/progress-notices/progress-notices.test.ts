import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { SUBMITTED } from '#test/answering.ts'
import { deskOf } from '#test/desk.ts'
import { fileOne, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { noticeToSend } from './progress-notice.rule.ts'
import { progressNotices } from './progress-notices.job.ts'

let town: Town
let desk: ReturnType<typeof deskOf>
let number: string
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head']) await appointSomebody(town.deps, post)
  desk = deskOf(town)
  number = await desk.assigned({ kind: 'recommendation' })
  await desk.must('roads-1', number, 'extension', { extendBy: '14', extendReason: '예산을 협의합니다.' })
})
beforeEach(() => town.setClock('2026-12-23T09:00:00+09:00'))
afterAll(() => town?.close())

/** What the job sends on a day. */
async function sentOn(day: string, deps = town.deps): Promise<{ subject: string; body: string }[]> {
  town.setClock(`${day}T09:00:00+09:00`)
  const before = (await letters(town)).length
  await progressNotices.run(deps, {})
  return (await letters(town)).slice(before)
}

describe('the petitioner is told where it stands', () => {
  it('CPTA-ED 23: received on 24 November, told on 24 December, with state, expected date and reason; and only once', async () => {
    expect(await sentOn('2026-12-23')).toEqual([])
    const [letter, ...more] = await sentOn('2026-12-24')
    expect(more).toEqual([])
    // 14 + 14 days from 24 November, 25 December and 1 January left out
    expect(await desk.dueOf(number)).toBe('2027-01-04')
    expect(letter?.body).toMatch(
      /지금 상태: 처리 중[\s\S]*2027년 1월 4일[\s\S]*예산을 협의합니다[\s\S]*담당: 도로/,
    )
    expect(await sentOn('2026-12-24')).toEqual([])
    expect(await sentOn('2026-12-28')).toEqual([])
  })
  it('CPTA-ED 23: the second, day 60, is Saturday 23 January: sent on Friday 22, not after', async () => {
    expect(await sentOn('2027-01-21')).toEqual([])
    expect(await sentOn('2027-01-22')).toHaveLength(1)
  })
  it('CPTA-ED 23: what was missed is made good by one notice', async () => {
    expect(await sentOn('2027-05-03')).toHaveLength(1)
    expect(await sentOn('2027-05-03')).toEqual([])
  })
  it('CPTA-ED 31: names an officer, too, while no department has it and where the post is vacant', async () => {
    town.setClock('2027-06-01T09:00:00+09:00')
    const [atDesk, unheld] = [await fileOne(town, { kind: 'recommendation' }), await fileOne(town)]
    for (const one of [atDesk, unheld]) await desk.must('civil-affairs-desk-1', one, 'receipt')
    await desk.must('civil-affairs-desk-1', unheld, 'assignment', { post: 'roads-2' })
    const sent = await sentOn('2027-07-01')
    const toldOf = (of: string) => sent.find((one) => one.subject.includes(`(${of})`))?.body
    expect(toldOf(atDesk)).toMatch(/담당: 민원여권과 [가-힣]{3} \(031-324-\d{4}\)/)
    expect(toldOf(unheld)).toMatch(/담당: 도로관리과 [가-힣]{3} \(031-324-\d{4}\)/)
    for (const one of [atDesk, unheld]) await (await desk.asPetitioner(one)).post('withdrawal', {})
  })
  it('CPTA-ED 23: an officer tells at any time, in words of the own', async () => {
    await desk.must('roads-1', number, 'progress-notice', { progress: '설계를 마쳤고 공사만 남았습니다.' })
    expect((await letters(town)).at(-1)?.body).toContain('설계를 마쳤고')
    expect(await (await desk.asPetitioner(number)).see()).toContain('설계를 마쳤고')
    const register = (await town.asStranger().get(`/petitions/${number}`)).body
    expect(register).toContain('처리상황 알림')
    expect(register).not.toContain('설계를 마쳤고')
  })
  it('CPTA-ED 23: a city that dropped them sends none; what has ended is told nothing', async () => {
    const { city } = town.deps
    const policies = { ...city.policies, dropsProgressNotices: true }
    expect(await sentOn('2027-08-02', { ...town.deps, city: { ...city, policies } })).toEqual([])
    const answer = { text: '하겠습니다.', publicTitle: '건의', publicText: '하기로 했습니다.' }
    await desk.must('roads-1', number, 'answer', { ...answer, ...SUBMITTED })
    await desk.must('roads-head', number, 'approval')
    expect(await sentOn('2027-08-02')).toEqual([])
  })
  it('CPTA-ED 23: the day is one on which the office works, at the thirtieth or before', () => {
    const calendar = {
      holidays: new Map([[localDate('2026-12-24'), '임시공휴일']]),
      knownThrough: localDate('2027-12-31'),
    }
    const on = (today: string) =>
      noticeToSend(localDate('2026-11-24'), { today: localDate(today), sent: [], calendar })
    expect([on('2026-12-22'), on('2026-12-23'), on('2026-12-24')]).toEqual([undefined, 1, 1])
  })
})

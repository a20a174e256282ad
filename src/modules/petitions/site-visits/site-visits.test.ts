import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, errorsOf } from '#test/desk.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'audit-1', 'roads-1']) await appointSomebody(town.deps, post)
  desk = deskOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const visit = {
  place: '처인구 역북동 100 앞길',
  visitOn: '2026-11-26',
  purpose: '배수로를 봅니다. 오후 2시.',
}
const grievance = () => desk.assigned({ kind: 'grievance', post: 'audit-1' })
const lastLetter = async () => (await letters(town)).at(-1)

describe('the place of a grievance is looked at', () => {
  it('CPTA-ED 17(4): opened on 24 November it lasts until 8 December at most; 7 days then end on 17 December, not 2', async () => {
    const number = await grievance()
    expect(await desk.dueOf(number)).toBe('2026-12-02')
    await desk.must('audit-1', number, 'site-visit', visit)
    expect(await desk.dueOf(number)).toBe('2026-12-17')
    expect((await lastLetter())?.body).toMatch(
      /11월 26일[\s\S]*역북동 100[\s\S]*오후 2시[\s\S]*12월 8일[\s\S]*새 처리기한: 2026년 12월 17일/,
    )
    const own = await desk.asPetitioner(number)
    const due = await own.see('due')
    // working days from 24 November to 8 December
    expect(due.match(/<td[^>]*><div class="cell">현장을 조사한 동안/g)?.length).toBe(11)
    expect(due).toContain('모두 7일을 세었습니다.')
    town.setClock('2026-12-01T10:00:00+09:00')
    await desk.must('audit-1', number, 'site-visit-end', { found: '배수로가 막혀 있음' })
    // 24 November to 1 December are left out: 2, 3, 4, 7, 8, 9, 10 December
    expect(await desk.dueOf(number)).toBe('2026-12-10')
    expect((await lastLetter())?.body).toContain('2026년 12월 10일')
    expect((await lastLetter())?.body).not.toContain('막혀')
    expect(await own.see()).not.toContain('막혀')
    expect((await desk.see('audit-1', number)).body).toContain('배수로가 막혀 있음')
    expect(errorsOf((await desk.act('audit-1', number, 'site-visit', visit)).body)).toContain('한 번입니다')
  })

  it('CPTA-ED 17(4): extended once, by 7 days: until 15 December, so due on 24 December', async () => {
    const number = await grievance()
    await desk.must('audit-1', number, 'site-visit', visit)
    const longer = { visitLonger: '장비가 늦게 옵니다.' }
    await desk.must('audit-1', number, 'site-visit-extension', longer)
    expect(await desk.dueOf(number)).toBe('2026-12-24')
    expect((await lastLetter())?.body).toMatch(/12월 15일[\s\S]*장비가/)
    expect((await desk.act('audit-1', number, 'site-visit-extension', longer)).statusCode).toBe(422)
  })

  it('CPTA-ED 17(5): left open beyond its last day, the period runs on by itself, and it cannot be extended', async () => {
    const number = await grievance()
    await desk.must('audit-1', number, 'site-visit', visit)
    town.setClock('2026-12-09T10:00:00+09:00')
    expect(
      errorsOf((await desk.act('audit-1', number, 'site-visit-extension', { visitLonger: '…' })).body),
    ).toContain('이미 지나')
    await desk.must('audit-1', number, 'site-visit-end', { found: '이상 없음' })
    expect(await desk.dueOf(number)).toBe('2026-12-17')
  })

  it('CPTA-ED 17(4): told in advance, within the fourteen days, for grievances alone', async () => {
    const number = await grievance()
    for (const visitOn of ['2026-11-24', '2026-11-23', '2026-12-09', '2026-02-30'])
      expect((await desk.act('audit-1', number, 'site-visit', { ...visit, visitOn })).statusCode).toBe(422)
    const other = await desk.assigned()
    expect(errorsOf((await desk.act('roads-1', other, 'site-visit', visit)).body)).toContain('고충민원에만')
    expect((await desk.see('roads-1', other)).body).not.toContain('현장조사 시작')
  })
})

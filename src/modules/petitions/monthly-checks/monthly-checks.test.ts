import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { SUBMITTED } from '#test/answering.ts'
import { deskOf } from '#test/desk.ts'
import { fileOne } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { mayCheck, monthBefore } from './monthly-check.rule.ts'
import { linesOf, monthlyChecks } from './monthly-check.store.ts'
import { monthlyCheckDrafts } from './monthly-checks.job.ts'

let town: Town
/** Due on 27 November, and left. */
let left: string
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head']) await appointSomebody(town.deps, post)
  const desk = deskOf(town)
  const answered = await desk.assigned()
  await desk.must('roads-1', answered, 'extension', { extendBy: '1', extendReason: '자재' })
  const answer = { text: '네.', publicTitle: '의자', publicText: '놓습니다.', ...SUBMITTED }
  await desk.must('roads-1', answered, 'answer', answer)
  await desk.must('roads-head', answered, 'approval')
  left = await desk.assigned()
  await desk.must('roads-1', await desk.assigned(), 'supplement', { asks: '위치?', days: '30' })
  await desk.must('civil-affairs-desk-1', await fileOne(town), 'receipt')
})
afterAll(() => town?.close())

const see = async (post: string, url: string) => (await town.asPost(post)).get(url)
const runOn = async (day: string) => {
  town.setClock(`${day}T06:40:00+09:00`)
  await monthlyCheckDrafts.run(town.deps, {})
}

describe('how petitions were handled is checked every month', () => {
  it('CPTA-ED 22(1): on 1 December November is counted by department, once; by the 4th, for the 5th is a Saturday', async () => {
    await runOn('2026-11-30')
    expect(await monthlyChecks(town.deps.look)).toEqual([])
    await runOn('2026-12-01')
    await runOn('2026-12-02')
    const checks = await monthlyChecks(town.deps.look)
    expect(checks).toMatchObject([{ month: '2026-11', confirmBy: '2026-12-04', confirmedAt: null }])
    expect(await linesOf(town.deps.look, '2026-11')).toEqual([
      { departmentId: 'civil-affairs', received: 1, decided: 0, overdue: 1, extended: 0, supplements: 0 },
      { departmentId: 'roads', received: 3, decided: 1, overdue: 1, extended: 1, supplements: 1 },
    ])
  })
  it('CPTA-ER 7: the desk confirms it with remarks, once; after the 4th it is late until then', async () => {
    const at = '/office/monthly-checks/2026-11'
    town.setClock('2026-12-04T18:00:00+09:00')
    expect((await see('civil-affairs-desk-1', '/office')).body).toContain('11월 처리상황을 확인해 주세요')
    town.setClock('2026-12-05T09:00:00+09:00')
    expect((await see('civil-affairs-desk-1', '/office')).body).toContain('11월 처리상황의 확인이 늦었습니다')
    expect((await see('civil-affairs-desk-1', '/office/monthly-checks')).body).toContain('확인 늦음')
    const officer = await town.asPost('civil-affairs-desk-1')
    expect((await officer.get(at)).body).toContain('도로관리과')
    expect((await officer.post(at, { remarks: '' })).statusCode).toBe(422)
    expect((await officer.post(at, { remarks: '도로 1건 늦음. 인력을 더함.' })).statusCode).toBe(303)
    expect((await officer.get(at)).body).toContain('인력을 더함')
    expect((await officer.post(at, { remarks: '다시' })).statusCode).toBe(422)
    expect((await officer.get(at)).body).not.toContain('>다시<')
    expect((await officer.get('/office')).body).not.toContain('11월 처리상황')
  })
  it('CPTA-ED 22(1): nobody else, but the examiner where one is designated', async () => {
    expect((await see('roads-1', '/office/monthly-checks')).statusCode).toBe(403)
    expect((await see('roads-1', '/office/monthly-checks/2026-11')).statusCode).toBe(403)
    const roads = { rights: new Set(['petition-handle']), postId: 'roads-1' }
    expect([mayCheck(roads, []), mayCheck(roads, ['roads-1'])]).toEqual([false, true])
  })
  it('CPTA-ED 22(1): what was overdue already and still is, is overdue in the next month too, until it is answered', async () => {
    await runOn('2027-01-02')
    const overdue = (await linesOf(town.deps.look, '2026-12')).map((one) => [one.departmentId, one.overdue])
    expect(overdue).toEqual([
      ['civil-affairs', 1],
      ['roads', 1],
    ])
    town.setClock('2027-01-05T10:00:00+09:00')
    const desk = deskOf(town)
    const answer = { text: '늦었습니다.', publicTitle: '의자', publicText: '놓습니다.', ...SUBMITTED }
    await desk.must('roads-1', left, 'answer', answer)
    await desk.must('roads-head', left, 'approval')
    const overdueIn = async (month: string) =>
      (await linesOf(town.deps.look, month)).flatMap((one) => (one.overdue > 0 ? [one.departmentId] : []))
    await runOn('2027-02-01')
    await runOn('2027-03-01')
    expect(await overdueIn('2027-01')).toEqual(['civil-affairs', 'roads'])
    expect(await overdueIn('2027-02')).toEqual(['civil-affairs'])
    expect(monthBefore(localDate('2027-01-31'))).toBe('2026-12')
  })
})

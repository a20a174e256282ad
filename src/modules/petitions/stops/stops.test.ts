import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deskOf, errorsOf } from '#test/desk.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { STOP_REASONS } from '../clock/stops.rule.ts'
import { OFFICE_STOPS } from './stop.rule.ts'

let town: Town
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head', 'waste-1'])
    await appointSomebody(town.deps, post)
  desk = deskOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const stop = (stopFor: string, stopSays = '주민 의견을 듣습니다.', stopLaw = '') => ({
  stopFor,
  stopSays,
  stopLaw,
})
const lastLetter = async () => (await letters(town)).at(-1)

describe('time that is not counted', () => {
  it('CPTA-ED 20: two stops from 25 to 30 November; 24 hours from 24 November 10:00 end on 3 December 10:00', async () => {
    const number = await desk.assigned()
    town.setClock('2026-11-25T10:00:00+09:00')
    await desk.must('roads-1', number, 'stop', stop('hearing'))
    expect(await desk.dueOf(number)).toBeNull()
    expect((await lastLetter())?.body).toMatch(/의견 듣기[\s\S]*주민 의견을 듣습니다/)
    expect((await town.asStranger().get(`/petitions/${number}`)).body).toContain('멈춤')
    const own = await desk.asPetitioner(number)
    expect(await own.see()).toContain('처리기간이 멈춰 있어 지금은 처리기한이 없습니다')

    town.setClock('2026-11-26T10:00:00+09:00')
    await desk.must('roads-1', number, 'stop', stop('expert_review', '구조를 감정합니다.'))
    town.setClock('2026-11-27T10:00:00+09:00')
    await desk.must('roads-1', number, 'stop-end', { stopEnded: 'hearing' })
    expect(await desk.dueOf(number)).toBeNull()
    expect((await lastLetter())?.body).toContain('다른 일로 아직 멈춰 있습니다')
    town.setClock('2026-11-30T15:00:00+09:00')
    await desk.must('roads-1', number, 'stop-end', { stopEnded: 'expert_review' })
    // 24 November 7 hours, 1 and 2 December 8 each, 3 December 1
    expect(await desk.dueOf(number)).toBe('2026-12-03')
    expect((await lastLetter())?.body).toContain('새 처리기한: 2026년 12월 3일')

    const due = await (await desk.asPetitioner(number)).see('due')
    expect(due.match(/<td[^>]*><div class="cell">의견을 들은 동안/g)?.length).toBe(3)
    expect(due.match(/<td[^>]*><div class="cell">전문가가 검토한 동안/g)?.length).toBe(1)
    expect(due).toContain('모두 24시간을 세었습니다.')
    expect(due).toContain('2026년 11월 25일(수)부터 2026년 11월 27일(금)까지')
    expect(due).toContain('구조를 감정합니다.')
  })

  it('CPTA-ED 20: one of a sort at a time, and again after it ended', async () => {
    const number = await desk.assigned()
    await desk.must('roads-1', number, 'stop', stop('hearing'))
    expect(errorsOf((await desk.act('roads-1', number, 'stop', stop('hearing'))).body)).toContain('이미 멈춰')
    expect((await desk.act('roads-1', number, 'stop-end', { stopEnded: 'prerequisite' })).statusCode).toBe(
      422,
    )
    await desk.must('roads-1', number, 'stop-end', { stopEnded: 'hearing' })
    await desk.must('roads-1', number, 'stop', stop('hearing'))
  })

  it('CPTA-ED 20: what another law does not count names that law; supplements and site visits are no such act', async () => {
    const number = await desk.assigned()
    expect(errorsOf((await desk.act('roads-1', number, 'stop', stop('other'))).body)).toContain('어느 법에서')
    for (const reason of ['supplement', 'site_visit', 'lunch'])
      expect((await desk.act('roads-1', number, 'stop', stop(reason))).statusCode).toBe(422)
    await desk.must('roads-1', number, 'stop', stop('other', '심의를 기다립니다.', '○○법 제3조'))
    expect((await lastLetter())?.body).toContain('심의를 기다립니다. (○○법 제3조)')
    expect([...OFFICE_STOPS, 'supplement', 'site_visit'].toSorted()).toEqual([...STOP_REASONS].toSorted())
  })

  it('another department stops nothing', async () => {
    const number = await desk.assigned()
    expect((await desk.act('waste-1', number, 'stop', stop('hearing'))).statusCode).toBe(403)
    expect(await desk.dueOf(number)).toBe('2026-11-27')
  })
})

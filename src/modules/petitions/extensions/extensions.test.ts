import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addHoliday } from '#kernel/holidays.ts'
import { localDate } from '#kernel/time.ts'
import { deskOf } from '#test/desk.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { moveDueDates } from '../due/move-due.job.ts'

let town: Town
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head']) await appointSomebody(town.deps, post)
  desk = deskOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const lastLetter = async () => (await letters(town)).at(-1)
const extendReason = '보도블록이 12월 초에 들어옵니다.'

describe('a period is extended once by the office, and once more with consent', () => {
  it('CPTA-ED 21(1): 3 days from 24 November 10:00 end on 27 November; 2 days more on 1 December, and everyone is told', async () => {
    const number = await desk.assigned()
    expect(await desk.dueOf(number)).toBe('2026-11-27')
    const form = (await desk.see('roads-1', number)).body
    expect(form).toContain('2일 (2026년 12월 1일(화)까지)')
    expect(form).not.toContain('4일 (')
    expect((await desk.act('roads-1', number, 'extension', { extendBy: '4', extendReason })).body).toContain(
      '원래 처리기간보다 길게',
    )
    expect(
      (await desk.act('roads-1', number, 'extension', { extendBy: '2', extendReason: '' })).statusCode,
    ).toBe(422)
    expect(await desk.dueOf(number)).toBe('2026-11-27')

    await desk.must('roads-1', number, 'extension', { extendBy: '2', extendReason })
    expect(await desk.dueOf(number)).toBe('2026-12-01')
    const letter = await lastLetter()
    expect(letter?.subject).toContain('처리기간을 연장했습니다')
    expect(letter?.body).toMatch(/보도블록이 12월 초에[\s\S]*2026년 12월 1일[\s\S]*담당: 도로관리과/)
    const register = (await town.asStranger().get(`/petitions/${number}`)).body
    expect(register).toContain('처리기간 연장')
    expect(register).toContain('2026년 12월 1일')
    expect(register).not.toContain('보도블록')
  })

  it('CPTA-ED 21(1): the account of every day says which hours are the extension’s, and adds up to 40', async () => {
    const number = await desk.assigned()
    await desk.must('roads-1', number, 'extension', { extendBy: '2', extendReason })
    const page = await (await desk.asPetitioner(number)).see('due')
    expect(page).toContain('24시간 + 16시간 = 40시간')
    // 27 November: the period's last hour, then 7 of the extension's; 30 November 8; 1 December 1
    expect(page).toContain('근무일 · 7시간은 1차 연장')
    expect(page.match(/근무일 · 1차 연장/g)?.length).toBe(2)
    expect(page).toContain('모두 40시간을 세었습니다.')
    expect(page).toMatch(new RegExp(`1차 연장 \\(2일\\)[\\s\\S]*${extendReason}`))
  })

  it('CPTA-ED 21(1): the second needs consent, for what was consented to; there is no third', async () => {
    const number = await desk.assigned()
    await desk.must('roads-1', number, 'extension', { extendBy: '2', extendReason })
    const more = { extendReason: '비가 와서 공사가 늦습니다.' }
    expect((await desk.act('roads-1', number, 'extension', { extendBy: '1', ...more })).body).toContain(
      '먼저 동의를 구해',
    )
    await desk.must('roads-1', number, 'extension-consent', { extendBy: '2', ...more })
    // 1 December 10:00 + 16 hours
    expect((await lastLetter())?.body).toMatch(/12월 3일[\s\S]*비가 와서/)
    expect(
      (await desk.act('roads-1', number, 'extension-consent', { extendBy: '1', ...more })).statusCode,
    ).toBe(422)
    const own = await desk.asPetitioner(number)
    expect(await own.see()).toContain('처리기간을 한 번 더 늘려도 될까요?')
    expect((await own.post('extension-consent', {})).statusCode).toBe(422)
    expect((await own.post('extension-consent', { consent: 'yes' })).statusCode).toBe(303)
    expect((await own.post('extension-consent', { consent: 'no' })).statusCode).toBe(422)
    expect(await desk.dueOf(number)).toBe('2026-12-01')
    expect((await desk.act('roads-1', number, 'extension', { extendBy: '3', ...more })).body).toContain(
      '동의한 만큼까지만',
    )
    await desk.must('roads-1', number, 'extension', { extendBy: '2', ...more })
    expect(await desk.dueOf(number)).toBe('2026-12-03')
    expect((await desk.act('roads-1', number, 'extension', { extendBy: '1', ...more })).body).toContain(
      '세 번째 연장은 없습니다',
    )
    expect((await desk.see('roads-1', number, 'due')).body).toContain('24시간 + 16시간 + 16시간 = 56시간')
  })

  it('CPTA-ED 21(1): whoever does not consent keeps the due date, and may be asked again', async () => {
    const number = await desk.assigned()
    await desk.must('roads-1', number, 'extension', { extendBy: '1', extendReason })
    await desk.must('roads-1', number, 'extension-consent', { extendBy: '3', extendReason })
    await (await desk.asPetitioner(number)).post('extension-consent', { consent: 'no' })
    expect((await desk.act('roads-1', number, 'extension', { extendBy: '1', extendReason })).statusCode).toBe(
      422,
    )
    expect(await desk.dueOf(number)).toBe('2026-11-30')
    expect((await desk.see('roads-1', number)).body).toContain('민원인이 동의하지 않았습니다.')
    await desk.must('roads-1', number, 'extension-consent', { extendBy: '1', extendReason })
  })

  it('CPTA-ED 21(1): what is overdue, and what stands still, is not extended', async () => {
    const late = await desk.assigned()
    const paused = await desk.assigned()
    await desk.must('roads-1', paused, 'supplement', { asks: '위치를 알려 주세요.', days: '7' })
    expect((await desk.act('roads-1', paused, 'extension', { extendBy: '1', extendReason })).statusCode).toBe(
      422,
    )
    town.setClock('2026-11-27T10:00:00+09:00')
    expect((await desk.act('roads-1', late, 'extension', { extendBy: '1', extendReason })).body).toContain(
      '이미 지나',
    )
  })

  it('two officers who extend at once extend once', async () => {
    const number = await desk.assigned()
    const page = (await desk.see('roads-1', number)).body
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    const both = await Promise.all(
      ['roads-1', 'roads-head'].map((post) =>
        desk.act(post, number, 'extension', { version, extendBy: '1', extendReason }),
      ),
    )
    expect(both.map((one) => String(one.statusCode)).toSorted()).toEqual(['303', '409'])
    const made = await town.db
      .selectFrom('petitions.extension')
      .selectAll()
      .where('petition_number', '=', number)
      .execute()
    expect(made).toHaveLength(1)
  })

  it('a department extends its own petitions only, and the petition desk none', async () => {
    const number = await desk.assigned()
    for (const post of ['waste-1', 'civil-affairs-desk-1'])
      expect([403, 422]).toContain(
        (await desk.act(post, number, 'extension', { extendBy: '1', extendReason })).statusCode,
      )
    expect(await desk.dueOf(number)).toBe('2026-11-27')
    await desk.must('roads-head', number, 'extension', { extendBy: '1', extendReason })
    expect(await desk.dueOf(number)).toBe('2026-11-30')
  })

  it('CPTA 19(1): a holiday that is added keeps the extension; one made after it is the new promise', async () => {
    const extended = await desk.assigned()
    const later = await desk.assigned()
    await desk.must('roads-1', extended, 'extension', { extendBy: '1', extendReason })
    expect(await desk.dueOf(extended)).toBe('2026-11-30')
    const holiday = { day: localDate('2026-11-26'), name: '임시공휴일' }
    await town.transact((tx) => addHoliday(tx, { ...holiday, by: { id: 'system:test', from: 'test' } }))
    await moveDueDates.run(town.deps, holiday)
    // 24 November 7 hours, 25 and 27 and 30 November 8, 1 December 1
    expect(await desk.dueOf(extended)).toBe('2026-12-01')
    expect(await desk.dueOf(later)).toBe('2026-11-30')
    expect((await desk.see('roads-1', later)).body).toContain('처음 알린 날')
    await desk.must('roads-1', later, 'extension', { extendBy: '1', extendReason })
    expect((await desk.see('roads-1', later)).body).not.toContain('처음 알린 날')
    expect(await desk.dueOf(later)).toBe('2026-12-01')
  })

  it('CPTA-ED 21(1): the petitioner answers the question wherever the petition lies meanwhile, and not after its end', async () => {
    const number = await desk.assigned()
    await desk.must('roads-1', number, 'extension', { extendBy: '1', extendReason })
    await desk.must('roads-1', number, 'extension-consent', { extendBy: '1', extendReason })
    await desk.must('roads-1', number, 'sending-back', { notOurs: '공원 앞입니다.' })
    const petitioner = await desk.asPetitioner(number)
    expect(await petitioner.see()).toContain('/petitions/mine/extension-consent')
    expect((await petitioner.post('extension-consent', { consent: 'yes' })).statusCode).toBe(303)
    expect(await petitioner.see()).not.toContain('/petitions/mine/extension-consent')
  })
})

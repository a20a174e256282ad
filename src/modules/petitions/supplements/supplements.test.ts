import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { deskOf, errorsOf } from '#test/desk.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { decideMoreTime } from './supplement.rule.ts'

let town: Town
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'roads-1']) await appointSomebody(town.deps, post)
  desk = deskOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const asks = '정류장 이름을 알려 주세요.'
const lastLetter = async () => (await letters(town)).at(-1)
async function demanded(days: string): Promise<string> {
  const number = await desk.assigned()
  await desk.must('roads-1', number, 'supplement', { asks, days })
  return number
}

describe('the petitioner asks for more time', () => {
  it('CPTA-ED 24(2): 24 November + 7 = 1 December; 10 days more: 11 December; 30 more: 10 January is a Sunday, so 11 January', async () => {
    const number = await demanded('7')
    const own = await desk.asPetitioner(number)
    expect(await own.see()).toContain('2026년 12월 1일(화)까지 보내 주세요')
    expect((await own.post('more-time', { moreDays: '31' })).statusCode).toBe(422)
    expect((await own.post('more-time', { moreDays: '10' })).statusCode).toBe(303)
    expect(await own.see()).toContain('2026년 12월 11일(금)까지 보내 주세요')
    expect((await lastLetter())?.body).toContain('2026년 12월 11일')
    expect((await desk.see('roads-1', number)).body).toContain('민원인 요청으로 10일 늘림')
    expect((await own.post('more-time', { moreDays: '30' })).statusCode).toBe(303)
    expect(await own.see()).toContain('2027년 1월 11일(월)까지 보내 주세요')
    const third = await own.post('more-time', { moreDays: '1' })
    expect(errorsOf(third.body)).toContain('두 번까지')
    expect(await own.see()).not.toContain('더 필요한 날수')
  })
  it('CPTA-ED 24(2): it must be asked for within the time allowed', async () => {
    const number = await demanded('3')
    town.setClock('2026-11-28T00:00:00+09:00')
    const own = await desk.asPetitioner(number)
    expect(errorsOf((await own.post('more-time', { moreDays: '5' })).body)).toContain('이미 지났습니다')
    const on = (today: string) =>
      decideMoreTime({ days: 5, today: localDate(today), earlier: 0 }, { supplyBy: localDate('2026-11-27') })
        .ok
    expect([on('2026-11-27'), on('2026-11-28')]).toEqual([true, false])
  })
})

describe('a second demand', () => {
  it('CPTA-ED 24(3): follows when the first day has passed, for 10 days at most, and the period stands still throughout', async () => {
    const number = await demanded('3')
    expect(errorsOf((await desk.act('roads-1', number, 'supplement', { asks, days: '5' })).body)).toContain(
      '아직 기다리는 중',
    )
    town.setClock('2026-11-30T10:00:00+09:00')
    expect((await desk.act('roads-1', number, 'supplement', { asks, days: '11' })).statusCode).toBe(422)
    await desk.must('roads-1', number, 'supplement', { asks, days: '10' })
    expect((await lastLetter())?.body).toContain('12월 10일')
    town.setClock('2026-12-02T10:00:00+09:00')
    const own = await desk.asPetitioner(number)
    expect((await own.post('supplement', { supplement: '터미널 앞입니다.' })).statusCode).toBe(303)
    // 24 November to 2 December are left out: 3, 4 and 7 December make 24 hours
    expect(await desk.dueOf(number)).toBe('2026-12-07')
    const due = await own.see('due')
    // 24–27 and 30 November, 1 and 2 December; the weekend in between is no working time anyway
    expect(due.match(/<td[^>]*><div class="cell">보완을 기다린 동안/g)?.length).toBe(7)
    expect(due).toContain('모두 24시간을 세었습니다.')
    const page = (await desk.see('roads-1', number)).body
    expect(page).toContain('기한까지 오지 않아 다시 요구했습니다.')
    expect(page.match(/터미널 앞입니다/g)?.length).toBe(1)
  })
})

describe('a demand that cannot be delivered', () => {
  it('CPTA-ED 25(2): come back twice, the petition may be deemed withdrawn, with the reason; not before', async () => {
    const number = await demanded('14')
    const deemedFor = '두 번 모두 전자우편이 되돌아왔고 전화번호도 없는 번호였습니다.'
    const deem = () => desk.act('roads-1', number, 'deemed-withdrawal', { deemedFor })
    const undelivered = { undelivered: '11월 24일 전자우편이 되돌아옴' }
    expect(errorsOf((await deem()).body)).toContain('두 번 되돌아와야')
    await desk.must('roads-1', number, 'undelivered', undelivered)
    expect((await desk.act('roads-1', number, 'undelivered', undelivered)).statusCode).toBe(422)
    expect((await deem()).statusCode).toBe(422)
    await desk.must('roads-1', number, 'supplement', { asks, days: '10' })
    expect((await deem()).statusCode).toBe(422)
    await desk.must('roads-1', number, 'undelivered', undelivered)
    expect((await deem()).statusCode).toBe(303)
    expect((await lastLetter())?.body).toContain('없는 번호였습니다')
    const register = (await town.asStranger().get(`/petitions/${number}`)).body
    expect(register).toContain('취하로 봄')
    expect(register).not.toContain('되돌아')
    expect((await desk.act('roads-1', number, 'supplement', { asks, days: '1' })).statusCode).toBe(422)
  })
})

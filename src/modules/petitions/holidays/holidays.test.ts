import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { deskOf, errorsOf } from '#test/desk.ts'
import { fileOne, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { moveDueDates } from '../due/move-due.job.ts'
import { decideHoliday, warnsFrom } from './calendar-end.rule.ts'
import { promiseDueDates } from './promise-due.job.ts'

let town: Town
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'civil-affairs-head', 'information-head', 'roads-1'])
    await appointSomebody(town.deps, post)
  desk = deskOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const see = async (post: string, url: string) => (await town.asPost(post)).get(url)
const add = async (post: string, form: Record<string, string>) =>
  (await town.asPost(post)).post('/office/holidays', form)
const queued = async () =>
  (
    await sql<{
      day: string
    }>`select data->>'day' as day from jobs.job where name = 'petitions.move-due'`.execute(town.db)
  ).rows.map((row) => row.day)

describe('a holiday is added in the office', () => {
  it('CPTA 19(2): the job that moves due dates is ordered with it, and the page says who added what', async () => {
    const number = await desk.assigned()
    const holiday = { day: '2026-11-26', name: '임시공휴일' }
    expect((await add('civil-affairs-head', holiday)).statusCode).toBe(303)
    expect(await queued()).toEqual(['2026-11-26'])
    await moveDueDates.run(town.deps, { day: localDate(holiday.day), name: holiday.name })
    // 24 November 7 hours, 25 and 27 November 8, 30 November 1
    expect(await desk.dueOf(number)).toBe('2026-11-30')
    const { staffId } = await town.asPost('civil-affairs-head')
    const { name } = await town.db
      .selectFrom('accounts.staff')
      .select('name')
      .where('id', '=', staffId)
      .executeTakeFirstOrThrow()
    const page = (await see('information-head', '/office/holidays')).body
    expect(page).toMatch(new RegExp(`2026년 11월 26일[\\s\\S]*임시공휴일[\\s\\S]*${name}`))
    expect(page).toContain('기독탄신일')
  })
  it('CPTA 19(2): not twice, not on a Saturday, not by anybody else; nothing is ordered then', async () => {
    const before = await queued()
    for (const [day, says] of [
      ['2026-12-25', '이미 공휴일'],
      ['2026-12-05', '토요일과 일요일'],
      ['2019-05-06', '시작하기 전'],
      ['2026-02-30', '날짜'],
    ] as const) {
      const res = await add('civil-affairs-head', { day, name: '임시공휴일' })
      expect(res.statusCode).toBe(422)
      expect(errorsOf(res.body)).toContain(says)
    }
    const desk1 = await see('civil-affairs-desk-1', '/office/holidays')
    expect(desk1.body).not.toContain('임시공휴일 넣기')
    for (const post of ['civil-affairs-desk-1', 'roads-1'])
      expect((await add(post, { day: '2026-12-02', name: '임시공휴일' })).statusCode).toBe(403)
    expect((await see('roads-1', '/office/holidays')).statusCode).toBe(403)
    expect(await queued()).toEqual(before)
    const holidays = new Map([[localDate('2026-12-25'), '기독탄신일']])
    expect(decideHoliday(localDate('2026-12-02'), holidays).ok).toBe(true)
  })
})

describe('the end of the holiday table', () => {
  it('CPTA 19: the table ends on 31 December 2027; from 30 June on the desk and the managing department are warned', async () => {
    expect(warnsFrom(localDate('2027-12-31'))).toBe('2027-06-30')
    const warned = async (moment: string, post: string) => {
      town.setClock(moment)
      return (await see(post, '/office')).body.includes('공휴일 표가 2027년 12월 31일(금)에 끝납니다')
    }
    expect(await warned('2027-06-29T23:59:00+09:00', 'civil-affairs-desk-1')).toBe(false)
    for (const post of ['civil-affairs-desk-1', 'civil-affairs-head', 'information-head'])
      expect(await warned('2027-06-30T00:00:00+09:00', post)).toBe(true)
    expect(await warned('2027-06-30T00:00:00+09:00', 'roads-1')).toBe(false)
  })
  it('CPTA 19: beyond it no date is promised: the office has a list, and the petitioner reads so plainly', async () => {
    town.setClock('2027-12-28T10:00:00+09:00')
    const number = await fileOne(town, { kind: 'recommendation' })
    await desk.must('civil-affairs-desk-1', number, 'receipt')
    expect(await desk.dueOf(number)).toBeNull()
    const says = '공휴일이 아직 정해지지 않아 날짜를 약속드릴 수 없습니다'
    expect((await letters(town)).at(-1)?.body).toContain(says)
    const own = await desk.asPetitioner(number)
    expect(await own.see()).toContain(says)
    expect(await own.see('due')).toContain(says)
    expect((await see('civil-affairs-desk-1', '/office')).body).toContain('약속하지 못한 민원이 1건')
    expect((await see('civil-affairs-desk-1', '/office/holidays')).body).toContain(
      `/office/petitions/${number}"`,
    )
    await promiseDueDates.run(town.deps, {})
    expect(await desk.dueOf(number)).toBeNull()

    await town.db.insertInto('calendar.known_year').values({ year: 2028 }).execute()
    await promiseDueDates.run(town.deps, {})
    // 28 to 31 December are four days, 3 to 7 January five, 10 to 14 January five
    expect(await desk.dueOf(number)).toBe('2028-01-14')
    expect((await letters(town)).at(-1)?.body).toContain('2028년 1월 14일')
    const before = (await letters(town)).length
    await promiseDueDates.run(town.deps, {})
    expect((await letters(town)).length).toBe(before)
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { addHoliday, listHolidays, loadCalendar, seedHolidays } from './holidays.ts'
import { localDate, weekday } from './time.ts'

let db: Awaited<ReturnType<typeof openTestDatabase>>
beforeAll(async () => {
  db = await openTestDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  await db.owner.deleteFrom('calendar.holiday').execute()
  await db.owner.deleteFrom('calendar.known_year').execute()
})
const by = { id: 'staff:7', from: '192.0.2.7' }

describe('CPTA 19(2): days off', () => {
  it('are those of the official list, 2025 to 2027, its moved and added days among them', async () => {
    await db.transact(seedHolidays)
    const { holidays, knownThrough } = await loadCalendar(db.read)
    expect(knownThrough).toBe('2027-12-31')
    for (const day of [
      '2025-10-08',
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-03-02',
      '2026-06-03',
      '2026-12-25',
    ])
      expect(holidays.has(localDate(day)), day).toBe(true)
    expect(holidays.has(localDate('2026-02-19'))).toBe(false)
    expect(holidays.has(localDate('2026-11-24'))).toBe(false)
    for (const day of holidays.keys()) expect(weekday(day)).toBeLessThan(7)
  })

  it('are seeded again without harm to what people added', async () => {
    await db.transact((tx) => addHoliday(tx, { day: localDate('2026-12-24'), name: '임시공휴일', by }))
    await db.transact(seedHolidays)
    await db.transact(seedHolidays)
    const days = await listHolidays(db.read)
    expect(days.find((one) => one.day === '2026-12-24')).toEqual({
      day: '2026-12-24',
      name: '임시공휴일',
      source: 'temporary',
    })
    expect(days.length).toBe(new Set(days.map((one) => one.day)).size)
  })

  it('that were added late do not make their year known', async () => {
    await db.transact(seedHolidays)
    await db.transact((tx) => addHoliday(tx, { day: localDate('2028-05-04'), name: '임시공휴일', by }))
    expect((await loadCalendar(db.read)).knownThrough).toBe('2027-12-31')
  })

  it('promise no date before any list was loaded', async () => {
    expect(await loadCalendar(db.read)).toEqual({ holidays: new Map(), knownThrough: '2024-12-31' })
  })

  it('are added on the record, and not by the public', async () => {
    await db.transact((tx) => addHoliday(tx, { day: localDate('2026-12-24'), name: '임시공휴일', by }))
    const event = await db.owner
      .selectFrom('audit.event')
      .selectAll()
      .where('about', '=', 'holiday:2026-12-24')
      .executeTakeFirst()
    expect(event).toMatchObject({ what: 'holiday.added', actor: 'staff:7' })
    await expect(db.read.deleteFrom('calendar.holiday').execute()).rejects.toThrow('permission denied')
  })
})

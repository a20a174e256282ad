import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHoliday } from '#kernel/holidays.ts'
import { localDate } from '#kernel/time.ts'
import { fileOne, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { getPetition } from '../petition/petition.store.ts'
import { moveDueDates } from './move-due.job.ts'

describe('a holiday that is added moves the due dates that run over it', () => {
  let town: Town
  let short: string
  let long: string
  const holiday = { day: localDate('2026-12-01'), name: '임시공휴일' }
  beforeAll(async () => {
    town = await openTown()
    await appointSomebody(town.deps, 'civil-affairs-desk-1')
    const desk = await town.asPost('civil-affairs-desk-1')
    short = await fileOne(town)
    long = await fileOne(town, { kind: 'recommendation' })
    for (const number of [short, long]) {
      const page = (await desk.get(`/office/petitions/${number}`)).body
      const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
      await desk.post(`/office/petitions/${number}/receipt`, { version })
    }
  })
  afterAll(() => town.close())
  const due = async (number: string) => {
    const { dueOn, promisedOn } = await getPetition(town.deps.look, number)
    return [dueOn, promisedOn]
  }

  it('CPTA 19(2): 14 days from 24 November end on 11 December, and on 14 December when 1 December is a holiday', async () => {
    expect(await due(short)).toEqual(['2026-11-27', null])
    expect(await due(long)).toEqual(['2026-12-11', null])
    const before = (await letters(town)).length
    await town.transact((tx) => addHoliday(tx, { ...holiday, by: { id: 'system:test', from: 'test' } }))
    await moveDueDates.run(town.deps, holiday)
    expect(await due(short)).toEqual(['2026-11-27', null])
    expect(await due(long)).toEqual(['2026-12-14', '2026-12-11'])
    const told = (await letters(town)).slice(before)
    expect(told).toHaveLength(1)
    expect(told[0]?.body).toMatch(/임시공휴일[\s\S]*12월 14일/)
    expect((await town.asStranger().get(`/petitions/${long}`)).body).toContain('2026년 12월 14일')
  })
  it('done again, it moves nothing and tells nobody', async () => {
    const before = (await letters(town)).length
    await moveDueDates.run(town.deps, holiday)
    expect(await due(long)).toEqual(['2026-12-14', '2026-12-11'])
    expect((await letters(town)).length).toBe(before)
  })
  it('moved again, the day promised first stays the target of the office', async () => {
    const next = { day: localDate('2026-12-02'), name: '임시공휴일' }
    await town.transact((tx) => addHoliday(tx, { ...next, by: { id: 'system:test', from: 'test' } }))
    await moveDueDates.run(town.deps, next)
    expect(await due(long)).toEqual(['2026-12-15', '2026-12-11'])
    const desk = await town.asPost('civil-affairs-desk-1')
    expect((await desk.get(`/office/petitions/${long}`)).body).toContain('처음 알린 날')
  })
})

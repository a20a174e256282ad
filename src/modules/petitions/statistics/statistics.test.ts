import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answered, appointThose } from '#test/answered.ts'
import { instant } from '#kernel/time.ts'
import { fileOne, KIM } from '#test/filing.ts'
import { openTown, type Town } from '#test/town.ts'
import { figuresOf } from './figures.store.ts'
import { dayAfter, monthsUntil } from './month.rule.ts'
import { reckonFigures } from './reckon-figures.job.ts'

describe('petitions in figures, Article 8(1)', () => {
  let town: Town
  const one = async (month: string, scope: 'all' | 'kind' | 'department', id = '') =>
    (await figuresOf(town.deps.read, { months: [month], scope })).find((f) => f.id === id)
  beforeAll(async () => {
    town = await openTown({ at: '2026-10-26T10:00:00+09:00' })
    await appointThose(town)
    // seven answered on the spot in October, one of them rated by each of four
    const numbers: string[] = []
    for (let n = 0; n < 7; n += 1) numbers.push(await answered(town))
    town.setClock('2026-11-24T10:00:00+09:00')
    numbers.push(await answered(town))
    await fileOne(town)
    const rate = (number: string, score: number) =>
      town.db
        .insertInto('petitions.rating')
        .values({ petition_number: number, score, rated_at: town.clock.now() })
        .execute()
    for (const [n, score] of [5, 4, 3, 2].entries()) await rate(numbers[n] as string, score)
    await reckonFigures.run(town.deps, {})
  })
  afterAll(() => town.close())

  it('Article 8(1): what was received and answered is counted by month, kind and department', async () => {
    expect(await one('2026-10', 'all')).toMatchObject({ received: 7, decided: 7, medianDays: 0, overdue: 0 })
    expect(await one('2026-11', 'all')).toMatchObject({ received: 1, decided: 1 })
    expect(await one('2026-10', 'department', 'roads')).toMatchObject({ received: 7, decided: 7 })
    expect(await one('2026-10', 'kind', 'inconvenience-road')).toMatchObject({ received: 7 })
  })
  it('Article 17(1): how satisfied fewer than five people were is told to nobody', async () => {
    expect(await one('2026-10', 'all')).toMatchObject({ rated: 4, satisfaction: null })
    const number = (
      await town.db
        .selectFrom('petitions.petition')
        .select('number')
        .where('received_at', '<', instant('2026-11-01T00:00:00Z'))
        .orderBy('number', 'desc')
        .executeTakeFirstOrThrow()
    ).number
    await town.db
      .insertInto('petitions.rating')
      .values({ petition_number: number, score: 1, rated_at: town.clock.now() })
      .execute()
    await reckonFigures.run(town.deps, {})
    // 5, 4, 3, 2 and 1
    expect(await one('2026-10', 'all')).toMatchObject({ rated: 5, satisfaction: 3 })
  })
  it('Article 8(1): everyone may read them, as a page and as a file; officers have them too', async () => {
    const stranger = town.asStranger()
    const page = (await stranger.get('/petitions/statistics?month=2026-10')).body
    for (const text of ['2026년 10월', '도로관리과', '7건', '걸린 날(중앙값)']) expect(page).toContain(text)
    expect((await stranger.get('/en/petitions/statistics')).body).toContain('Nine of ten within')
    const csv = (await stranger.get('/petitions/statistics.csv')).body
    expect(csv).toContain('2026-10,담당부서별,도로관리과,7,7,0,0,0,0,5,3')
    expect(csv).not.toContain(KIM.name)
    const officer = await town.asPost('roads-1')
    expect((await officer.get('/office/statistics?month=2026-10')).body).toContain('도로관리과')
  })
  it('Article 8(1): at the start they are counted once where nothing was, and months before the first petition are left out', async () => {
    const page = (await town.asStranger().get('/petitions/statistics')).body
    expect(/<table[\s\S]*?<\/table>/.exec(page)?.[0]).not.toContain('2026년 9월')
    const known = await figuresOf(town.deps.read, { months: ['2026-10'], scope: 'all' })
    await town.db.deleteFrom('petitions.figure').execute()
    expect((await town.asStranger().get('/petitions/statistics')).body).toContain('처음 세고 있습니다')
    await reckonFigures.run(town.deps, { unlessReckoned: true })
    expect(await figuresOf(town.deps.read, { months: ['2026-10'], scope: 'all' })).toEqual(known)
    await town.db.updateTable('petitions.figure').set({ received: 99 }).execute()
    await reckonFigures.run(town.deps, { unlessReckoned: true })
    expect(await one('2026-10', 'all')).toMatchObject({ received: 99 })
    await reckonFigures.run(town.deps, {})
  })
  it('a month that nobody knows shows the present one', async () => {
    const page = (await town.asStranger().get('/petitions/statistics?month=2026-13')).body
    expect(page).toContain('value="2026-11" selected')
  })
  it('months are counted over the turn of the year', () => {
    expect(monthsUntil('2027-02', 4)).toEqual(['2027-02', '2027-01', '2026-12', '2026-11'])
    expect(dayAfter('2026-12')).toBe('2027-01-01')
    expect(dayAfter('2028-02')).toBe('2028-03-01')
  })
})

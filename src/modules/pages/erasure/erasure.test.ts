import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { documentOf } from '../document/document.rule.ts'
import { bringIn } from '../publishing/bring-in.act.ts'
import { eraseEndedTexts } from './erase-ended.job.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
beforeEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
const get = (url: string) => town.asStranger().get(url)
const SAID = '지울말씀'
const BY = { id: 'system:test', from: 'test' }

/** Posted from 24 to 30 November 2026. */
async function posted(over: object = {}, afterPeriod = 'remove') {
  const item = await town.transact((tx) =>
    bringIn(tx, {
      section: 'news',
      type: 'news',
      departmentId: 'communication',
      provider: { ko: '소통 담당', en: 'Communication' },
      phone: '031-324-2101',
      checkedOn: localDate('2026-11-24'),
      texts: { ko: { title: SAID, document: documentOf(SAID) }, en: undefined },
      period: {
        fromAt: instant('2026-11-24T09:00:00+09:00'),
        untilAt: instant('2026-12-01T00:00:00+09:00'),
        afterPeriod: afterPeriod as 'remove',
      },
      by: BY,
      at: town.clock.now(),
      ...over,
    }),
  )
  return { id: item.id, path: `/${item.path}` }
}
const revisionsOf = (id: number) =>
  town.db.selectFrom('pages.revision').select('n').where('item_id', '=', id).execute()
async function nightOf(moment: string) {
  town.setClock(moment)
  await eraseEndedTexts.run(town.deps, {})
}

describe('Article 6(1): what is removed after its posting period is erased', () => {
  it('thirty days after its end, with every revision; where it stood and who answered stays', async () => {
    const { id, path } = await posted()
    await nightOf('2026-12-30T23:59:00+09:00')
    expect((await revisionsOf(id)).length).toBe(1)
    await nightOf('2026-12-31T00:00:00+09:00')
    expect((await get(path)).statusCode).toBe(410)
    for (const table of [
      'pages.item',
      'pages.revision',
      'pages.published',
      'search.document',
      'pages.erased',
    ]) {
      const { rows } =
        await sql`select 1 from ${sql.table(table)} as t where t::text like ${`%${SAID}%`}`.execute(town.db)
      expect(rows, table).toEqual([])
    }
    const { body } = await (await town.asPost('communication-head')).get('/office/pages/erased')
    for (const text of [path, '2026. 11. 24.', '2026. 11. 30.', '2026. 12. 31.']) expect(body).toContain(text)
    const other = await (await town.asPost('transport-head')).get('/office/pages/erased')
    expect(other.body, 'another department’s').not.toContain(path)
    const [noted] = await town.db
      .selectFrom('audit.event')
      .select('about')
      .where('what', '=', 'item.erased')
      .execute()
    expect(noted?.about).toBe(`item:${id}`)
  })
  it('what is archived or hidden stays, and what somebody has written since', async () => {
    const kept = [await posted({}, 'archive'), await posted({}, 'hide'), await posted()]
    await town.db
      .updateTable('pages.revision')
      .set({ at: instant('2026-12-20T10:00:00+09:00') })
      .where('item_id', '=', kept[2]?.id ?? 0)
      .execute()
    await nightOf('2027-01-10T03:40:00+09:00')
    for (const { id } of kept) expect((await revisionsOf(id)).length).toBe(1)
    await nightOf('2027-01-20T03:40:00+09:00')
    expect((await revisionsOf(kept[2]?.id ?? 0)).length).toBe(0)
  })
  it('notices that the law wants posted are records, and are kept', async () => {
    const notice = { section: 'notices', type: 'notice' }
    const held = await posted({ ...notice, fields: { noticeKind: 'service' } })
    const other = await posted({ ...notice, fields: { noticeKind: 'announcement' } })
    await nightOf('2027-01-10T03:40:00+09:00')
    expect([(await revisionsOf(held.id)).length, (await revisionsOf(other.id)).length]).toEqual([1, 0])
    expect((await get(held.path)).statusCode).toBe(410)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '#test/town.ts'
import { appointSomebody } from '#test/staff.ts'
import { freshnessReminders } from './freshness.job.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await appointSomebody(town.deps, 'information-head')
})
afterAll(() => town?.close())
const get = (url: string) => town.asStranger().get(url)
const mails = () =>
  town.db
    .selectFrom('outbox.message')
    .select(['about', 'unique_key'])
    .where('unique_key', 'like', 'freshness %')
    .execute()

describe('Article 5(1): texts stay current', () => {
  it('the score of each department is public, and falls when its texts were not looked at in time', async () => {
    expect((await get('/about/freshness')).body).toContain('100%')
    // 24 November 2026 + 180 days = 23 May 2027
    town.setClock('2027-05-24T10:00:00+09:00')
    expect((await get('/about/freshness')).body).toContain('0%')
    expect((await get('/about/copyright')).body).toContain('확인이 늦어지고 있습니다')
    town.setClock('2026-11-24T10:00:00+09:00')
  })
  it('whoever keeps them is reminded once for each step, in one mail', async () => {
    town.setClock('2027-05-10T09:15:00+09:00')
    await freshnessReminders.run(town.deps, {})
    const first = (await mails()).filter((one) => one.about === 'department:information')
    expect(first).toHaveLength(1)
    await freshnessReminders.run(town.deps, {})
    expect((await mails()).filter((one) => one.about === 'department:information')).toHaveLength(1)
    town.setClock('2027-05-31T09:15:00+09:00')
    await freshnessReminders.run(town.deps, {})
    expect((await mails()).filter((one) => one.about === 'department:information')).toHaveLength(2)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
  it('Article 5(2): when a department is gone its texts are listed and handed over in one step', async () => {
    await town.db
      .updateTable('pages.item')
      .set({ department_id: 'gone' })
      .where('path', '=', 'life/waste')
      .execute()
    const admin = await town.asPost('information-head')
    const page = (await admin.get('/office/pages/owners')).body
    expect(page).toContain('없어진 부서(gone)')
    const ids = /name="ids" value="([\d,]+)"/.exec(page)?.[1] ?? ''
    const sent = await admin.post('/office/pages/owners', { ids, at: 'o0', 'post-o0': 'waste-1' })
    expect(sent.headers.location).toContain('done=')
    expect((await admin.get('/office/pages/owners')).body).not.toContain('없어진 부서(gone)')
    expect((await get('/life/waste')).body).toContain('/about/organisation/waste')
  })
  it('Article 5(2): the database takes no published text without department, provider or telephone', async () => {
    for (const column of ['department_id', 'provider_ko', 'provider_en', 'phone'] as const)
      await expect(
        town.db
          .updateTable('pages.published')
          .set({ [column]: '' })
          .execute(),
      ).rejects.toThrow(/check/)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { departments } from '#modules/departments/index.ts'
import { localDate } from '#kernel/time.ts'
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
  it('the head of a department sees what it is reminded of where the mail leads, and says that it is right', async () => {
    await town.db
      .updateTable('pages.item')
      .set({ department_id: 'roads', checked_on: localDate('2026-05-01') })
      .where('path', '=', 'life/moving')
      .execute()
    const head = await town.asPost('roads-head')
    expect((await head.get('/office/pages')).body, 'it writes no texts').not.toContain('/office/pages/new')
    expect((await head.get('/office/pages/new')).statusCode).toBe(403)
    const list = await head.get('/office/pages?view=check')
    expect(list.statusCode).toBe(200)
    const [, id, version] =
      /action="\/office\/pages\/(\d+)\/check".*?name="version" value="(\d+)"/s.exec(list.body) ?? []
    expect(list.body.split('/check"').length - 1, 'those of the department alone').toBe(1)
    const form = { version: version ?? '' }
    const other = await town.asPost('waste-head')
    expect((await other.post(`/office/pages/${id}/check`, form)).statusCode, 'another department').toBe(422)
    const clerk = await town.asPost('roads-1')
    expect((await clerk.post(`/office/pages/${id}/check`, form)).statusCode, 'no head').toBe(403)
    expect((await clerk.get('/office/pages?view=check')).statusCode).toBe(403)
    const done = await head.post(`/office/pages/${id}/check`, form)
    expect(done.headers.location).toBe('/office/pages?view=check&done=checked')
    expect((await head.get('/office/pages?view=check')).body).not.toContain('/check"')
    expect((await head.get('/office')).body).toContain('>확인할 글<')
  })
  it('Article 5(2): provider, telephone and interval of a text are written by whoever keeps it', async () => {
    const editor = await town.asPost('information-head')
    const { id } = await town.db
      .selectFrom('pages.item')
      .select('id')
      .where('path', '=', 'about/copyright')
      .executeTakeFirstOrThrow()
    const address = `/office/pages/${id}/provider`
    expect((await editor.get(`/office/pages/${id}`)).body).toContain(`href="${address}"`)
    const version = /name="version" value="(\d+)"/.exec((await editor.get(address)).body)?.[1] ?? ''
    const form = {
      version,
      providerKo: '저작권 담당',
      providerEn: 'Copyright officer',
      phone: '031-324-9999',
      days: '90',
    }
    expect((await editor.post(address, { ...form, days: '3' })).body).toContain('7에서 730까지의 수')
    expect((await editor.post(address, { ...form, phone: '없음' })).statusCode).toBe(422)
    expect((await editor.post(address, form)).statusCode).toBe(303)
    expect((await editor.post(address, form)).statusCode, 'of what was changed since').toBe(422)
    expect((await get('/en/about/copyright')).body).toContain('Copyright officer')
    // 24 November 2026 + 90 days
    expect((await get('/about/copyright')).body).toContain('2027-02-22')
    expect((await (await town.asPost('roads-head')).post(address, form)).statusCode).toBe(403)
  })
  it('Article 5(2): a text whose post nobody holds today is listed, and no more when somebody acts for it', async () => {
    await town.asPost('waste-head')
    await town.db
      .updateTable('pages.item')
      .set({ department_id: 'waste', post_id: 'waste-1' })
      .where('path', '=', 'life/waste')
      .execute()
    const admin = await town.asPost('information-head')
    const orphans = async () => {
      const { body } = await admin.get('/office/pages/owners')
      const section = /<section aria-labelledby="orphans">.*?<\/section>/s.exec(body)?.[0] ?? ''
      return [...section.matchAll(/<summary>(.*?)<\/summary>/gs)].map((one) => one[1]).join()
    }
    const held = (await departments.findHolder(town.deps.look, 'waste-1'))?.staffId
    const staffId = held ?? (await appointSomebody(town.deps, 'waste-1'))
    expect(await orphans()).not.toContain('자원순환과')
    await town.db
      .updateTable('departments.appointment')
      .set({ ended_on: localDate('2026-11-24') })
      .where('staff_id', '=', staffId)
      .where('ended_on', 'is', null)
      .execute()
    expect(await orphans()).toContain('자원순환과')
    await town.db
      .insertInto('petitions.absence')
      .values({
        post_id: 'waste-1',
        substitute_post_id: 'waste-head',
        from_on: localDate('2026-11-24'),
        until_on: localDate('2026-11-30'),
        reason: 'leave',
        set_by: 'system:test',
        set_at: town.clock.now(),
      })
      .execute()
    expect(await orphans()).not.toContain('자원순환과')
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
    expect(page, 'nobody is chosen beforehand').toMatch(
      /<select id="post-o0"[^>]*><option value(?:="")?(?: selected)?>고르세요/,
    )
    expect(page, 'the holder tells one post from another of its name').toMatch(
      /정보통신과 · 과장 · [가-힣]{3}</,
    )
    const [, at = '', ids = ''] =
      /없어진 부서\(gone\).*?name="at" value="(o\d+)".*?name="ids" value="([\d,]+)"/s.exec(page) ?? []
    const none = await admin.post('/office/pages/owners', { ids, at, [`post-${at}`]: '' })
    expect(none.statusCode, 'no post was chosen').toBe(422)
    expect(none.body).toContain('넘겨받을 직위를 골라 주세요')
    const sent = await admin.post('/office/pages/owners', { ids, at, [`post-${at}`]: 'waste-1' })
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

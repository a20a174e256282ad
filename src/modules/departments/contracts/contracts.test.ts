import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const TEXT = {
  titleKo: '새 글',
  bodyKo: '글',
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
}

/** Somebody who holds a post until now, and then works under a contract instead. */
async function contractor(lastOn: string) {
  const worker = await town.asPost('waste-2')
  const admin = await town.asPost('information-head')
  const made = await admin.post('/office/contracts', {
    number: `2026-${lastOn}`,
    company: '한빛웹',
    purpose: '누리집 글 고치기',
    department: 'communication',
    fromOn: '2026-11-01',
    lastOn,
    sections: ['news'],
  })
  const address = made.headers.location?.toString() ?? ''
  expect(address).toMatch(/^\/office\/contracts\/\d+$/)
  const { employee_no: employeeNo } = await town.db
    .selectFrom('accounts.staff')
    .select('employee_no')
    .where('id', '=', worker.staffId)
    .executeTakeFirstOrThrow()
  await town.db
    .updateTable('departments.appointment')
    .set({ ended_on: town.clock.today() })
    .where('staff_id', '=', worker.staffId)
    .execute()
  expect((await worker.get('/office/pages')).headers.location).toBe('/office/without-post')
  const added = await admin.post(`${address}/members`, { employeeNo, confidentialOn: '2026-11-01' })
  expect(added.statusCode).toBe(303)
  return { worker, admin, address }
}

describe('Article 3(3): work on the site that is done by others', () => {
  it('is bound to sections and jobs: they write there, publish nothing, and see no petition', async () => {
    const { worker, admin, address } = await contractor('2026-11-30')
    expect((await worker.get('/office')).headers.location).toBe('/office/pages')
    for (const url of [
      '/office/petitions/2026-000001',
      '/office/statistics',
      '/office/contracts',
      '/office/pages/owners',
    ])
      expect((await worker.get(url)).statusCode, url).toBe(403)
    const begun = await worker.post('/office/pages/new?section=news&type=news', TEXT)
    const item = begun.headers.location?.toString().split('?')[0] ?? ''
    expect((await worker.post('/office/pages/new?section=about&type=page', TEXT)).statusCode).toBe(403)
    const sent = await worker.post(item, {
      ...TEXT,
      version: version((await worker.get(item)).body),
      next: 'submit',
    })
    expect(sent.headers.location).toContain('submitted')
    const waiting = (await worker.get(item)).body
    const own = await worker.post(`${item}/publication`, { version: version(waiting) })
    expect(own.statusCode).toBe(422)
    expect(own.body).toContain('위탁 계약으로 일하는 사람은')
    expect((await worker.post(`${item}/trash`, { version: version(waiting) })).statusCode).toBe(403)
    const about =
      /\/office\/pages\/(\d+)/.exec((await admin.get('/office/pages?section=about')).body)?.[1] ?? ''
    expect((await worker.get(`/office/pages/${about}`)).statusCode).toBe(403)
    const list = (await worker.get('/office/pages')).body
    expect(list).toContain('새 글')
    expect(list).not.toContain('주요 시책')
    const report = (await admin.get(address)).body
    for (const text of ['한빛웹', '읽은 화면', '/office/statistics', item]) expect(report).toContain(text)
    const csv = await admin.get(`${address}/readings.csv`)
    expect(csv.body).toContain('/office/petitions/2026-000001')
  })
  it('ends by itself at midnight in Seoul, also for who is signed in; extended it goes on, ended it is over', async () => {
    town.setClock('2026-11-24T23:45:00+09:00')
    const { worker, admin, address } = await contractor('2026-11-24')
    town.setClock('2026-11-24T23:59:59+09:00')
    expect((await worker.get('/office/pages')).statusCode).toBe(200)
    town.setClock('2026-11-25T00:00:00+09:00')
    expect((await worker.get('/office/pages')).headers.location).toBe('/office/without-post')
    expect((await admin.post(`${address}/term`, { lastOn: '2026-12-24' })).statusCode).toBe(303)
    expect((await worker.get('/office/pages')).statusCode).toBe(200)
    const both = await Promise.all([0, 1].map(() => admin.post(`${address}/end`, { why: '계약을 마침' })))
    expect(both.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
    expect((await worker.get('/office/pages')).headers.location).toBe('/office/without-post')
    expect((await admin.get(address)).body).toContain('계약을 마침')
    town.setClock('2026-11-24T10:00:00+09:00')
  })
  it('roles and rights stand in one table, and as a file', async () => {
    await appointSomebody(town.deps, 'roads-head')
    const admin = await town.asPost('information-head')
    const { body } = await admin.get('/office/rights?department=roads')
    for (const text of ['민원 결재', '자리가 빔', '도로관리과']) expect(body).toContain(text)
    expect((await admin.get('/office/rights.csv')).body).toContain('누리집 총괄 관리')
    expect((await (await town.asPost('waste-1')).get('/office/rights')).statusCode).toBe(403)
  })
  it('which departments there were is known for each day', async () => {
    await town.db
      .updateTable('departments.department_past')
      .set({ from_on: '2026-01-01' as never, until_on: '2026-11-01' as never, name_ko: '옛 도로과' })
      .where('department_id', '=', 'roads')
      .execute()
    const get = (url: string) => town.asStranger().get(url)
    expect((await get('/about/organisation-past?on=2026-06-01')).body).toContain('옛 도로과')
    expect((await get('/about/organisation-past?on=2026-11-20')).body).not.toContain('옛 도로과')
    expect((await get('/about/organisation-past?on=nonsense')).statusCode).toBe(200)
  })
})

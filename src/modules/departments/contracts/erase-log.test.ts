import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { JOBS } from '../../../timetable.ts'
import { openTown, type Town } from '#test/town.ts'
import { endedBefore } from './keeping.rule.ts'
import { instant } from '#kernel/time.ts'
import { record } from '#kernel/audit.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
beforeEach(() => town.setClock('2026-11-24T10:00:00+09:00'))

const CONTACT = '김책임 010-2345-6789'
const run = async (name: string) => JOBS.find((one) => one.name === name)?.run(town.deps, {})

/** A contract of November with a person who asked for something, read by the managing department. */
async function contract(number: string, lastOn = '2026-11-30') {
  const admin = await town.asPost('information-head')
  const made = await admin.post('/office/contracts', {
    number,
    company: '한빛웹',
    contact: CONTACT,
    purpose: '누리집 글 고치기',
    department: 'communication',
    fromOn: '2026-11-01',
    lastOn,
    sections: ['news'],
  })
  const address = made.headers.location?.toString() ?? ''
  const id = Number(address.split('/').at(-1))
  const line = { contract_id: id, staff_id: admin.staffId, at: town.clock.now(), method: 'GET', place: '::1' }
  await town.db
    .insertInto('departments.contract_reading')
    .values({ ...line, address: '/office/pages?q=읽은것' })
    .execute()
  return { id, address }
}
const pageOf = async (address: string) => (await (await town.asPost('information-head')).get(address)).body
const keptRow = (id: number) =>
  town.db
    .selectFrom('departments.contract_contact')
    .selectAll()
    .where('contract_id', '=', id)
    .executeTakeFirst()

describe('PIPA 29: whom to call at the company is sealed', () => {
  it('whoever may read the contract reads it, the database holds it sealed', async () => {
    const { id, address } = await contract('2026-sealed')
    expect(await pageOf(address)).toContain(CONTACT)
    expect(await pageOf(`${address}/report`)).toContain(CONTACT)
    const row = await keptRow(id)
    expect(row?.contact).toBeNull()
    expect(row?.contact_sealed?.includes(Buffer.from('김책임'))).toBe(false)
  })
  it('what was written before is sealed when a program starts', async () => {
    const { id, address } = await contract('2026-before')
    await town.db
      .updateTable('departments.contract_contact')
      .set({ contact: CONTACT, contact_sealed: null })
      .where('contract_id', '=', id)
      .execute()
    expect(await pageOf(address)).toContain(CONTACT)
    await run('departments.seal-contacts')
    expect((await keptRow(id))?.contact).toBeNull()
    expect(await pageOf(address)).toContain(CONTACT)
  })
})

describe('PIPA 21, Article 3(3): what people of a contract asked for is kept for its time', () => {
  const lines = async (id: number) =>
    (
      await town.db
        .selectFrom('departments.contract_reading')
        .select('id')
        .where('contract_id', '=', id)
        .execute()
    ).length
  it('one that ended with 2026-11-30: 24 months later is the end of 2028-12-01, and then it goes', async () => {
    const { id, address } = await contract('2026-kept')
    const longer = await contract('2026-longer', '2027-11-30')
    town.setClock('2028-12-01T23:59:00+09:00')
    await run('departments.erase-log')
    expect(await lines(id)).toBe(1)
    expect(await pageOf(address)).toContain(CONTACT)
    town.setClock('2028-12-02T03:50:00+09:00')
    await run('departments.erase-log')
    expect([await lines(id), await keptRow(id)]).toEqual([0, undefined])
    expect([await lines(longer.id), await pageOf(longer.address)]).toEqual([
      1,
      expect.stringContaining(CONTACT),
    ])
    for (const page of [await pageOf(address), await pageOf(`${address}/report`)]) {
      expect(page).toContain('2028. 12. 02. 03:50에 지웠습니다')
      expect(page, 'it does not say that nobody was there').not.toContain('아직 접속하지 않았습니다')
      expect(page).not.toContain(CONTACT)
    }
    const events = town.db
      .selectFrom('audit.event')
      .select('detail')
      .where('what', '=', 'contract.log-erased')
    const own = await events.where('about', '=', `contract:${id}`).execute()
    expect(own).toEqual([{ detail: '{"lines":1}' }])
    await run('departments.erase-log')
    expect(await events.where('about', '=', `contract:${id}`).execute(), 'once').toHaveLength(1)
  })
  it('what they wrote is still in the report when the log by which it was found has gone', async () => {
    const { id, address } = await contract('2026-wrote')
    const worker = await town.asPost('roads-1')
    const member = { contract_id: id, staff_id: worker.staffId, confidential_on: town.clock.today() }
    await town.db
      .insertInto('departments.contract_member')
      .values({ ...member, added_by: 'system:test', added_at: town.clock.now() })
      .execute()
    const line = { contract_id: id, staff_id: worker.staffId, at: town.clock.now(), place: '::1' }
    await town.db
      .insertInto('departments.contract_reading')
      .values({ ...line, method: 'POST', address: '/office/pages/424242' })
      .execute()
    const by = { id: `staff:${worker.staffId}`, from: 'office' }
    await town.transact(async (tx) => record(tx, { what: 'item.saved', about: 'item:424242', by }))
    expect(await pageOf(`${address}/report`)).toContain('item:424242')
    town.setClock('2028-12-02T03:50:00+09:00')
    await run('departments.erase-log')
    expect(await lines(id)).toBe(0)
    expect(await pageOf(`${address}/report`)).toContain('item:424242')
  })
  it('one that somebody ended early has its time from then on', async () => {
    const { id, address } = await contract('2026-early', '2027-11-30')
    const admin = await town.asPost('information-head')
    expect((await admin.post(`${address}/end`, { why: '계약을 마침' })).statusCode).toBe(303)
    town.setClock('2028-11-24T23:59:00+09:00')
    await run('departments.erase-log')
    expect(await lines(id), '2026-11-24 + 24 months = 2028-11-24').toBe(1)
    town.setClock('2028-11-25T03:50:00+09:00')
    await run('departments.erase-log')
    expect(await lines(id)).toBe(0)
  })
  it('no city keeps a log of access for less than a year', () => {
    const now = instant('2028-12-01T10:00:00+09:00')
    expect(endedBefore(now, 3)).toBe(endedBefore(now, 12))
    expect(endedBefore(now)).toBe(instant('2026-12-01T00:00:00+09:00'))
  })
})

import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accounts } from '#modules/accounts/index.ts'
import { csrfOf, startSession } from '#kernel/session.ts'
import { docx, paragraph } from '#test/documents.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { prepareMedia } from '../media/prepare-media.job.ts'

let town: Town
let editor: Officer
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
beforeEach(async () => {
  town.setClock('2026-11-24T10:00:00+09:00')
  editor = await town.asPost('communication-head')
})
const get = (url: string) => town.asStranger().get(url)
const BY = { id: 'system:test', from: 'test' }
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

async function put(name: string, bytes: Buffer): Promise<number> {
  const files = [{ field: 'files', name, bytes }]
  const sent = await upload(town, editor, '/office/media', files, { _csrf: editor.csrf, licence: 'none' })
  expect(sent.statusCode).toBe(303)
  const { id } = await town.db
    .selectFrom('pages.media')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await prepareMedia.run(town.deps, { id, edition: 1 })
  return id
}
type Writer = Pick<Officer, 'get' | 'post'>
async function draft(by: Writer, bodyKo: string): Promise<string> {
  const text = {
    titleKo: '초안',
    bodyKo,
    titleEn: '',
    bodyEn: '',
    fromAt: '',
    untilAt: '',
    afterPeriod: 'hide',
  }
  const begun = await by.post('/office/pages/new?section=news&type=news', text)
  return begun.headers.location?.toString().split('?')[0] ?? ''
}
async function previewOf(by: Writer, address: string): Promise<string> {
  const made = await by.post(`${address}/preview`, { version: version((await by.get(address)).body) })
  return /http:\/\/localhost(\/preview\/[\w-]+)/.exec(made.body)?.[1] ?? ''
}
const addressesIn = (page: string) =>
  [...page.matchAll(/(?:src|href)="([^"]*\/media\/[^"]*)"/g)].map((one) => String(one[1]))
const setsIn = (page: string) =>
  [...page.matchAll(/srcset="([^"]+)"/g)].flatMap((one) =>
    String(one[1])
      .split(', ')
      .map((part) => String(part.split(' ')[0])),
  )

/** Somebody of a contract for the news, signed in. */
async function contractor(): Promise<Writer & { contractId: number }> {
  const at = town.clock.now()
  const n = Number(await count('departments.contract')) + 1
  const added = await town.transact((tx) =>
    accounts.addStaff(tx, { employeeNo: `c9-${n}`, name: '나위탁', email: `c9-${n}@example.kr`, by: BY, at }),
  )
  const staffId = added.ok ? added.value : 0
  const { id } = await town.db
    .insertInto('departments.contract')
    .values({
      number: `미리보기-${n}`,
      company: '한빛웹',
      purpose: '글',
      department_id: 'communication',
      from_on: town.clock.today(),
      last_on: town.clock.today(),
      sections: ['news'],
      jobs: ['page-edit'],
      made_by: 'staff:1',
      made_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const member = { contract_id: id, staff_id: staffId }
  await town.db
    .insertInto('departments.contract_member')
    .values({ ...member, confidential_on: town.clock.today(), added_by: 'staff:1', added_at: at })
    .execute()
  await town.db
    .insertInto('departments.confidentiality')
    .values({ ...member, promised_at: at, wording: 1 })
    .execute()
  const token = await town.transact((tx) =>
    startSession(tx, { kind: 'office', subject: String(staffId), at }),
  )
  const browser = town.asStranger()
  browser.jar.set('nurijip-office', token)
  const csrf = csrfOf(token)
  return { ...browser, contractId: id, post: (url, form) => browser.post(url, { _csrf: csrf, ...form }) }
}
const count = async (table: 'departments.contract') =>
  (
    await town.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
  ).n

describe('Article 3(3): a preview shows a draft whole, to whoever holds its address', () => {
  it('with pictures and files that nobody else can see, until it ends, and never kept', async () => {
    const image = await put(
      '아직.png',
      await sharp({ create: { width: 900, height: 600, channels: 3, background: '#3377aa' } })
        .png()
        .toBuffer(),
    )
    const file = await put('계획.docx', docx(paragraph('느티나무 쉼터 계획')))
    const other = await put('다른.docx', docx(paragraph('다른 것')))
    const address = await draft(editor, `![그림](media:${image})\n\n@[계획](media:${file})`)
    const preview = await previewOf(editor, address)
    const page = await get(preview)
    const addresses = [...new Set([...addressesIn(page.body), ...setsIn(page.body)])]
    expect(addresses.length).toBeGreaterThan(4)
    for (const url of addresses) {
      expect(url, 'its own address').toContain(preview)
      const got = await get(url.replaceAll('&amp;', '&'))
      expect([url, got.statusCode, got.headers['cache-control']]).toEqual([url, 200, 'no-store'])
      expect(got.headers['etag'], url).toBeUndefined()
    }
    const read = await get(`${preview}/media/${file}/preview`)
    expect(read.body).toContain('느티나무 쉼터 계획')
    expect((await get(`/en${preview}/media/${file}/preview`)).body).toContain('느티나무 쉼터 계획')
    const name = encodeURIComponent('다른.docx')
    expect((await get(`${preview}/media/${other}/${name}`)).statusCode, 'not of this text').toBe(404)
    for (const url of addresses.filter((one) => !one.endsWith('/preview')))
      expect((await get(url.replace(preview, ''))).statusCode, 'nor for everyone').toBe(404)
    town.setClock('2026-12-01T10:00:01+09:00')
    for (const url of [preview, ...addresses, `${preview}/media/${file}/preview`])
      expect((await get(url)).statusCode, url).toBe(404)
  })
  it('not when the text was thrown away', async () => {
    const address = await draft(editor, '버릴 글')
    const preview = await previewOf(editor, address)
    expect((await get(preview)).statusCode).toBe(200)
    await editor.post(`${address}/trash`, { version: version((await editor.get(address)).body) })
    expect((await get(preview)).statusCode).toBe(404)
  })
  it('made under a contract it ends with the contract, and has no number of a person in it', async () => {
    const address = await draft(editor, '담당자 900101-1234568')
    const worker = await contractor()
    const preview = await previewOf(worker, address)
    const page = await get(preview)
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toContain('1234568')
    const own = await previewOf(editor, address)
    town.setClock('2026-11-25T00:00:00+09:00')
    expect((await get(preview)).statusCode).toBe(404)
    expect((await get(own)).body, 'one of the office stays').toContain('1234568')
  })
  it('made under a contract it ends when its section is no longer of it', async () => {
    const worker = await contractor()
    const preview = await previewOf(worker, await draft(worker, '글'))
    expect((await get(preview)).statusCode).toBe(200)
    await town.db
      .updateTable('departments.contract')
      .set({ sections: ['about'] })
      .where('id', '=', worker.contractId)
      .execute()
    expect((await get(preview)).statusCode).toBe(404)
  })
})

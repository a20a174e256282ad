import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accounts } from '#modules/accounts/index.ts'
import { csrfOf, startSession } from '#kernel/session.ts'
import { docx, paragraph } from '#test/documents.ts'
import { assets } from '#ui/assets.ts'
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

async function put(name: string, bytes: Buffer, by: Officer = editor): Promise<number> {
  const files = [{ field: 'files', name, bytes }]
  const sent = await upload(town, by, '/office/media', files, { _csrf: by.csrf, licence: 'none' })
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
const textOf = (bodyKo: string) => ({
  titleKo: '초안',
  bodyKo,
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'hide',
})
async function draft(by: Writer, bodyKo: string): Promise<string> {
  const begun = await by.post('/office/pages/new?section=news&type=news', textOf(bodyKo))
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
  it('not after the text was published, nor when it was thrown away and taken back', async () => {
    const address = await draft(editor, '되살릴 글')
    const act = async (name: string, more: Record<string, string> = {}) =>
      editor.post(`${address}/${name}`, { ...more, version: version((await editor.get(address)).body) })
    const thrown = await previewOf(editor, address)
    await act('trash')
    expect((await act('restoration')).statusCode).toBe(303)
    expect((await get(thrown)).statusCode, 'taken back').toBe(404)
    const preview = await previewOf(editor, address)
    expect((await get(preview)).statusCode).toBe(200)
    expect(
      (
        await editor.post(address, {
          ...textOf('되살릴 글'),
          next: 'submit',
          version: version((await editor.get(address)).body),
        })
      ).statusCode,
    ).toBe(303)
    const waiting = await previewOf(editor, address)
    const head = await town.asPost('information-head')
    const approved = await head.post(`${address}/publication`, {
      version: version((await head.get(address)).body),
    })
    expect(approved.statusCode).toBe(303)
    expect((await get(waiting)).statusCode, 'published').toBe(404)
    const after = await previewOf(editor, address)
    expect((await get(after)).statusCode).toBe(200)
    expect((await act('withdrawal')).statusCode).toBe(303)
    expect((await get(after)).statusCode, 'withdrawn').toBe(404)
  })
  it('not when whoever made it writes the text no more', async () => {
    const address = await draft(editor, '글')
    const preview = await previewOf(editor, address)
    await town.db
      .updateTable('pages.item')
      .set({ department_id: 'culture' })
      .where('id', '=', Number(address.split('/').at(-1)))
      .execute()
    expect((await get(preview)).statusCode).toBe(404)
  })
  it('until somebody who writes the text closes it: each stands on its page with who made it', async () => {
    const address = await draft(editor, '글')
    const [one, two] = [await previewOf(editor, address), await previewOf(editor, address)]
    const page = (await editor.get(address)).body
    const keys = [...page.matchAll(/name="key" value="([0-9a-f]{64})"/g)].map((found) => String(found[1]))
    expect(keys).toHaveLength(2)
    expect(page).toContain('시민소통과 과장)')
    const worker = await contractor()
    expect((await worker.get(address)).body).toContain(keys[0])
    const stranger = await town.asPost('waste-1')
    for (const key of keys)
      expect((await stranger.post(`${address}/preview/end`, { key })).statusCode).toBe(403)
    expect((await get(one)).statusCode).toBe(200)
    expect((await editor.post(`${address}/preview/end`, { key: keys[0] ?? '' })).statusCode).toBe(303)
    expect(new Set([(await get(one)).statusCode, (await get(two)).statusCode])).toEqual(new Set([200, 404]))
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
  it('Article 3(3): who works under a contract copies a text of its sections', async () => {
    const worker = await contractor()
    const address = await draft(worker, '베낄 글')
    const copied = await worker.post(`${address}/copy`, {})
    expect(copied.headers.location).toMatch(/^\/office\/pages\/\d+\?done=copied$/)
    expect((await worker.get(copied.headers.location as string)).body).toContain('베낄 글')
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

describe('Article 3(3), 17(1): of the library people of a contract see what is theirs', () => {
  const secret = () => docx(paragraph('교통 담당 900101-1234568 비공개'))
  const addressOf = (id: number, name: string) => `/office/media/${id}/${encodeURIComponent(name)}`

  it('no file of another department, and none by writing it into a text of their own', async () => {
    const other = await town.asPost('information-head')
    const id = await put('비밀.docx', secret(), other)
    const worker = await contractor()
    expect((await worker.get(addressOf(id, '비밀.docx'))).statusCode).toBe(403)
    expect(await draft(worker, `@[x](media:${id})`), 'not begun').toBe('')
    const address = await draft(worker, '글')
    const saved = await worker.post(address, {
      ...textOf(`@[x](media:${id})`),
      next: 'save',
      version: version((await worker.get(address)).body),
    })
    expect(saved.statusCode).toBe(422)
    expect(saved.body).toContain('이 계약으로 볼 수 없는')
    expect((await worker.get(addressOf(id, '비밀.docx'))).statusCode).toBe(403)
    expect((await worker.get(`/office/media/${id}/preview`)).statusCode).toBe(403)
    expect((await worker.get(`/office/media/${id}`)).statusCode).toBe(403)
  })
  it('one that an officer put into a text of the contract’s section, without numbers of persons', async () => {
    const other = await town.asPost('information-head')
    const named = '홍길동 900101-1234568.docx'
    const id = await put(named, secret(), other)
    const plain = await put('안내.docx', docx(paragraph('안내문')), other)
    const address = await draft(editor, `@[x](media:${id})\n\n@[y](media:${plain})`)
    const worker = await contractor()
    expect((await worker.get(addressOf(plain, '안내.docx'))).statusCode).toBe(200)
    const read = await worker.get(`/office/media/${id}/preview`)
    expect(read.body).toContain('비공개')
    for (const url of [address, `/office/media/${id}/preview`, `${address}/revisions/1`])
      expect((await worker.get(url)).body, url).not.toContain('1234568')
    expect((await worker.get(addressOf(id, named))).statusCode, 'under its own name').toBe(403)
    const masked = /href="([^"?]+\.docx)/.exec(read.body)?.[1] ?? ''
    expect((await worker.get(masked)).statusCode, 'its bytes').toBe(403)

    const preview = await previewOf(worker, address)
    expect((await get(preview)).body).not.toContain('1234568')
    const said = await get(`${preview}/media/${id}/preview`)
    expect(said.body).toContain('비공개')
    expect(said.body).not.toContain('1234568')
    const sent = /href="([^"?]+\.docx)/.exec(said.body)?.[1] ?? ''
    expect((await get(sent)).statusCode).toBe(404)
    expect((await get(`${await previewOf(editor, address)}/media/${id}/preview`)).body).toContain('1234568')
  })
  it('and in the list of what they may put into a text no number either', async () => {
    await put('김민원 900101-1234568.docx', secret())
    assets.editor ??= { js: '/assets/editor.js', css: '/assets/editor.css' }
    const worker = await contractor()
    for (const url of [
      '/office/pages/new?section=news&type=news',
      '/office/media',
      await draft(worker, '글'),
    ]) {
      const { body } = await worker.get(url)
      expect(body, url).toContain('김민원')
      expect(body, url).not.toContain('1234568')
    }
  })
})

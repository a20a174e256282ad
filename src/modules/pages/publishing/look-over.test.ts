import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { docx, hwp, paragraph, scan } from '#test/documents.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { prepareMedia } from '../media/prepare-media.job.ts'
import { needsSecond } from './publish.rule.ts'

let town: Town
let editor: Officer
let other: Officer
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
beforeEach(async () => {
  town.setClock('2026-11-24T10:00:00+09:00')
  editor = await town.asPost('communication-head')
  other = await town.asPost('information-head')
})
const NUMBER = '900101-1234568'
const versionIn = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const textOf = (bodyKo: string) => ({
  titleKo: '안내',
  bodyKo,
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
})
async function put(name: string, says: string | Buffer, { isRead = true } = {}): Promise<number> {
  const bytes = typeof says === 'string' ? docx(paragraph(says)) : says
  const files = [{ field: 'files', name, bytes }]
  await upload(town, editor, '/office/media', files, { _csrf: editor.csrf, licence: 'none' })
  const media = town.db.selectFrom('pages.media').select('id').orderBy('id', 'desc')
  const { id } = await media.executeTakeFirstOrThrow()
  if (isRead) await prepareMedia.run(town.deps, { id, edition: 1 })
  return id
}
const begin = async (bodyKo: string, at = 'section=news&type=news') =>
  (await editor.post(`/office/pages/new?${at}`, textOf(bodyKo))).headers.location?.toString().split('?')[0] ??
  ''
const send = async (by: Officer, url: string, more: Record<string, string>, page = url) =>
  by.post(url, { ...more, version: versionIn((await by.get(page)).body) })
const submit = async (address: string, bodyKo: string) =>
  send(editor, address, { ...textOf(bodyKo), next: 'submit' })
const approve = (address: string) => send(other, `${address}/publication`, {}, address)
const replace = async (id: number, says: string | Buffer) =>
  upload(
    town,
    editor,
    `/office/media/${id}/replacement`,
    [
      typeof says === 'string'
        ? { field: 'file', name: 'x.docx', bytes: docx(paragraph(says)) }
        : { field: 'file', name: 'x.hwp', bytes: says },
    ],
    { _csrf: editor.csrf, version: versionIn((await editor.get(`/office/media/${id}`)).body) },
  )

describe('Article 17(1): nothing is published with a number of a person, wherever it stands', () => {
  it('in what a file says, in its name, in a description, in the address of a link', async () => {
    const says = await put('명단.docx', `홍길동 ${NUMBER}`)
    const named = await put(`홍길동 ${NUMBER}.docx`, '명단')
    const plain = await put('안내.docx', '쉼터 안내')
    for (const [bodyKo, told] of [
      [`글\n\n@[명단](media:${says})`, '‘명단.docx’'],
      [`글\n\n@[명단](media:${named})`, '홍길동'],
      [`글\n\n@[홍길동 ${NUMBER}](media:${plain})`, '주민등록번호'],
      [`[신청](https://example.kr/?id=${NUMBER})`, '주민등록번호'],
      ['[신청](https://example.kr/?id=900101%2D1234568)', '주민등록번호'],
    ] as const) {
      const refused = await submit(await begin(bodyKo), bodyKo)
      expect(refused.statusCode, bodyKo).toBe(422)
      expect(refused.body, bodyKo).toContain(told)
    }
    const body = `글\n\n@[안내](media:${plain})`
    expect((await submit(await begin(body), body)).statusCode).toBe(303)
  })
  it('nor before what a file says was read; who approves is told the same', async () => {
    const id = await put('나중.docx', `홍길동 ${NUMBER}`, { isRead: false })
    const body = `글\n\n@[명단](media:${id})`
    const address = await begin(body)
    const early = await submit(address, body)
    expect(early.statusCode).toBe(422)
    expect(early.body).toContain('아직 읽고 있습니다')
    await town.db
      .updateTable('pages.item')
      .set({ state: 'review' })
      .where('id', '=', Number(address.split('/').at(-1)))
      .execute()
    await prepareMedia.run(town.deps, { id, edition: 1 })
    const refused = await approve(address)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('‘나중.docx’')
    expect((await town.asStranger().get(`/media/${id}/preview`)).statusCode).toBe(404)
  })
})

describe('Article 3(3): what a second person approved is replaced when a second person approves that too', () => {
  const page = async (by: Officer, id: number) => (await by.get(`/office/media/${id}`)).body
  const seen = async (id: number) => (await town.asStranger().get(`/media/${id}/계획.docx`)).rawPayload
  const decide = (by: Officer, id: number, act: string) =>
    send(by, `/office/media/${id}/replacement/${act}`, {}, `/office/media/${id}`)
  const waiting = (by: { get: Officer['get'] }, id: number) =>
    by.get(`/office/media/${id}/replacement/계획.docx`)

  it('of a draft at once, but not with a number of a person; of an approved text it waits and takes its place', async () => {
    const id = await put('계획.docx', '쉼터 계획')
    const body = `글\n\n@[계획](media:${id})`
    const address = await begin(body)
    expect(await page(editor, id)).toContain('쓰고 있는 모든 글에 바로 나타납니다')
    const bad = await replace(id, `홍길동 ${NUMBER}`)
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('개인정보가 있습니다')
    expect((await replace(id, '쉼터 계획 2')).statusCode).toBe(303)
    await prepareMedia.run(town.deps, { id, edition: 2 })
    expect((await submit(address, body)).statusCode).toBe(303)
    expect((await approve(address)).statusCode).toBe(303)
    expect(await page(editor, id)).not.toContain('쓰고 있는 모든 글에 바로 나타납니다')
    const before = await seen(id)

    expect((await replace(id, `홍길동 ${NUMBER}`)).statusCode, 'a number of a person').toBe(422)
    expect((await replace(id, '계획 3')).headers.location).toContain('said=asked')
    expect(await seen(id), 'citizens see the present one').toEqual(before)
    expect((await waiting(editor, id)).rawPayload).toEqual(docx(paragraph('계획 3')))
    expect((await waiting(other, id)).statusCode).toBe(200)
    expect((await waiting(await town.asPost('roads-head'), id)).statusCode).toBe(403)
    expect((await waiting(town.asStranger(), id)).statusCode).not.toBe(200)
    expect(await page(editor, id)).not.toContain('승인하고 바꾸기')
    expect((await decide(editor, id, 'approval')).statusCode, 'nobody approves their own').toBe(422)

    expect((await other.get('/office/media')).body).toContain('승인을 기다리는 새 파일')
    expect((await decide(other, id, 'approval')).headers.location).toContain('said=replaced')
    await prepareMedia.run(town.deps, { id, edition: 3 })
    expect(await seen(id)).toEqual(docx(paragraph('계획 3')))
    expect((await town.asStranger().get(`/media/${id}/preview`)).body).toContain('계획 3')
    expect((await waiting(editor, id)).statusCode).toBe(404)
    const audit = await town.db.selectFrom('audit.event').select('what').execute()
    expect(audit.map((one) => one.what)).toEqual(
      expect.arrayContaining(['media.replacement-asked', 'media.replacement-approved']),
    )
  })

  it('what is sent back takes no place and is nobody’s; another one decides what was looked at alone', async () => {
    const id = await put('계획.docx', '쉼터 계획')
    const body = `글\n\n@[계획](media:${id})`
    const address = await begin(body)
    await submit(address, body)
    await approve(address)
    const before = await seen(id)
    await replace(id, '계획 2')
    const looked = versionIn(await page(other, id))
    await replace(id, '계획 3')
    const late = await other.post(`/office/media/${id}/replacement/approval`, { version: looked })
    expect(late.statusCode, 'another was sent meanwhile').toBe(422)
    expect((await decide(other, id, 'return')).headers.location).toContain('said=returned')
    expect((await waiting(editor, id)).statusCode).toBe(404)
    expect(await page(editor, id)).toContain('새 파일을 돌려보냈습니다')
    expect(await seen(id)).toEqual(before)
  })
})

describe('Article 3(2): what a text shows is there', () => {
  it('whoever writes or approves it is told of an image that is not in the library', async () => {
    const address = await begin('글\n\n![그림](media:99999)')
    for (const by of [editor, other]) {
      const { body } = await by.get(address)
      expect(body).toContain('‘99999’: 미디어에 없는 번호입니다')
    }
  })
})

describe('Article 17(1): what no program can read, a person reads', () => {
  const UNREADABLE = '내용을 끝까지 읽을 수 없는 파일'
  const PRESS = 'section=press&type=press'
  beforeAll(async () => {
    await town.db
      .updateTable('pages.section')
      .set({ needs_approval: false })
      .where('path', '=', 'press')
      .execute()
  })
  it.each([
    ['locked', '잠김.hwp', () => hwp({ password: '1234' })],
    ['scanned', '스캔.pdf', () => scan()],
    ['longer than is read', '긴 것.docx', () => docx(paragraph('글').repeat(6_000))],
  ])('%s: the editor is told, and a second person is asked where none else is', async (_, name, make) => {
    const id = await put(name, await make())
    const body = `글\n\n@[붙임](media:${id})`
    const address = await begin(body, PRESS)
    const page = (await editor.get(address)).body
    expect(page).toContain(`‘${name}’: ${UNREADABLE}`)
    expect(page).toContain('value="submit"')
    const sent = await send(editor, address, { ...textOf(body), next: 'publish' })
    expect(sent.headers.location).toContain('done=submitted')
    expect((await send(editor, `${address}/publication`, {}, address)).statusCode, 'by the writer').toBe(422)
    expect((await other.get(address)).body, 'whoever approves is told too').toContain(UNREADABLE)
    expect((await approve(address)).headers.location).toContain('done=published')
  })
  it('what can be read needs nobody else there; nor is it replaced by what cannot, once it is shown', async () => {
    const id = await put('읽힘.hwp', hwp())
    const body = `글\n\n@[붙임](media:${id})`
    const address = await begin(body, PRESS)
    expect((await editor.get(address)).body).not.toContain(UNREADABLE)
    const sent = await send(editor, address, { ...textOf(body), next: 'publish' })
    expect(sent.headers.location).toContain('done=published')
    const refused = await replace(id, hwp({ password: '1234' }))
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('혼자 바꿀 수 없습니다')
    expect((await replace(id, hwp({ text: '새로 쓴 글.' }))).statusCode).toBe(303)
  })
  it('a city may leave it at telling', () => {
    const of = { needsApproval: false, isReadable: false }
    const asked = (['second-person', 'told', undefined] as const).map((unreadableFiles) =>
      needsSecond({ ...of, unreadableFiles }),
    )
    expect(asked).toEqual([true, false, true])
    expect(needsSecond({ ...of, isReadable: true, unreadableFiles: undefined })).toBe(false)
  })
})

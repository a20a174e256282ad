import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { docx, paragraph } from '#test/documents.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { documentOf } from '../document/document.rule.ts'
import { prepareMedia } from '../media/prepare-media.job.ts'
import { bringIn } from '../publishing/bring-in.act.ts'

let town: Town
let editor: Officer
beforeAll(async () => {
  town = await openTown()
  editor = await town.asPost('communication-head')
})
afterAll(() => town?.close())
const get = (url: string) => town.asStranger().get(url)
const put = async (name: string, bytes: Buffer): Promise<number> => {
  const form = { _csrf: editor.csrf, licence: 'kogl-1' }
  await upload(town, editor, '/office/media', [{ field: 'files', name, bytes }], form)
  const { id, edition } = await town.db
    .selectFrom('pages.media')
    .select(['id', 'edition'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await prepareMedia.run(town.deps, { id, edition })
  return id
}

describe('Article 6(1): pictures and files begin and end with the text that shows them', () => {
  it('in page, list and at their own address, to the minute', async () => {
    const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#37a' } })
      .jpeg()
      .toBuffer()
    const picture = await put('winter.jpg', await photo)
    const file = await put('plan.docx', docx(paragraph('겨울 계획')))
    const body = `![눈 쌓인 공원](media:${picture} "공원 입구")\n\n@[겨울 계획서](media:${file})`
    const item = await town.transact((tx) =>
      bringIn(tx, {
        section: 'cards',
        type: 'card',
        departmentId: 'communication',
        provider: { ko: '담당', en: 'officer' },
        phone: '031-324-2040',
        checkedOn: localDate('2026-11-24'),
        texts: { ko: { title: '겨울 공원', document: documentOf(body) }, en: undefined },
        period: { fromAt: null, untilAt: instant('2026-11-24T15:00:00+09:00'), afterPeriod: 'hide' },
        by: { id: 'system:test', from: 'test' },
        at: town.clock.now(),
      }),
    )
    const page = (await get(`/${item.path}`)).body
    for (const text of ['alt="눈 쌓인 공원"', '공원 입구', 'image/avif', '겨울 계획서', 'DOCX'])
      expect(page).toContain(text)
    const address = /src="(\/media\/[^"]+)"/.exec(page)?.[1] ?? ''
    const saved = /href="(\/media\/[^"]+)" download/.exec(page)?.[1] ?? ''
    expect((await get(address)).statusCode).toBe(200)
    expect((await get(saved)).statusCode).toBe(200)
    expect((await get('/cards')).body).toContain(`/media/${picture}/`)
    expect((await get('/cards')).body, 'terms of the picture in a list').toContain('공공누리 제1유형')
    // terms of use with the picture and with the file, in the reader's language
    const terms = (text: string) =>
      text.split('href="https://www.kogl.or.kr/info/licenseType1.do"').length - 1
    expect(terms(page)).toBe(2)
    expect(/<figcaption>공원 입구 .*?공공누리 제1유형.*?출처를 밝히면 쓸 수 있습니다/s.test(page)).toBe(true)
    const english = (await get(`/en/${item.path}`)).body
    expect(terms(english)).toBe(2)
    expect(english).toContain('KOGL Type 1</a> Free use with attribution.')
    expect(english).toMatch(/<span class="licence" lang="en">/)
    town.setClock('2026-11-24T15:00:00+09:00')
    for (const url of [`/${item.path}`, address, saved]) expect((await get(url)).statusCode, url).toBe(410)
    expect((await get('/cards')).body).not.toContain(`/media/${picture}/`)
    town.setClock('2026-11-24T10:00:00+09:00')
  })
  it('what is over says so, and not that it should have been looked at', async () => {
    const item = await town.transact((tx) =>
      bringIn(tx, {
        section: 'news',
        type: 'news',
        departmentId: 'communication',
        provider: { ko: '담당', en: 'officer' },
        phone: '031-324-2040',
        checkedOn: localDate('2026-01-02'),
        texts: { ko: { title: '지난 소식', document: documentOf('글') }, en: undefined },
        period: {
          fromAt: instant('2026-01-02T09:00:00+09:00'),
          untilAt: instant('2026-02-01T00:00:00+09:00'),
          afterPeriod: 'archive',
        },
        by: { id: 'system:test', from: 'test' },
        at: town.clock.now(),
      }),
    )
    const { body } = await get(`/${item.path}`)
    expect(body).toContain('게시기간이 끝난 글')
    expect(body).toContain('게시기간 2026. 01. 31.까지')
    expect(body).not.toContain('확인이 늦어지고 있습니다')
  })
  it('what a draft shows cannot be deleted meanwhile', async () => {
    const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: '#a73' } })
      .png()
      .toBuffer()
    const picture = await put('draft.png', await photo)
    await editor.post('/office/pages/new?section=news&type=news', {
      titleKo: '초안',
      bodyKo: `![그림](media:${picture})`,
      titleEn: '',
      bodyEn: '',
      fromAt: '',
      untilAt: '',
      afterPeriod: 'archive',
    })
    const form = (await editor.get(`/office/media/${picture}`)).body
    // two of one name are told apart by their number, as texts name them
    for (const page of [form, (await editor.get('/office/media')).body])
      expect(page).toContain(`<code>media:${picture}</code>`)
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
    expect((await editor.post(`/office/media/${picture}/deletion`, { version })).statusCode).toBe(422)
    expect((await get(`/media/${picture}/draft.png`)).statusCode).toBe(404)
  })
})

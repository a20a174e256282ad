import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx, hwp, paragraph } from '#test/documents.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { zip } from '#test/zip.ts'

let town: Town
let editor: Officer
beforeAll(async () => {
  town = await openTown()
  editor = await town.asPost('communication-head')
})
afterAll(() => town?.close())
const speak = (lang: string) => editor.post('/office/account/language', { lang })
const NEW = '/office/pages/new?section=news&type=news'
const text = (bodyKo: string) => ({
  titleKo: '시험 글',
  bodyKo,
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
})
/** Rows of items, revisions and media, and files in the storage. */
async function kept(): Promise<number[]> {
  const rows = await Promise.all(
    (['pages.item', 'pages.revision', 'pages.media'] as const).map((table) =>
      town.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow(),
    ),
  )
  let files = 0
  for await (const _ of town.deps.files.list()) files += 1
  return [...rows.map((one) => Number(one.n)), files]
}
const png = (width: number) => {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000802000000', 'hex')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(width, 20)
  return Buffer.concat([head, Buffer.from('000000000000000049444154', 'hex'), Buffer.alloc(20)])
}
const hwpx = () => zip([['mimetype', 'application/hwp+zip']], { claimed: 400_000_000 })
/** Its text lies in the small sectors, behind the lists of the document's styles. */
const damagedHwp = () => hwp().fill(0x5a, 10_240, 10_496)
const damagedHwpx = () => {
  const whole = hwp({ as: 'hwpx' })
  const text = whole.indexOf('Contents/section0.xml') + 'Contents/section0.xml'.length
  return whole.fill(0x5a, text + 20, text + 60)
}
/** A document of Office that says to be 400 MB when it is opened. */
const office = (part: string, kind: string) => {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`
  const types = `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${type}"/></Types>`
  return zip(
    [
      ['[Content_Types].xml', types],
      [part, '<x/>'],
    ],
    { claimed: 400_000_000 },
  )
}
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')

describe('Article 3(2): what cannot be kept is refused with a word in the reader’s language, and nothing is stored', () => {
  it.each<[string, string, string, string]>([
    ['2,000 nodes', '글\n\n'.repeat(2_000), '2,000개보다', '2,000'],
    ['a table of 100 columns', `|${' 가 |'.repeat(100)}`, '50개까지', '50'],
  ])('%s', async (_, body, ko, en) => {
    for (const [lang, word] of [
      ['ko', ko],
      ['en', en],
    ] as const) {
      await speak(lang)
      const before = await kept()
      const sent = await editor.post('/office/pages/new?section=news&type=news', text(body))
      const errors = /class="[^"]*error-summary[^]*?<\/(?:div|section)>/.exec(sent.body)?.[0] ?? sent.body
      expect([sent.statusCode, errors.includes(word)], lang).toEqual([422, true])
      expect(await kept()).toEqual(before)
    }
  })
  it.each<[string, string, () => Buffer, string, string]>([
    ['an image of 30,000 × 30,000', '그림.png', () => png(30_000), '5천만 픽셀', '50 million pixels'],
    [
      'a DOCX that grows',
      '폭탄.docx',
      () => office('word/document.xml', 'wordprocessingml.document'),
      '지나치게',
      'far too large',
    ],
    [
      'an XLSX that grows',
      '폭탄.xlsx',
      () => office('xl/workbook.xml', 'spreadsheetml.sheet'),
      '지나치게',
      'far too large',
    ],
    ['an HWPX that grows', '폭탄.hwpx', hwpx, '지나치게', 'far too large'],
    ['an SVG with a program', '그림.svg', () => SVG, 'SVG는', 'SVG can hold'],
    ['the same under another name', '그림.png', () => SVG, '그림 파일이 아닙니다', 'no image'],
    ['a name that leads elsewhere', '../../x', () => hwp(), '받지 않는 형식', 'Not a kind'],
    ['a DOCX cut off', '잘린.docx', () => docx(paragraph('x')).subarray(0, 480), '손상되었거나', 'damaged'],
    [
      'an HWP whose beginning is damaged',
      '손상.hwp',
      () => hwp().fill(0, 0, 8),
      '실제 내용이',
      'is not what',
    ],
    ['an HWP whose body is damaged', '손상.hwp', damagedHwp, '손상되어 열 수 없습니다', 'is damaged'],
    ['an HWPX whose body is damaged', '손상.hwpx', damagedHwpx, '손상되어 열 수 없습니다', 'is damaged'],
    ['nothing', '빈.hwp', () => Buffer.alloc(0), '빈 파일', 'empty'],
  ])('%s', async (_, name, make, ko, en) => {
    for (const [lang, word] of [
      ['ko', ko],
      ['en', en],
    ] as const) {
      await speak(lang)
      const before = await kept()
      const files = [{ field: 'files', name, bytes: make() }]
      const sent = await upload(town, editor, '/office/media', files, { _csrf: editor.csrf, licence: 'none' })
      expect([sent.statusCode, sent.body.includes(word)], lang).toEqual([422, true])
      expect(await kept()).toEqual(before)
    }
  })
  it('an address that runs code is no link, however it is written: it is refused, or stays as text', async () => {
    await speak('ko')
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'java&#9;script:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      '//evil.example/x',
    ]) {
      const sent = await editor.post(NEW, text(`[눌러](${href})`))
      expect(sent.statusCode, href).toBe(422)
      expect(sent.body, href).toContain('1번째 줄')
      const begun = await editor.post(NEW, text(`\\[눌러](${href}) <img src=x onerror=alert(1)>`))
      expect(begun.statusCode, href).toBe(303)
      const address = begun.headers.location?.toString().split('?')[0] ?? ''
      const made = await editor.post(`${address}/preview`, {})
      const preview = /http:\/\/localhost(\/preview\/[\w-]+)/.exec(made.body)?.[1] ?? ''
      const { body } = await town.asStranger().get(preview)
      const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
      expect(main, href).toContain('눌러')
      expect(main, href).not.toMatch(/<a [^>]*>눌러|<img|<script/)
    }
  })
})

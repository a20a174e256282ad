import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sweepOrphans } from '#kernel/files.ts'
import { addMinutes, instant } from '#kernel/time.ts'
import { docx, hwp, paragraph, pdf } from '#test/documents.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { zip } from '#test/zip.ts'
import { holdsMediaFile } from './media-form.store.ts'
import { spanFrom } from './media.rule.ts'
import { mediaTurn } from './media-turn.job.ts'
import { prepareMedia } from './prepare-media.job.ts'
import { saveMediaUses } from './save-media-uses.act.ts'

let town: Town
let editor: Officer
let clamd: Server
let answers: (bytes: Buffer) => string | undefined
const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
const byEicar = (bytes: Buffer) => (bytes.includes(EICAR) ? 'stream: Eicar-Signature FOUND' : 'stream: OK')

beforeAll(async () => {
  answers = byEicar
  clamd = createServer((socket) => {
    const parts: Buffer[] = []
    socket.on('error', () => undefined)
    socket.on('data', (part) => {
      parts.push(part)
      const all = Buffer.concat(parts)
      if (!all.subarray(-4).equals(Buffer.alloc(4))) return
      const said = answers(all)
      if (said === undefined) socket.destroy()
      else socket.end(`${said}\0`)
    })
  })
  await new Promise<void>((ready) => clamd.listen(0, '127.0.0.1', ready))
  town = await openTown({ clamdUrl: `tcp://127.0.0.1:${(clamd.address() as AddressInfo).port}` })
})
// the clock moves, and sessions end
beforeEach(async () => {
  editor = await town.asPost('communication-head')
})
afterAll(async () => {
  await town?.close()
  clamd?.close()
})

const photo = (color = '#3377aa', { width = 800, height = 600, as = 'jpeg' as 'jpeg' | 'png' } = {}) =>
  sharp({ create: { width, height, channels: 3, background: color } })
    .withExif({ IFD0: { Make: 'TESTCAMERA' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 14/1 0/1' } })
    [as]()
    .toBuffer()
const send = (files: [string, Buffer][], fields: Record<string, string> = {}, by = editor) =>
  upload(
    town,
    by,
    '/office/media',
    files.map(([name, bytes]) => ({ field: 'files', name, bytes })),
    { _csrf: by.csrf, licence: 'kogl-1', ...fields },
  )
const rows = () => town.db.selectFrom('pages.media').selectAll().orderBy('id').execute()
const newest = async () => (await rows()).at(-1) as Awaited<ReturnType<typeof rows>>[number]
const put = async (name: string, bytes: Buffer) => {
  const res = await send([[name, bytes]])
  expect(res.statusCode, res.body.match(/form-hint-invalid.*?<\/p>/s)?.[0]).toBe(303)
  const media = await newest()
  await prepareMedia.run(town.deps, { id: media.id, edition: media.edition })
  return newest()
}
const use = (
  owner: string,
  mediaIds: number[],
  period: { from?: string | null; until?: string | null; path?: string } = {},
) => {
  const { from = '2026-11-24T00:00:00+09:00', until = null, path = '/about/visit' } = period
  return town.transact((tx) =>
    saveMediaUses(tx, {
      owner,
      path,
      title: '찾아오시는 길',
      mediaIds,
      fromAt: from === null ? null : instant(from),
      untilAt: until === null ? null : instant(until),
      at: town.clock.now(),
    }),
  )
}
const get = (url: string, headers: Record<string, string> = {}) =>
  town.app.inject({ url, headers: { host: 'localhost', ...headers } })
const version = async (id: number) =>
  (await town.db.selectFrom('pages.media').select('version').where('id', '=', id).executeTakeFirstOrThrow())
    .version

describe('Article 3(3): editors upload into the library of their department', () => {
  it('an image is kept without place and device, in widths and cuts of three formats', async () => {
    const sent = await photo('#aa3311', { width: 1800, height: 1200 })
    expect(sent.includes('TESTCAMERA')).toBe(true)
    const media = await put('시청 전경.JPG', sent)
    expect(media).toMatchObject({
      kind: 'image',
      name: '시청 전경.jpg',
      department_id: 'communication',
      licence: 'kogl-1',
      width: 1800,
      height: 1200,
      state: 'ready',
      uploaded_by: `staff:${editor.staffId}`,
    })
    const forms = await town.db
      .selectFrom('pages.media_form')
      .selectAll()
      .where('media_id', '=', media.id)
      .execute()
    expect(forms.map((one) => `${one.form}.${one.ending} ${one.width}x${one.height}`).toSorted()).toEqual(
      ['avif', 'jpg', 'webp']
        .flatMap((ending) => [
          `card.${ending} 640x360`,
          `square.${ending} 400x400`,
          ...[320, 640, 1024, 1600].map((wide) => `w${wide}.${ending} ${wide}x${Math.round((wide * 2) / 3)}`),
        ])
        .toSorted(),
    )
    for (const { hash } of [media, ...forms]) {
      const chunks: Buffer[] = []
      for await (const chunk of await town.deps.files.open(hash)) chunks.push(chunk as Buffer)
      const bytes = Buffer.concat(chunks)
      expect(bytes.includes('TESTCAMERA')).toBe(false)
      expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    }
  })

  it('several at once: those that are right are kept, each of the others is named with its reason', async () => {
    const before = (await rows()).length
    const res = await send([
      ['하나.png', await photo('#112233', { as: 'png' })],
      ['매크로.docm', docx(paragraph('x'))],
      ['둘.hwp', hwp()],
    ])
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('매크로.docm: 매크로가 든 문서는 받지 않습니다.')
    expect(res.body).toContain('2개를 올렸습니다.')
    expect((await rows()).length).toBe(before + 2)
  })

  it('whoever may edit no texts uploads nothing, and no form of another session', async () => {
    const clerk = await town.asPost('civil-affairs-1')
    expect((await clerk.get('/office/media')).statusCode).toBe(403)
    expect((await send([['a.png', await photo('#000000', { as: 'png' })]], {}, clerk)).statusCode).toBe(403)
    const before = (await rows()).length
    const forged = await send([['a.png', await photo('#010203', { as: 'png' })]], { _csrf: clerk.csrf })
    expect(forged.statusCode).toBe(403)
    const none = await upload(town, town.asStranger(), '/office/media', [], {})
    expect(none.statusCode).toBe(303)
    expect((await rows()).length).toBe(before)
  })
})

describe('PIPA 29: what may not come in is refused with a word, and nothing of it is kept', () => {
  const bomb = () => {
    const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080200000000000000', 'hex')
    head.writeUInt32BE(30_000, 16)
    head.writeUInt32BE(30_000, 20)
    return Buffer.concat([head, Buffer.from('0000000049444154', 'hex'), Buffer.alloc(20)])
  }
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const cases: [string, () => Buffer | Promise<Buffer>, string][] = [
    ['그림.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'SVG는'],
    [
      '그림.png',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      '그림 파일이 아닙니다',
    ],
    ['폭탄.png', bomb, '5천만 픽셀'],
    ['잘린.jpg', async () => (await photo()).subarray(0, 900), '그림이 손상되어'],
    ['움직임.gif', () => Buffer.from('GIF89a'), '움직이는 그림'],
    ['문서.png', () => hwp(), '그림 파일이 아닙니다'],
    ['사진.png', () => photo(), '실제 내용이 다릅니다'],
    ['문서.hwp', () => docx(paragraph('x')), '실제 내용이 다릅니다'],
    ['쪽.html', () => Buffer.from('<p>'), '받지 않는 형식'],
    ['../../x', () => hwp(), '받지 않는 형식'],
    ['빈.hwp', () => Buffer.alloc(0), '빈 파일'],
    ['옛.doc', () => Buffer.from('x'), '옛 형식'],
    ['속임.docx', () => docx(paragraph('x'), [['word/vbaProject.bin', 'x']]), '매크로가 든'],
    [
      '속임2.docx',
      () => docx(paragraph('x'), [], 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      '실제 내용이 다릅니다',
    ],
    ['잠김.docx', () => locked, '암호가 걸린'],
    ['잘린.docx', () => docx(paragraph('x')).subarray(0, 480), '손상되었거나'],
    [
      '부풀린.hwpx',
      () =>
        zip(
          [
            ['mimetype', 'application/hwp+zip'],
            ['version.xml', '<v/>'],
          ],
          { claimed: 400_000_000 },
        ),
      '지나치게',
    ],
  ] // prettier-ignore
  it.each(cases)('%s', async (name, make, word) => {
    const before = (await rows()).length
    const res = await send([[name, await make()]])
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(word)
    expect((await rows()).length).toBe(before)
  })

  it('a name that leads elsewhere, is too long or invisible becomes one that can be asked for', async () => {
    const named = async (name: string) =>
      (await put(name, await photo(`#${name.length}0${name.length % 10}0`.slice(0, 4)))).name
    expect(await named('../../etc/x.jpg')).toBe('x.jpg')
    expect(await named('사\u0007진\u202egpj.jpg')).toBe('사진gpj.jpg')
    expect(await named(`${'가'.repeat(300)}.jpg`)).toMatch(/^가{60,80}\.jpg$/)
  })

  it('a virus is refused; a scanner that does not answer stops every upload', async () => {
    const before = (await rows()).length
    const infected = docx(paragraph('x'), [['word/embed.txt', '']])
    const eicar = Buffer.concat([await photo(), Buffer.from(EICAR)])
    expect((await send([['사진.jpg', eicar]])).body).toContain('바이러스가 발견되어')
    for (const broken of [() => undefined, () => 'INSTREAM size limit exceeded. ERROR']) {
      answers = broken
      expect((await send([['a.docx', infected]])).body).toContain('검사기가 응답하지 않아')
    }
    answers = byEicar
    expect((await rows()).length).toBe(before)
  })

  it('a form that breaks off keeps nothing of what was not whole', async () => {
    const before = (await rows()).length
    const cookie = [...editor.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const half = Buffer.concat([
      Buffer.from(`--x\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${editor.csrf}\r\n`),
      Buffer.from('--x\r\ncontent-disposition: form-data; name="files"; filename="a.hwp"\r\n\r\n'),
      hwp().subarray(0, 2_000),
    ])
    const res = await town.app.inject({
      method: 'POST',
      url: '/office/media',
      payload: half,
      headers: {
        host: 'localhost',
        origin: 'http://localhost',
        cookie,
        'content-type': 'multipart/form-data; boundary=x',
      },
    })
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('보내는 중에 끊겼습니다')
    expect((await rows()).length).toBe(before)
  })
})

describe('Article 6(1): an image or file is seen while a text that uses it is published', () => {
  it('404 before, 200 while the period runs to the second, 410 afterwards and when it is taken out', async () => {
    const { id } = await put('기간.png', await photo('#445566', { as: 'png' }))
    const url = `/media/${id}/${encodeURIComponent('기간.png')}`
    expect((await get(url)).statusCode).toBe(404)
    await use('item:1', [id], { from: null })
    expect((await get(url)).statusCode, 'a draft').toBe(404)
    await use('item:1', [id], { from: '2026-11-24T11:00:00+09:00', until: '2026-11-25T09:00:00+09:00' })
    expect((await get(url)).statusCode, 'to come').toBe(404)
    town.setClock('2026-11-24T11:00:00+09:00')
    expect((await get(url)).statusCode).toBe(200)
    expect((await get(`/media/${id}/card/${encodeURIComponent('기간')}.avif`)).headers['content-type']).toBe(
      'image/avif',
    )
    town.setClock('2026-11-25T08:59:59+09:00')
    expect((await get(url)).statusCode).toBe(200)
    town.setClock('2026-11-25T09:00:00+09:00')
    expect((await get(url)).statusCode).toBe(410)
    town.setClock('2026-11-24T12:00:00+09:00')
    await use('item:2', [id])
    await use('item:1', [])
    expect((await get(url)).statusCode, 'by another text').toBe(200)
    await use('item:2', [])
    expect((await get(url)).statusCode, 'taken out').toBe(410)
    const read = await town.read.selectFrom('pages.media_shown').select('id').where('id', '=', id).execute()
    expect(read).toEqual([])
  })

  it('one scheduled and taken back was never seen: 404', async () => {
    const { id } = await put('예약.png', await photo('#445567', { as: 'png' }))
    await use('item:3', [id], { from: '2027-01-01T00:00:00+09:00' })
    await use('item:3', [])
    expect((await get(`/media/${id}/${encodeURIComponent('예약.png')}`)).statusCode).toBe(404)
  })

  it('is asked for by number and name, never by hash, and tells a browser how long it may keep it', async () => {
    const media = await put('규격.hwp', hwp())
    const { id } = media
    await use('item:4', [id], { until: '2026-11-24T13:00:00+09:00' })
    const name = encodeURIComponent('규격.hwp')
    const plain = await get(`/media/${id}/${name}`)
    expect(plain.headers).toMatchObject({
      'content-type': 'application/x-hwp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-length': String(media.bytes),
    })
    expect(plain.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%EA/)
    expect(plain.rawPayload.equals(hwp())).toBe(true)
    const kept = await get(`/media/${id}/${name}?v=1`)
    expect(kept.headers['cache-control']).toBe('private, max-age=300, must-revalidate')
    const known = await get(`/media/${id}/${name}`, { 'if-none-match': String(plain.headers['etag']) })
    expect(known.statusCode).toBe(304)
    for (const url of [
      `/media/${media.hash}/${name}`,
      `/media/${id}/${media.hash}`,
      `/media/${id}/x.hwp`,
      `/media/0/${name}`,
      '/media/999999/x.png',
    ])
      expect((await get(url)).statusCode, url).toBe(404)
  })

  it('uses of what is not in the library are refused with their numbers', async () => {
    expect(await use('item:5', [999_999])).toEqual({
      ok: false,
      refusal: { why: 'no-media', ids: [999_999] },
    })
  })
})

describe('Article 3(2): attachments can be read without the program that wrote them', () => {
  it('as a page of headings, paragraphs and tables, escaped, and found by the search while they are shown', async () => {
    const { id } = await put('안내.hwp', hwp({ text: '느티나무 <script>alert(1)</script> 쉼터' }))
    expect((await get(`/media/${id}/preview`)).statusCode).toBe(404)
    await use('item:6', [id], { until: '2026-11-24T20:00:00+09:00' })
    const page = await get(`/media/${id}/preview`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<h3>공원 이용 안내</h3>')
    expect(page.body).toContain('느티나무 &lt;script>')
    expect(page.body).toContain('수지공원')
    expect((await get(`/en/media/${id}/preview`)).body).toContain('Preview of 안내.hwp')
    expect((await get('/search?q=느티나무')).body).toContain(`/media/${id}/preview`)
    await use('item:6', [])
    expect((await get('/search?q=느티나무')).body).not.toContain(`/media/${id}/preview`)
    expect((await get(`/media/${id}/preview`)).statusCode).toBe(410)
    await use('item:6', [id], { from: '2026-11-24T12:30:00+09:00' })
    expect((await get('/search?q=느티나무')).body).not.toContain(`/media/${id}/preview`)
    // with the text itself, and not when a job comes round to it
    town.setClock('2026-11-24T12:30:00+09:00')
    expect((await get('/search?q=느티나무')).body).toContain(`/media/${id}/preview`)
    await mediaTurn.run(town.deps, { id })
    expect((await get('/search?q=느티나무')).body).toContain(`/media/${id}/preview`)
  })

  it.each([
    [
      'two that meet are one',
      [
        ['10', '12'],
        ['12', '14'],
      ],
      ['10', '14'],
    ],
    [
      'one inside another',
      [
        ['10', '15'],
        ['11', '12'],
      ],
      ['10', '15'],
    ],
    [
      'one without end',
      [
        ['10', '12'],
        ['11', null],
      ],
      ['10', null],
    ],
    [
      'a gap: the one that runs',
      [
        ['10', '12'],
        ['13', '14'],
      ],
      ['10', '12'],
    ],
    [
      'the next where none runs',
      [
        ['08', '09'],
        ['13', '14'],
      ],
      ['13', '14'],
    ],
    ['all over', [['08', '11']], undefined],
  ] as const)('Article 6(1): what is said in several texts is found from their first span on: %s', (_, of, span) => {
    const found = spanFrom(
      of.map(([fromAt, untilAt]) => ({ fromAt, untilAt })),
      '11',
    )
    expect(found && [found.fromAt, found.untilAt]).toEqual(span)
  })

  it('one that is locked or damaged is kept, and says that it has no preview', async () => {
    const locked = await put('잠긴 것.hwp', hwp({ password: '1234' }))
    const damaged = await put('망가진 것.pdf', (await pdf('x')).fill(7, 200))
    expect([locked.state, damaged.state]).toEqual(['locked', 'broken'])
    await use('item:7', [locked.id, damaged.id])
    expect((await get(`/media/${locked.id}/preview`)).body).toContain('암호가 걸려 있어')
    expect((await get(`/media/${damaged.id}/preview`)).body).toContain('미리보기가 없습니다')
    expect((await editor.get(`/office/media/${locked.id}`)).body).toContain('암호를 풀어 다시 올려 주세요')
  })
})

describe('Article 5(1): what is in the library is kept right', () => {
  it('replacing keeps the address, sends the new bytes at once, and the old are swept away', async () => {
    const media = await put('바꿀 것.png', await photo('#ff0000', { as: 'png' }))
    await use('item:800008', [media.id])
    const url = `/media/${media.id}/${encodeURIComponent('바꿀 것.png')}`
    const first = await get(url)
    const replace = async (name: string, bytes: Buffer) =>
      upload(town, editor, `/office/media/${media.id}/replacement`, [{ field: 'file', name, bytes }], {
        _csrf: editor.csrf,
        version: String(await version(media.id)),
      })
    expect((await replace('안내.hwp', hwp())).body).toContain('같은 형식의 파일로만')
    expect((await replace('다른.jpg', await photo('#0000ff', { width: 500, height: 500 }))).statusCode).toBe(
      303,
    )
    const second = await get(url)
    expect(second.headers['content-type']).toBe('image/png')
    expect(second.headers['etag']).not.toBe(first.headers['etag'])
    expect((await sharp(second.rawPayload).metadata()).width).toBe(500)
    await prepareMedia.run(town.deps, { id: media.id, edition: 1 })
    expect(
      await town.db.selectFrom('pages.media_form').selectAll().where('media_id', '=', media.id).execute(),
    ).toEqual([])
    await prepareMedia.run(town.deps, { id: media.id, edition: 2 })
    const later = addMinutes(town.clock.now(), 60 * 24 * 3_650)
    const kept = new Set((await rows()).map((one) => one.hash))
    await sweepOrphans(town.deps.files, (hash) => holdsMediaFile(town.deps.look, hash), later)
    await expect(town.deps.files.open(media.hash)).rejects.toMatchObject({ statusCode: 404 })
    for (const hash of kept) await town.deps.files.open(hash)
  })

  it('another focus cuts the image anew around it', async () => {
    const left = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer()
    const wide = await sharp({ create: { width: 1200, height: 400, channels: 3, background: '#0000ff' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toBuffer()
    const { id } = await put('파노라마.png', wide)
    await use('item:9', [id])
    const square = async () => {
      const res = await get(`/media/${id}/square/${encodeURIComponent('파노라마')}.png`)
      const { dominant } = await sharp(res.rawPayload).stats()
      return dominant.r > dominant.b ? 'red' : 'blue'
    }
    expect(await square()).toBe('blue')
    const form = {
      version: String(await version(id)),
      altKo: '파노라마',
      altEn: '',
      licence: 'none',
      focusX: '0',
      focusY: '50',
      department: '',
    }
    expect((await editor.post(`/office/media/${id}/edit`, { ...form, focusX: '101' })).statusCode).toBe(422)
    expect((await editor.post(`/office/media/${id}/edit`, form)).statusCode).toBe(303)
    await prepareMedia.run(town.deps, { id, edition: 2 })
    expect(await square()).toBe('red')
    expect((await editor.post(`/office/media/${id}/edit`, form)).body, 'somebody was faster').toContain(
      '그사이 다른 사람이',
    )
  })

  it('is deleted only while no text uses it, not even a draft; the texts are named', async () => {
    const { id } = await put('지울 것.hwp', hwp({ as: 'hwp', text: '지울 것' }))
    await use('item:10', [id], { from: null, path: '/guide' })
    const page = await editor.get(`/office/media/${id}`)
    expect(page.body).toContain('찾아오시는 길')
    const press = async () =>
      editor.post(`/office/media/${id}/deletion`, { version: String(await version(id)) })
    const refused = await press()
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('쓰는 글이 있어 삭제할 수 없습니다')
    await use('item:10', [])
    expect((await press()).statusCode).toBe(303)
    expect((await editor.get(`/office/media/${id}`)).statusCode).toBe(404)
  })

  it('another department uses it and changes nothing; the managing one hands it over', async () => {
    const { id } = await put('도로.png', await photo('#abcdef', { as: 'png' }))
    await town.db
      .insertInto('departments.post_right')
      .values({
        post_id: 'culture-head',
        right: 'page-edit',
        granted_by: 'staff:1',
        granted_at: town.clock.now(),
      })
      .execute()
    const other = await town.asPost('culture-head')
    expect((await other.get(`/office/media/${id}`)).body).toContain('다른 부서가 맡은 것입니다')
    const form = {
      version: '1',
      altKo: 'x',
      altEn: '',
      licence: 'none',
      focusX: '50',
      focusY: '50',
      department: 'culture',
    }
    expect((await other.post(`/office/media/${id}/edit`, form)).statusCode).toBe(403)
    expect((await other.post(`/office/media/${id}/deletion`, { version: '1' })).statusCode).toBe(403)
    const managing = await town.asPost('information-head')
    expect(
      (await managing.post(`/office/media/${id}/edit`, { ...form, department: 'none' })).statusCode,
    ).toBe(422)
    expect((await managing.post(`/office/media/${id}/edit`, form)).statusCode).toBe(303)
    expect((await other.get(`/office/media/${id}`)).body).not.toContain('다른 부서가 맡은 것입니다')
  })

  it('is found by name, kind and department, page by page', async () => {
    const page = await editor.get('/office/media?q=파노라마&kind=image&whose=mine')
    expect(page.body).toContain('1개')
    expect((await editor.get('/office/media?q=%25&kind=file')).body).toContain(
      '찾는 그림이나 파일이 없습니다',
    )
    expect((await editor.get('/office/media?page=2')).statusCode).toBe(200)
  })
})

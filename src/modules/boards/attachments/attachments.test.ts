import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import { instant } from '#kernel/time.ts'
import type { CitizenBrowser } from '#test/citizen.ts'
import { snapshot } from '#test/photographs.ts'
import { HEAD, REASON, removeAs } from '#test/removing.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { isActivePdf } from './active-pdf.ts'

const PDF = (inside = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`)
const packed = (objects: string) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'),
    deflateSync(Buffer.from(objects)),
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ])
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

describe('Article 13: files of a posting', () => {
  let town: Town
  let writer: CitizenBrowser
  beforeAll(async () => {
    town = await openTown()
    writer = await town.asCitizen()
  })
  afterAll(() => town.close())
  const write = async (board = 'free', more: Record<string, string> = {}) => {
    writer = await town.asCitizen()
    const form = {
      title: '사진 글',
      body: '김하늘 씨와 걸은 길입니다',
      once: newToken(),
      advised: 'yes',
      ...more,
    }
    const res = await writer.post(`/boards/${board}/new`, form)
    return String(res.headers.location).replace(/\/mine.*/, '')
  }
  const sendAs = (by: CitizenBrowser, at: string, bytes: Buffer, name = 'a.jpg', type?: string) =>
    upload(town, by, `${at}/files`, [{ field: 'file', name, bytes, ...(type && { type }) }], {
      _csrf: by.csrf,
    })
  const send = (at: string, bytes: Buffer, name?: string, type?: string) =>
    sendAs(writer, at, bytes, name, type)
  const small = (colour: string) => snapshot(colour, { width: 80, height: 60 })
  const get = (path: string) => town.asStranger().get(path)
  const kept = async () =>
    Number(
      (
        await town.owner
          .selectFrom('boards.attachment')
          .select((eb) => eb.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )

  it('where and with what a picture was taken stays behind, and the name that it had', async () => {
    const at = await write()
    const bytes = await small('#4a7')
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    expect((await send(at, bytes, '../../카나리-집.jpg')).statusCode).toBe(303)
    const page = (await get(at)).body
    expect(page).not.toContain('카나리')
    const name = /\/(\d+-1\.jpg)|>(\d+-1\.jpg)</.exec(page)?.[2]
    expect(name).toBe(`${at.split('/').at(-1)}-1.jpg`)
    const file = await get(`${at}/files/1`)
    expect(file.headers['content-type']).toBe('image/jpeg')
    expect(file.headers['x-content-type-options']).toBe('nosniff')
    const { exif, gps } = (await sharp(file.rawPayload).metadata()) as { exif?: Buffer; gps?: unknown }
    expect([exif, gps]).toEqual([undefined, undefined])
    expect(file.rawPayload.includes('Canary')).toBe(false)
  })
  it.each([
    [
      'a drawing that runs scripts',
      Buffer.from(SVG),
      'a.svg',
      'image/svg+xml',
      '사진(JPG, PNG, WebP)이나 PDF만',
    ],
    [
      'a page called a picture',
      Buffer.from('<html><script>alert(1)</script>'),
      'a.jpg',
      'image/jpeg',
      '사진(JPG',
    ],
    [
      'a program',
      Buffer.from('MZ\u0090\u0000'.padEnd(400, '\u0000'), 'latin1'),
      'a.exe',
      'application/pdf',
      '사진(JPG',
    ],
    [
      'a PDF with a script',
      PDF('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
      'a.pdf',
      'application/pdf',
      '스크립트',
    ],
    [
      'a PDF that hides its script',
      PDF('/OpenAction << /S /J#61vaScript >>'),
      'a.pdf',
      'application/pdf',
      '스크립트',
    ],
    ['a PDF with a packed script', packed('<< /S /JavaScript >>'), 'a.pdf', 'application/pdf', '스크립트'],
    [
      'a PDF with a file in it',
      PDF('/Names << /EmbeddedFiles 3 0 R >>'),
      'a.pdf',
      'application/pdf',
      '스크립트',
    ],
    ['nothing', Buffer.alloc(0), 'a.jpg', 'image/jpeg', '빈 파일'],
    ['11 MB', Buffer.alloc(11_000_000, 1), 'a.jpg', 'image/jpeg', '10MB까지'],
  ])('%s is refused with a word, and nothing is kept', async (_what, bytes, name, type, says) => {
    const at = await write()
    const before = await kept()
    const res = await send(at, bytes, name, type)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain(says)
    expect(await kept()).toBe(before)
    expect((await get(`${at}/files/1`)).statusCode).toBe(404)
  })
  it('a PDF that only shows its pages is taken, to be kept and not opened here', async () => {
    const at = await write()
    expect((await send(at, PDF(), 'a.pdf', 'application/pdf')).statusCode).toBe(303)
    const file = await get(`${at}/files/1`)
    expect(file.headers['content-type']).toBe('application/pdf')
    expect(file.headers['content-disposition']).toMatch(/^attachment/)
    expect(isActivePdf(packed('<< /Type /Page >>'))).toBe(false)
    const unreadable = packed('')
      .toString('latin1')
      .replace(/stream\n[^]*\nendstream/, 'stream\nnot packed\nendstream')
    expect(isActivePdf(Buffer.from(unreadable, 'latin1'))).toBe(true)
  })
  it('a picture that is a page too is only a picture afterwards', async () => {
    const at = await write()
    const both = Buffer.concat([await small('#123'), Buffer.from('<script>alert(1)</script>PK\u0003\u0004')])
    expect((await send(at, both)).statusCode).toBe(303)
    expect((await get(`${at}/files/1`)).rawPayload.includes('<script>')).toBe(false)
  })
  it('five are taken, the sixth is not; the same twice is one; one taken off makes room', async () => {
    const at = await write()
    for (const n of [1, 2, 3, 4, 5])
      for (let twice = 0; twice < 2; twice += 1)
        expect((await send(at, await small(`#${n}${n}${n}`))).statusCode).toBe(303)
    const sixth = await send(at, await small('#999'))
    expect(sixth.statusCode).toBe(422)
    expect(sixth.body).toContain('다섯 개까지')
    const form = { _csrf: writer.csrf, remove: '2' }
    expect((await upload(town, writer, `${at}/files`, [], form)).statusCode).toBe(303)
    expect((await get(`${at}/files/2`)).statusCode).toBe(404)
    expect((await send(at, await small('#999'))).statusCode).toBe(303)
    expect((await get(`${at}/files/6`)).statusCode).toBe(200)
  })
  it('the last number is ninety-nine: beyond it none is added, and the server does not fail', async () => {
    const at = await write()
    await send(at, await small('#111'))
    await town.owner
      .updateTable('boards.attachment')
      .set({ nth: 99 })
      .where('posting_id', '=', Number(at.split('/').at(-1)))
      .execute()
    expect((await send(at, await small('#222'))).statusCode).toBe(422)
  })
  it('two files in one form, another citizen, a board without files, an account that is not verified: refused', async () => {
    const at = await write()
    const one = { field: 'file', name: 'a.jpg', bytes: await small('#111') }
    const both = await upload(town, writer, `${at}/files`, [one, one], { _csrf: writer.csrf })
    expect(both.body).toContain('한 번에 하나씩')
    const another = await town.asCitizen()
    expect((await sendAs(another, at, one.bytes)).statusCode).toBe(403)
    const praise = await write('praise')
    expect((await send(praise, one.bytes)).body).toContain('파일을 붙일 수 없습니다')
    await town.owner
      .updateTable('citizens.account')
      .set({ verified_until: instant('2026-11-01T00:00:00+09:00') })
      .where('id', '=', writer.id)
      .execute()
    const own = await send(praise, one.bytes)
    expect(own.statusCode).toBe(422)
    expect(own.body).toContain('본인확인')
  })

  it('what a scanner finds harmful in a PDF, or cannot look at, is not taken', async () => {
    const at = await write()
    for (const found of ['infected', 'unanswered'] as const) {
      Object.assign(town.deps, { scan: () => Promise.resolve(found) })
      const res = await send(at, PDF(), 'a.pdf', 'application/pdf')
      expect(res.statusCode, found).toBe(422)
    }
    Object.assign(town.deps, { scan: undefined })
    expect((await get(`${at}/files/1`)).statusCode).toBe(404)
  })
  it('Article 6(2): removed, withdrawn, covered or closed, a file answers to nobody else from that moment', async () => {
    const [other, officer] = [await town.asCitizen(), await town.asPost(HEAD)]
    const gone = async (at: string) => {
      for (const path of [`${at}/files/1`, `/en${at}/files/1`])
        expect((await get(path)).statusCode, path).toBe(404)
      expect((await get(at)).body).not.toContain('files/1')
      expect((await other.get(`${at}/files/1`)).statusCode).toBe(404)
      expect((await other.get(`${at}/files/1/own`)).statusCode).not.toBe(200)
    }
    const withFile = async (board = 'free', more = {}) => {
      const at = await write(board, more)
      await send(at, await small('#246'))
      return at
    }
    const shown = async (at: string) => {
      expect((await get(`${at}/files/1`)).statusCode).toBe(200)
      expect((await get(at)).body).toContain('files/1')
    }
    const removed = await withFile()
    await shown(removed)
    await removeAs(town, HEAD, Number(removed.split('/').at(-1)))
    await gone(removed)

    const withdrawn = await withFile()
    await shown(withdrawn)
    await writer.post(`${withdrawn}/withdraw`, {})
    await gone(withdrawn)

    const covered = await withFile()
    await shown(covered)
    const id = covered.split('/').at(-1)
    await officer.post(`/office/boards/postings/${id}/masking`, {
      more: '김하늘',
      seen: '1-0',
      reasonKo: REASON,
    })
    await gone(covered)

    const closed = await withFile('questions', { closed: 'yes' })
    await gone(closed)
    expect((await writer.get(`${closed}/files/1/own`)).statusCode).toBe(200)
    const inOffice = `/office/boards/postings/${closed.split('/').at(-1)}/files/1`
    expect((await officer.get(inOffice)).statusCode).toBe(200)
    expect((await get(inOffice)).statusCode).not.toBe(200)
  })
  it('a posting that an officer has not let through shows its file to nobody else', async () => {
    await town.owner
      .updateTable('boards.board')
      .set({ takes_files: true })
      .where('id', '=', 'suggestions')
      .execute()
    const at = await write('suggestions', { residents: 'yes' })
    expect((await send(at, await small('#135'))).statusCode).toBe(303)
    expect((await get(`${at}/files/1`)).statusCode).toBe(404)
    expect((await (await town.asCitizen()).get(`${at}/files/1/own`)).statusCode).toBe(404)
    const officer = await town.asPost(HEAD)
    await officer.post(`/office/boards/postings/${at.split('/').at(-1)}/look`, { decision: 'let-through' })
    expect((await get(`${at}/files/1`)).statusCode).toBe(200)
  })
})

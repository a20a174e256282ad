import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { docx, paragraph } from '#test/documents.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { JOBS } from '../../../timetable.ts'
import { prepareMedia } from './prepare-media.job.ts'
import { saveMediaUses } from './save-media-uses.act.ts'

let town: Town
let head: Officer
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
beforeEach(async () => {
  head = await town.asPost('communication-head')
})
const get = (url: string) => town.asStranger().get(url)
const REASON = '주민등록번호가 든 명단'
const version = async (id: number) =>
  String(
    (await town.db.selectFrom('pages.media').select('version').where('id', '=', id).executeTakeFirstOrThrow())
      .version,
  )
async function put(name: string, bytes: Buffer): Promise<number> {
  const files = [{ field: 'files', name, bytes }]
  const sent = await upload(town, head, '/office/media', files, { _csrf: head.csrf, licence: 'none' })
  expect(sent.statusCode).toBe(303)
  const { id } = await town.db
    .selectFrom('pages.media')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await prepareMedia.run(town.deps, { id, edition: 1 })
  return id
}
const use = (owner: string, mediaIds: number[]) =>
  town.transact((tx) =>
    saveMediaUses(tx, {
      owner,
      path: 'about/visit',
      title: '찾아오시는 길',
      mediaIds,
      fromAt: town.clock.now(),
      untilAt: null,
      at: town.clock.now(),
    }),
  )
const remove = async (id: number, more: object = {}, by = head) =>
  by.post(`/office/media/${id}/removal`, { version: await version(id), what: 'all', reason: REASON, ...more })
/** Names of all that lies in the storage. */
const stored = () => readdirSync(join(town.filesFolder, 'files'), { recursive: true }).map(String)
const isStored = (bytes: Buffer) => {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return stored().some((one) => one.includes(hash))
}

describe('Article 17(1): an image or file with personal data in it goes at once', () => {
  it('from every address, the search, the texts and the disk, though texts use it; why stays', async () => {
    const bytes = docx(paragraph('느티나무 명단'))
    const id = await put('명단.docx', bytes)
    await use('item:1', [id])
    const url = `/media/${id}/${encodeURIComponent('명단.docx')}`
    expect((await get(url)).statusCode).toBe(200)
    expect((await get(`/media/${id}/preview`)).body).toContain('느티나무')
    expect((await get('/search?q=느티나무')).body).toContain(`/media/${id}/preview`)
    expect(isStored(bytes)).toBe(true)
    expect((await head.get(`/office/media/${id}`)).body).toContain('개인정보 때문에 바로 없애기')

    const done = await remove(id)
    expect(done.headers.location).toBe(`/office/media/${id}?said=removed`)
    expect(isStored(bytes)).toBe(false)
    for (const gone of [url, `/media/${id}/preview`]) expect((await get(gone)).statusCode, gone).toBe(410)
    expect((await get('/search?q=느티나무')).body).not.toContain('명단')
    for (const gone of [`/office${url}`, `/office/media/${id}/preview`])
      expect((await head.get(gone)).statusCode, gone).toBe(404)
    const page = await head.get(`/office/media/${id}?said=removed`)
    expect(page.body).toContain(REASON)
    expect(page.body).not.toContain('명단.docx')
    const line = await town.db
      .selectFrom('audit.event')
      .select(['what', 'detail'])
      .where('about', '=', `media:${id}`)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(line.what).toBe('media.removed-all')
    expect(String(line.detail)).not.toContain('명단')
  })
  it('with all that were uploaded with the same bytes, and what lay there before', async () => {
    const [old, fresh] = [docx(paragraph('옛 명단')), docx(paragraph('가린 명단'))]
    const first = await put('하나.docx', old)
    const files = [{ field: 'file', name: '새.docx', bytes: fresh }]
    const fields = { _csrf: head.csrf, version: await version(first) }
    const replaced = await upload(town, head, `/office/media/${first}/replacement`, files, fields)
    expect(replaced.statusCode).toBe(303)
    expect(isStored(old), 'nobody is sent it, but it lies there').toBe(true)
    const former = await remove(first, { what: 'former' })
    expect(former.statusCode).toBe(303)
    expect([isStored(old), isStored(fresh)]).toEqual([false, true])
    expect((await remove(first, { what: 'former' })).body).toContain('옛 파일이 없습니다')
    const second = await put('둘.docx', fresh)
    await remove(second)
    expect(isStored(fresh)).toBe(false)
    expect((await head.get(`/office/media/${first}`)).statusCode).toBe(410)
  })
  it('what something else holds stays for it', async () => {
    const bytes = docx(paragraph('함께 쓰는 것'))
    const id = await put('함께.docx', bytes)
    const hash = createHash('sha256').update(bytes).digest('hex')
    await town.db
      .insertInto('pages.media_form')
      .values({
        media_id: await put('다른.docx', docx(paragraph('다른 것'))),
        form: 'w320',
        ending: 'png',
        hash,
        bytes: 1,
        width: 1,
        height: 1,
      })
      .execute()
    await remove(id)
    expect(isStored(bytes)).toBe(true)
  })
  it('by the job, if the program stopped between the act and the disk', async () => {
    const bytes = docx(paragraph('남은 것'))
    const id = await put('남은.docx', bytes)
    const hash = createHash('sha256').update(bytes).digest('hex')
    const job = JOBS.find((one) => one.name === 'pages.remove-bytes')
    await job?.run(town.deps, { hashes: [hash] })
    expect(isStored(bytes), 'held').toBe(true)
    await town.db.deleteFrom('pages.media').where('id', '=', id).execute()
    await job?.run(town.deps, { hashes: [hash] })
    expect(isStored(bytes)).toBe(false)
  })
  it('by the head alone, with a reason that holds none itself', async () => {
    const id = await put('권한.docx', docx(paragraph('권한')))
    expect((await remove(id, { reason: '' })).body).toContain('까닭을 300자 안으로')
    const personal = await remove(id, { reason: '900101-1234568 명단' })
    expect([personal.statusCode, personal.body.includes('까닭에 개인정보가 있습니다')]).toEqual([422, true])
    expect((await remove(id, { version: '99' })).statusCode).toBe(422)
    await town.db
      .insertInto('departments.post_right')
      .values({
        post_id: 'communication-1',
        right: 'page-edit',
        granted_by: 'x',
        granted_at: town.clock.now(),
      })
      .execute()
    const clerk = await town.asPost('communication-1')
    expect((await clerk.get(`/office/media/${id}`)).body).not.toContain('바로 없애기')
    expect((await remove(id, {}, clerk)).statusCode).toBe(422)
    expect((await head.get(`/office/media/${id}`)).statusCode).toBe(200)
    const managing = await town.asPost('information-head')
    expect((await remove(id, {}, managing)).statusCode).toBe(303)
  })
})

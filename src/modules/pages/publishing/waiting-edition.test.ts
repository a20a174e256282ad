import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { docx, paragraph } from '#test/documents.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { prepareMedia } from '../media/prepare-media.job.ts'

let town: Town
let writer: Officer
let other: Officer
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
beforeEach(async () => {
  await at('2026-11-24T10:00:00+09:00')
})
async function at(moment: string) {
  town.setClock(moment)
  writer = await town.asPost('communication-head')
  other = await town.asPost('information-head')
}
const get = (url: string) => town.asStranger().get(url)
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const NOTICE = {
  titleKo: '먼저판알림',
  bodyKo: '먼저 쓴 글.',
  titleEn: '',
  bodyEn: '',
  noticeKind: 'announcement',
  noticeNumber: '',
  deadlineAt: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
}
type Typed = Partial<typeof NOTICE>
const LATER: Typed = { titleKo: '나중판알림', bodyKo: '나중에 쓴 글.', fromAt: '2026-12-20 09:00' }

const act = async (address: string, name: string, more = {}) =>
  other.post(`${address}/${name}`, { version: version((await other.get(address)).body), ...more })
async function publish(address: string, typed: Typed) {
  const form = { ...NOTICE, ...typed, version: version((await writer.get(address)).body), next: 'submit' }
  expect((await writer.post(address, form)).headers.location).toContain('done=submitted')
  expect((await act(address, 'publication')).headers.location).toContain('done=published')
}
async function posted(typed: Typed = {}) {
  const begun = await writer.post('/office/pages/new?section=notices&type=notice', { ...NOTICE, ...typed })
  const address = begun.headers.location?.toString().split('?')[0] ?? ''
  await publish(address, typed)
  return { address, path: `/notices/${address.split('/').at(-1)}` }
}
async function put(name: string, says: string) {
  const files = [{ field: 'files', name, bytes: docx(paragraph(says)) }]
  await upload(town, writer, '/office/media', files, { _csrf: writer.csrf, licence: 'none' })
  const media = town.db.selectFrom('pages.media').select('id').orderBy('id', 'desc')
  const { id } = await media.executeTakeFirstOrThrow()
  await prepareMedia.run(town.deps, { id, edition: 1 })
  return { id, url: `/media/${id}/${encodeURIComponent(name)}` }
}
/** Which of the two each place shows. */
async function shownAt(path: string) {
  const which = async (url: string) => {
    const { body } = await get(url)
    return ['먼저판알림', '나중판알림'].filter((one) => body.includes(`>${one}<`))
  }
  const found = async (word: string) => (await get(`/search?q=${word}`)).body.includes(`${path}"`)
  return {
    page: await which(path),
    list: await which('/notices'),
    feed: await which('/feeds/notices'),
    found: [await found('먼저판알림'), await found('나중판알림')],
    sitemap: (await get('/sitemap.xml')).body.split(`localhost${path}<`).length - 1,
  }
}
const SEEN = {
  first: {
    page: ['먼저판알림'],
    list: ['먼저판알림'],
    feed: ['먼저판알림'],
    found: [true, false],
    sitemap: 1,
  },
  second: {
    page: ['나중판알림'],
    list: ['나중판알림'],
    feed: ['나중판알림'],
    found: [false, true],
    sitemap: 1,
  },
}

describe('Article 6(1): what everyone sees stays until the edition that is to come begins', () => {
  it('to the minute, everywhere at once, without a job', async () => {
    const { address, path } = await posted()
    await publish(address, LATER)
    expect(await shownAt(path)).toEqual(SEEN.first)
    await at('2026-12-20T08:59:59+09:00')
    expect(await shownAt(path)).toEqual(SEEN.first)
    await at('2026-12-20T09:00:00+09:00')
    expect(await shownAt(path)).toEqual(SEEN.second)
    expect((await act(address, 'withdrawal')).headers.location).toContain('done=withdrawn')
    expect((await get(path)).statusCode).toBe(410)
  })
  it('what ended before is in the archive until then, and not twice afterwards', async () => {
    const { address, path } = await posted({ untilAt: '2026-12-10 09:00' })
    await publish(address, { ...LATER, untilAt: '2026-12-22 09:00' })
    await at('2026-12-15T10:00:00+09:00')
    expect((await get(path)).body).toContain('게시기간이 끝난 글입니다')
    await at('2026-12-20T09:00:00+09:00')
    expect((await shownAt(path)).page).toEqual(['나중판알림'])
    await at('2026-12-23T09:00:00+09:00')
    const archive = (await get('/notices?archive=1')).body
    expect([archive.includes('먼저판알림'), archive.includes('나중판알림')]).toEqual([false, true])
  })
  it('a further edition may be shown at once instead; it moves as one, and goes as one', async () => {
    const { address, path } = await posted()
    await publish(address, LATER)
    const moved = await act(address, 'address', {
      section: 'notices',
      path: `notices/waits-${path.slice(9)}`,
    })
    expect(moved.headers.location).toContain('done=moved')
    expect((await shownAt(`/notices/waits-${path.slice(9)}`)).page).toEqual(['먼저판알림'])
    expect((await act(address, 'trash')).statusCode).toBe(303)
    expect((await get(`/notices/waits-${path.slice(9)}`)).statusCode).toBe(404)
    await at('2026-12-21T10:00:00+09:00')
    expect((await act(address, 'restoration')).statusCode).toBe(303)
    expect((await shownAt(`/notices/waits-${path.slice(9)}`)).page).toEqual(['먼저판알림'])
    await publish(address, { titleKo: '나중판알림' })
    expect((await shownAt(`/notices/waits-${path.slice(9)}`)).page).toEqual(['나중판알림'])
  })
  it('the time that the law gives the one that is seen is not shortened meanwhile', async () => {
    const { address } = await posted({ noticeKind: 'legislation', untilAt: '2026-12-14 24:00' })
    await at('2026-12-15T10:00:00+09:00')
    await publish(address, { noticeKind: 'legislation', fromAt: '2026-12-20 09:00', untilAt: '2027-01-31' })
    await at('2026-12-21T10:00:00+09:00')
    expect((await act(address, 'withdrawal')).statusCode).toBe(422)
  })
  it('its files are not reachable before, and are to the minute; those of the earlier edition go with it', async () => {
    const [first, second] = [
      await put('먼저.docx', '먼저 온 붙임글'),
      await put('나중.docx', '나중 온 붙임글'),
    ]
    const own = { untilAt: '2027-01-31', afterPeriod: 'hide' } as const
    const attached = (id: number) => ({ ...own, bodyKo: `글\n\n@[붙임](media:${id})` })
    const { address, path } = await posted(attached(first.id))
    await publish(address, { ...LATER, ...attached(second.id) })
    const answers = async ({ id, url }: typeof first) => ({
      file: (await get(url)).statusCode,
      preview: (await get(`/media/${id}/preview`)).statusCode,
      onPage: (await get(path)).body.includes(`/media/${id}/`),
      found: (await get('/search?q=붙임글')).body.includes(`/media/${id}/preview`),
    })
    const there = { file: 200, preview: 200, onPage: true, found: true }
    const notYet = { file: 404, preview: 404, onPage: false, found: false }
    for (const moment of ['2026-11-24T10:00:00+09:00', '2026-12-20T08:59:59+09:00']) {
      await at(moment)
      expect([await answers(first), await answers(second)], moment).toEqual([there, notYet])
    }
    await at('2026-12-20T09:00:00+09:00')
    const gone = { file: 410, preview: 410, onPage: false, found: false }
    expect([await answers(first), await answers(second)]).toEqual([gone, there])
  })
})

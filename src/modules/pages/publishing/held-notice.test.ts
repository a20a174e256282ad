import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { emptyTrash } from '../trash/empty-trash.job.ts'

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
const HELD = '법에서 정한 게시기간이 끝날 때까지'
const SHORT = '법에서 정한 기간보다'
// 24 November is not counted; the 20th day is Monday, 14 December
const NOTICE = {
  titleKo: '조례 입법예고',
  bodyKo: '의견을 들립니다.',
  titleEn: '',
  bodyEn: '',
  noticeKind: 'legislation',
  noticeNumber: '',
  deadlineAt: '',
  fromAt: '',
  untilAt: '2026-12-14 24:00',
  afterPeriod: 'archive',
}
type Typed = Partial<typeof NOTICE>

async function write(address: string, typed: Typed) {
  const form = { ...NOTICE, ...typed, version: version((await writer.get(address)).body), next: 'submit' }
  return writer.post(address, form)
}
const act = async (address: string, name: string, more = {}) =>
  other.post(`${address}/${name}`, { version: version((await other.get(address)).body), ...more })

/** A notice of the office that everyone sees, unless it is to come. */
async function posted(typed: Typed = {}) {
  const begun = await writer.post('/office/pages/new?section=notices&type=notice', { ...NOTICE, ...typed })
  const address = begun.headers.location?.toString().split('?')[0] ?? ''
  expect((await write(address, typed)).headers.location).toContain('done=submitted')
  expect((await act(address, 'publication')).headers.location).toContain('done=published')
  return { address, path: `/notices/${address.split('/').at(-1)}` }
}

describe('Article 6(1): nothing shortens the time that the law gives a notice', () => {
  it('neither the trash nor its end pressed, whatever is to become of it afterwards', async () => {
    for (const afterPeriod of ['archive', 'hide', 'remove']) {
      const { address, path } = await posted({ afterPeriod })
      await at('2026-12-14T23:59:00+09:00')
      for (const name of ['trash', 'withdrawal']) {
        const refused = await act(address, name)
        expect([refused.statusCode, refused.body.includes(SHORT)], name).toEqual([422, true])
      }
      await emptyTrash.run(town.deps, {})
      expect((await get(path)).statusCode, afterPeriod).toBe(200)
      await at('2026-11-24T10:00:00+09:00')
    }
  })
  it.each<[string, Typed, string]>([
    ['an earlier end', { untilAt: '2026-12-01' }, SHORT],
    [
      'another kind, which the law does not hold',
      { noticeKind: 'announcement', untilAt: '2026-12-01' },
      HELD,
    ],
    ['another kind, which it holds for less', { noticeKind: 'bid', untilAt: '2026-12-03 24:00' }, HELD],
    ['a beginning before it began', { fromAt: '2026-11-01', untilAt: '2026-12-01' }, SHORT],
    ['a beginning that is to come', { fromAt: '2026-11-28', untilAt: '2027-01-31' }, HELD],
  ])('nor an edit: %s', async (_, typed, word) => {
    const { address, path } = await posted()
    await at('2026-11-25T10:00:00+09:00')
    const refused = await write(address, typed)
    expect([refused.statusCode, refused.body.includes(word)]).toEqual([422, true])
    const trashed = await act(address, 'trash')
    expect(trashed.statusCode, 'nor the trash afterwards').toBe(422)
    await at('2026-12-14T23:59:00+09:00')
    expect((await get(path)).statusCode).toBe(200)
  })
  it('nor a moment typed as its beginning at which nobody could read it', async () => {
    const begun = await writer.post('/office/pages/new?section=notices&type=notice', NOTICE)
    const address = begun.headers.location?.toString().split('?')[0] ?? ''
    const refused = await write(address, { fromAt: '2026-11-01', untilAt: '2026-11-26' })
    expect([refused.statusCode, refused.body.includes(SHORT)]).toEqual([422, true])
  })
  it('nor time in the trash: what was to begin there begins again', async () => {
    const { address, path } = await posted({ fromAt: '2026-11-26 09:00', untilAt: '2026-12-20' })
    expect((await act(address, 'trash')).statusCode).toBe(303)
    await at('2026-12-17T10:00:00+09:00')
    expect((await act(address, 'restoration')).statusCode).toBe(303)
    expect((await get(path)).statusCode).toBe(404)
    const refused = await write(address, { fromAt: '2026-11-26 09:00', untilAt: '2026-12-20' })
    expect(refused.statusCode).toBe(422)
  })
  it('nor a move: it stays in the list, and its old address leads to it and is nobody else’s', async () => {
    const { address, path } = await posted({ titleKo: '옮긴 예고' })
    const moved = await act(address, 'address', { section: 'notices', path: 'notices/moved-notice' })
    expect(moved.headers.location).toContain('done=moved')
    expect((await get('/notices/moved-notice')).statusCode).toBe(200)
    const copied = await writer.post(`${address}/copy`, {})
    const copy = copied.headers.location?.toString().split('?')[0] ?? ''
    const taken = await act(copy, 'address', { section: 'notices', path: path.slice(1) })
    expect([taken.statusCode, taken.body.includes('이미 쓰고 있는 주소')]).toEqual([422, true])
    expect((await get(path)).headers.location).toBe('/notices/moved-notice')
    expect((await get('/notices')).body).toContain('옮긴 예고')
    for (const name of ['trash', 'withdrawal']) expect((await act(address, name)).statusCode).toBe(422)
  })
  it('nor the end of the contract of whoever wrote it', async () => {
    const { address, path } = await posted()
    await town.db
      .updateTable('pages.revision')
      .set({ written_by: 'staff:999999' })
      .where('item_id', '=', Number(address.split('/').at(-1)))
      .execute()
    expect((await get(path)).statusCode).toBe(200)
    expect((await act(address, 'withdrawal')).statusCode).toBe(422)
  })
  it('when it is over it may end, and its text may be put right before', async () => {
    const { address, path } = await posted()
    await at('2026-11-25T10:00:00+09:00')
    const right = await write(address, { bodyKo: '고친 글.', untilAt: '2026-12-31 24:00' })
    expect(right.headers.location).toContain('done=submitted')
    expect((await act(address, 'publication')).headers.location).toContain('done=published')
    expect((await get(path)).body).toContain('고친 글.')
    await at('2026-12-15T00:00:00+09:00')
    expect((await act(address, 'withdrawal')).headers.location).toContain('done=withdrawn')
    expect((await get(path)).statusCode).toBe(410)
  })
})

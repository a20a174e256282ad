import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { departments } from '#modules/departments/index.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { compare } from './compare.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const BY = { id: 'system:test', from: 'test' }
const TEXT = {
  titleKo: '겨울 축제',
  bodyKo: '엽니다.',
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
}
const nameOf = async (id: number) =>
  (await town.db.selectFrom('accounts.staff').select('name').where('id', '=', id).executeTakeFirstOrThrow())
    .name

describe('Article 5(2): a revision says who wrote it', () => {
  it('by name with the post of that day, whoever holds it now and wherever the writer went', async () => {
    const writer = await town.asPost('communication-head')
    const begun = await writer.post('/office/pages/new?section=news&type=news', TEXT)
    const address = begun.headers.location?.toString().split('?')[0] ?? ''
    const written = `${await nameOf(writer.staffId)} (시민소통과 과장)`
    expect((await writer.get(`${address}/revisions`)).body).toContain(written)
    expect((await writer.get(`${address}/revisions/1`)).body).toContain(written)

    town.setClock('2026-12-01T10:00:00+09:00')
    const moved = await town.deps.transact((tx) =>
      departments.appoint(tx, {
        staffId: writer.staffId,
        postId: 'waste-1',
        fromOn: town.clock.today(),
        by: BY,
        at: town.clock.now(),
        city: town.deps.city,
      }),
    )
    expect(moved.ok).toBe(true)
    const next = await appointSomebody(town.deps, 'communication-head')
    expect(await nameOf(next)).not.toBe(await nameOf(writer.staffId))
    const successor = await town.asPost('communication-head')
    const list = (await successor.get(`${address}/revisions`)).body
    expect(list).toContain(written)
    expect(list).not.toContain('staff:')
  })
  it('what the city brought in was written by nobody of the office', async () => {
    const editor = await town.asPost('information-head')
    const list = (await editor.get('/office/pages?section=about')).body
    const id = /href="\/office\/pages\/(\d+)" aria-label="주요 시책 고치기"/.exec(list)?.[1] ?? ''
    const body = (await editor.get(`/office/pages/${id}/revisions`)).body
    expect(body).toContain('시스템')
    expect(body).not.toContain('system:')
  })
})

describe('Article 3(3): a comparison does not keep everyone else waiting', () => {
  const lines = (n: number, name: string) => Array.from({ length: n }, (_, at) => `${name} ${at}`).join('\n')
  const within = (run: () => void): number => {
    const from = performance.now()
    run()
    return performance.now() - from
  }
  it('of two texts with nothing in common, which stand beside each other whole', async () => {
    const writer = await town.asPost('communication-head')
    const begun = await writer.post('/office/pages/new?section=news&type=news', {
      ...TEXT,
      bodyKo: lines(6_000, '앞'),
    })
    const address = begun.headers.location?.toString().split('?')[0] ?? ''
    const version = /name="version" value="(\d+)"/.exec((await writer.get(address)).body)?.[1] ?? ''
    await writer.post(address, { ...TEXT, bodyKo: lines(6_000, '뒤'), version, next: 'save' })
    const from = performance.now()
    const page = await writer.get(`${address}/revisions/2`)
    expect(performance.now() - from).toBeLessThan(3_000)
    expect(page.body).toContain('전체를 나란히')
    expect(page.body).toContain('뒤 5999')
    expect((await writer.get(`${address}/revisions/1`)).body).toContain('앞 5999')
  })
  it.each([
    ['20,000 lines', lines(20_000, '가'), lines(20_000, '나')],
    ['every second line', ...['가', '나'].map((name) => lines(20_000, '줄').replaceAll(/[02468]$/gm, name))],
    ['700 lines of many words', ...['가', '나'].map((name) => lines(350, `${name}${name} 다 `.repeat(150)))],
    ['long lines', ...['가', '나'].map((name) => lines(300, name.repeat(990)))],
  ] as [string, string, string][])('%s', (_, before, after) => {
    expect(within(() => compare(before, after))).toBeLessThan(400)
  })
  it('and words that differ are still marked', () => {
    expect(compare('같은 줄\n봄 축제', '같은 줄\n겨울 축제').pairs).toEqual([
      { old: [{ text: '같은 줄', isChanged: false }], new: [{ text: '같은 줄', isChanged: false }] },
      {
        old: [
          { text: '봄', isChanged: true },
          { text: ' 축제', isChanged: false },
        ],
        new: [
          { text: '겨울', isChanged: true },
          { text: ' 축제', isChanged: false },
        ],
      },
    ])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const NEW = '/office/pages/new?section=news&type=news'
const text = (over: object = {}) => ({
  titleKo: '시험 글',
  bodyKo: '글',
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
  ...over,
})
const items = async () =>
  (
    await town.db
      .selectFrom('pages.item')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n

describe('what cannot be kept is refused with a word, and nothing of it is stored', () => {
  it.each([
    ['2,000 paragraphs', { bodyKo: '글\n\n'.repeat(2_000) }, '2,000개보다'],
    ['a table of 100 columns', { bodyKo: `|${' 가 |'.repeat(100)}` }, '50개까지'],
    ['a table of 501 rows', { bodyKo: '| 가 |\n'.repeat(501) }, '500개까지'],
    ['319,000 letters', { bodyKo: '가'.repeat(319_000) }, '300,000자'],
    [
      'lists six deep',
      { bodyKo: Array.from({ length: 7 }, (_, n) => `${'  '.repeat(n)}- 가`).join('\n') },
      '네 단계',
    ],
    ['an address that leads elsewhere', { path: '../../x' }, '영어 소문자'],
    ['a film of nobody’s', { bodyKo: '%[영상](evil:abc)' }, '유튜브'],
    ['a moment that is none', { untilAt: '2026-02-30 10:00' }, '2026-12-01 09:00'],
  ])('%s', async (_what, over, says) => {
    const editor = await town.asPost('communication-head')
    const before = await items()
    const sent = await editor.post(NEW, text(over))
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain(says)
    expect(await items()).toBe(before)
  })
  it('a link that runs code is refused; written as letters it is text, and so is markup', async () => {
    const [editor, other] = [await town.asPost('communication-head'), await town.asPost('information-head')]
    const sent = await editor.post(NEW, text({ bodyKo: '[눌러](javascript:alert(1))' }))
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('1번째 줄')
    const begun = await editor.post(
      NEW,
      text({ bodyKo: String.raw`\[눌러](javascript:alert(1)) <script>alert(2)</script>` }),
    )
    const address = begun.headers.location?.toString().split('?')[0] ?? ''
    const form = (await editor.get(address)).body
    await editor.post(address, {
      ...text({ bodyKo: String.raw`\[눌러](javascript:alert(1)) <script>alert(2)</script>` }),
      version: version(form),
      next: 'submit',
    })
    const ready = (await other.get(address)).body
    await other.post(`${address}/publication`, { version: version(ready) })
    const { body } = await town.asStranger().get(`/news/${address.split('/').at(-1)}`)
    expect(body).toContain('[눌러](javascript:alert(1))')
    expect(body).not.toContain('href="javascript')
    expect(body).not.toContain('<script>alert')
  })
  it('published by two at once it is published once, and the other is told', async () => {
    const editor = await town.asPost('communication-head')
    const others = [await town.asPost('information-head'), await town.asPost('information-1')]
    await town.db
      .insertInto('departments.post_right')
      .values({
        post_id: 'information-1',
        right: 'site-admin',
        until_on: null,
        granted_by: 'system:test',
        granted_at: town.clock.now(),
      })
      .execute()
    const begun = await editor.post(NEW, text())
    const address = begun.headers.location?.toString().split('?')[0] ?? ''
    const form = (await editor.get(address)).body
    await editor.post(address, { ...text(), version: version(form), next: 'submit' })
    const ready = version((await others[0]?.get(address))?.body ?? '')
    const both = await Promise.all(
      others.map((one) => one.post(`${address}/publication`, { version: ready })),
    )
    expect(both.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
    const id = Number(address.split('/').at(-1))
    const published = await town.db
      .selectFrom('audit.event')
      .select('what')
      .where('about', '=', `item:${id}`)
      .where('what', '=', 'item.published')
      .execute()
    expect(published).toHaveLength(1)
  })
})

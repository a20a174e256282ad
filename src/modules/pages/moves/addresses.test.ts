import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { isOfProgram } from './address.rule.ts'

let town: Town
let writer: Officer
let admin: Officer
beforeAll(async () => {
  town = await openTown()
})
beforeEach(async () => {
  town.setClock('2026-11-24T10:00:00+09:00')
  writer = await town.asPost('communication-head')
  admin = await town.asPost('information-head')
})
afterAll(() => town?.close())
const get = (url: string) => town.asStranger().get(url)
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const TEXT = {
  titleKo: '눈 치우기',
  bodyKo: '눈을 치웁니다.',
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'hide',
}

async function begun(by: Officer, section = 'news', more = {}) {
  const made = await by.post(`/office/pages/new?section=${section}&type=news`, { ...TEXT, ...more })
  return made.headers.location?.toString().split('?')[0] ?? ''
}
const act = async (by: Officer, address: string, name: string, more = {}) =>
  by.post(`${address}/${name}`, { version: version((await by.get(address)).body), ...more })
const move = (by: Officer, address: string, path: string) =>
  act(by, address, 'address', { section: 'news', path })
/** Gives up what somebody holds, as saving for review does. */
const letGo = () => town.db.deleteFrom('pages.edit_lock').execute()

/** Addresses that the program answers, up to what stands for any text in them. */
function programs(): string[] {
  const above: string[] = []
  const all = town.app.printRoutes({ commonPrefix: false }).split('\n')
  return all.flatMap((line) => {
    const [, indent = '', part] = /^([│ ]*)[├└]── (\S+)/.exec(line) ?? []
    if (part === undefined) return []
    above.length = indent.length / 4
    above.push(part)
    const [path = ''] = above
      .join('')
      .replaceAll('//', '/')
      .slice(1)
      .split(/\/?[:*]/)
    return /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}$/.test(path) ? [path] : []
  })
}

describe('Article 3(2)1: a text stands where everyone reaches it', () => {
  it('no address at which a program answers is free', () => {
    const all = programs()
    expect(all.length).toBeGreaterThan(100)
    expect(all).toContain('about/opinions')
    expect(all.filter((one) => !isOfProgram(one))).toEqual([])
  })
  it('no text of the city has the address of a program', async () => {
    const texts = await town.db.selectFrom('pages.item').select('path').execute()
    expect(texts.map((one) => one.path).filter(isOfProgram)).toEqual([])
  })
  it.each([
    'search',
    'office',
    'en',
    'petitions/new',
    'about/opinions',
    'assets/x',
    'feeds/news',
    'en/news',
  ])('nobody moves one to /%s', async (path) => {
    const address = await begun(admin)
    const refused = await move(admin, address, path)
    expect([refused.statusCode, refused.body.includes('누리집의 기능이 쓰는 주소')]).toEqual([422, true])
  })
  it('a new one is not begun there either', async () => {
    const form = { ...TEXT, path: 'opinions' }
    const made = await admin.post('/office/pages/new?section=about&type=page', form)
    expect([made.statusCode, made.body.includes('누리집의 기능이 쓰는 주소')]).toEqual([422, true])
  })
  it('outside its section only the managing department gives one an address', async () => {
    const address = await begun(writer)
    for (const path of ['robots', 'life/snow', 'newsletter']) {
      const refused = await move(writer, address, path)
      expect([refused.statusCode, refused.body.includes('그 위치의 주소로')], path).toEqual([422, true])
    }
    expect((await move(writer, address, 'news/snow')).headers.location).toContain('done=moved')
    await letGo()
    expect((await move(admin, address, 'snow')).headers.location).toContain('done=moved')
    await letGo()
    expect((await move(writer, address, 'snow')).headers.location, 'it keeps it').toContain('done=moved')
    const site = await writer.post('/office/pages/new?section=site&type=page', {
      ...TEXT,
      path: 'media-room',
    })
    expect(site.statusCode).toBe(422)
  })
})

describe('Article 3(3): what nobody has seen stays the office’s', () => {
  it('moving a draft tells nobody its new address', async () => {
    const address = await begun(writer)
    const old = `/news/${address.split('/').at(-1)}`
    expect((await move(writer, address, 'news/secret-plan')).headers.location).toContain('done=moved')
    expect((await get(old)).statusCode).toBe(404)
    expect(
      await town.db.selectFrom('pages.redirect').where('to_path', '=', 'news/secret-plan').execute(),
    ).toEqual([])
  })
  it('an old address leads to a text when its time has come, not before', async () => {
    await town.db
      .insertInto('pages.redirect')
      .values({ from_path: 'old/plan', to_path: 'news/plan', since: town.clock.now() })
      .execute()
    const address = await begun(writer, 'news', { path: 'plan', fromAt: '2026-11-24 11:00' })
    expect((await get('/old/plan')).statusCode).toBe(404)
    const form = { ...TEXT, fromAt: '2026-11-24 11:00', next: 'submit' }
    await writer.post(address, { ...form, version: version((await writer.get(address)).body) })
    expect((await act(admin, address, 'publication')).headers.location).toContain('done=published')
    expect((await get('/old/plan')).statusCode).toBe(404)
    town.setClock('2026-11-24T11:00:00+09:00')
    const led = await get('/old/plan')
    expect([led.statusCode, led.headers.location]).toEqual([301, '/news/plan'])
  })
  it('nobody throws away or moves what somebody else writes, unless they take it over', async () => {
    const address = await begun(writer)
    await writer.get(address)
    for (const [name, more] of [
      ['trash', {}],
      ['address', { section: 'news', path: 'news/taken-away' }],
    ] as const) {
      const refused = await act(admin, address, name, more)
      expect([refused.statusCode, refused.body.includes('다른 사람이 쓰고 있습니다')], name).toEqual([
        422,
        true,
      ])
    }
    expect((await act(admin, address, 'lock')).statusCode).toBe(303)
    expect((await act(admin, address, 'trash')).headers.location).toContain('done=trashed')
  })
  it('a revision that cannot be is not there', async () => {
    const address = await begun(writer)
    for (const n of ['99999999999', '-1', '1.5', '0', 'x', '1e9']) {
      expect((await writer.get(`${address}/revisions/${n}`)).statusCode, n).toBe(404)
      expect((await act(writer, address, `revisions/${n}/restoration`)).statusCode, n).toBe(404)
    }
    expect((await writer.get(`${address}/revisions/1?with=99999999999`)).statusCode).toBe(200)
    for (const other of ['copy', 'trash', 'publication', 'lock', 'preview', 'autosave'])
      expect(
        (await writer.post(`/office/pages/999999999999999/${other}`, { version: '99999999999' })).statusCode,
      ).toBe(404)
  })
})

describe('Article 6(1): moments of the posting period as people type them', () => {
  it.each([
    ['2026-12-31', '2026-12-31 24:00'],
    ['2026. 12. 31.', '2026-12-31 24:00'],
    ['2026년 12월 31일', '2026-12-31 24:00'],
    ['2026년 12월 31일 9시', '2026-12-31 09:00'],
    ['2026. 12. 31. 18:30', '2026-12-31 18:30'],
    ['2026년 12월 31일(목) 오후 9시 30분', '2026-12-31 21:30'],
    ['2026년 12월 31일 오전 12시', '2026-12-30 24:00'],
  ])('an end of %s is %s', async (typed, is) => {
    const address = await begun(writer, 'news', { fromAt: '2026. 12. 1.', untilAt: typed })
    const { body } = await writer.get(address)
    const valueOf = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(body)?.[1]
    // a beginning is the first minute of its day
    expect([valueOf('fromAt'), valueOf('untilAt')]).toEqual(['2026-12-01 00:00', is])
  })
  it.each([
    '2026. 13. 1.',
    '2026년 2월 30일',
    '오후 9시',
    '2026. 12. 31. 오후 13시',
    '2026. 12. 31. 25:00',
  ])('%s is none', async (untilAt) => {
    const made = await writer.post('/office/pages/new?section=news&type=news', { ...TEXT, untilAt })
    expect(made.statusCode).toBe(422)
  })
})

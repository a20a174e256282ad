import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, serveTown } from '#test/leaks/site.ts'
import { openTown, type Town } from '#test/town.ts'
import { readReceipt, receiptOf } from './receipt.rule.ts'
import { reckonSatisfaction } from './reckon-satisfaction.job.ts'
import { figuresShown, isPagePath, meanOf, spreadOf } from './satisfaction.rule.ts'

const fieldIn = (body: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] as string

describe('Article 4: were you satisfied with this page', () => {
  let town: Town
  let site: Site
  beforeAll(async () => {
    town = await openTown()
    site = await serveTown(town)
  })
  afterAll(async () => {
    await site.close()
    await town.close()
  })
  /** Sends the form of a page from an address, as a browser without scripts does. */
  async function vote(path: string, score: string, { remark = '', from = '203.0.113.7', lang = '' } = {}) {
    const { body } = await town.asStranger().get(`${lang}${path}`)
    const payload = new URLSearchParams({
      page: fieldIn(body, 'page'),
      mark: fieldIn(body, 'mark'),
      satisfaction: score,
      remark,
    }).toString()
    const headers = {
      host: 'localhost',
      origin: 'http://localhost',
      'content-type': 'application/x-www-form-urlencoded',
    }
    const asked = {
      method: 'POST',
      url: `${lang}/satisfaction`,
      payload,
      headers,
      remoteAddress: from,
    } as const
    return site.town.app.inject(asked)
  }
  const votes = () => town.db.selectFrom('pages.satisfaction_vote').selectAll().orderBy('id').execute()

  it('is asked at the end of every public page, in its language, and not on forms of one citizen, errors or the office', async () => {
    for (const path of ['/', '/about', '/news', '/boards', '/petitions', '/petitions/kinds', '/search?q=x']) {
      expect((await town.asStranger().get(path)).body, path).toContain('이 쪽에 만족하셨나요?')
      expect((await town.asStranger().get(`/en${path === '/' ? '' : path}`)).body, path).toContain(
        'Were you satisfied with this page?',
      )
    }
    for (const path of [
      '/petitions/new',
      '/petitions/lookup',
      '/no-such-page',
      '/office/sign-in',
      '/satisfaction',
    ])
      expect((await town.asStranger().get(path)).body, path).not.toContain('name="satisfaction"')
    const officer = await town.asPost('roads-head')
    expect((await officer.get('/office')).body).not.toContain('name="satisfaction"')
  })

  it('leaves the page in the cache, byte for byte the same for everyone', async () => {
    const read = async (headers: Record<string, string>) =>
      (await fetch(`${site.origin}/about`, { headers })).text()
    const first = await read({ 'user-agent': 'a' })
    const before = site.fromCache()
    const second = await read({ 'user-agent': 'b', cookie: 'nurijip-case=x', 'accept-language': 'en' })
    expect(site.fromCache()).toBe(before + 1)
    expect(second).toBe(first)
    const made = async () => (await town.asStranger().get('/about')).body
    expect(await made(), 'made anew').toBe(await made())
    expect(first).toContain('name="satisfaction"')
    await vote('/about', '3', { from: '203.0.113.99' })
    expect(await read({})).toBe(first)
    expect(site.fromCache()).toBe(before + 2)
  })

  it('thanks after a redirect, sets no cookie, and leads back', async () => {
    const res = await vote('/about', '4')
    expect(res.statusCode).toBe(303)
    expect(res.headers['set-cookie']).toBeUndefined()
    const thanks = (await town.asStranger().get(res.headers.location as string)).body
    expect(thanks).toContain('평가해 주셔서 고맙습니다')
    expect(thanks).toContain('href="/about"')
    const english = await vote('/about', '4', { lang: '/en', from: '203.0.113.8' })
    expect(english.headers.location).toMatch(/^\/en\/satisfaction\?/)
  })

  it('one vote of an address, a page and a day counts; the next day it may vote again', async () => {
    const [first, second] = [await vote('/guide', '5'), await vote('/guide', '1')]
    expect(first.headers.location).toContain('counted=1')
    expect(second.headers.location).toContain('counted=0')
    expect((await town.asStranger().get(second.headers.location as string)).body).toContain('이미 평가')
    expect((await vote('/guide', '1', { from: '203.0.113.20' })).headers.location).toContain('counted=1')
    expect((await vote('/news', '1')).headers.location).toContain('counted=1')
    town.setClock('2026-11-25T10:00:00+09:00')
    expect((await vote('/guide', '2')).headers.location).toContain('counted=1')
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('ten votes at once from one address count once', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, () => vote('/about/sitemap', '4', { from: '203.0.113.150' })),
    )
    expect(all.filter((one) => String(one.headers.location).includes('counted=1')).length).toBe(1)
    expect((await votes()).filter((one) => one.path === '/about/sitemap').length).toBe(1)
  })

  it('Article 17(1): keeps no address, and destroys the key of a day when it is over', async () => {
    await vote('/guide', '3', { from: '198.51.100.77' })
    const { rows } = await town.db
      .selectFrom('http.attempt')
      .select('key')
      .execute()
      .then((all) => ({ rows: all }))
    expect(JSON.stringify([await votes(), rows])).not.toContain('198.51.100.77')
    const events = await town.db.selectFrom('audit.event').selectAll().execute()
    expect(JSON.stringify(events)).toContain('satisfaction.given')
    expect(JSON.stringify(events)).not.toContain('198.51.100.77')
    const keys = () => town.db.selectFrom('pages.satisfaction_key').select('day').orderBy('day').execute()
    expect((await keys()).length).toBe(2)
    town.setClock('2026-11-25T00:03:00+09:00')
    await reckonSatisfaction.run(site.town.deps, {})
    town.setClock('2026-11-24T10:00:00+09:00')
    expect(await keys()).toEqual([{ day: '2026-11-25' }])
    const marks = await town.db.selectFrom('pages.satisfaction_once').select('day').execute()
    expect(marks.every((one) => one.day === '2026-11-25')).toBe(true)
  })

  it('takes no page that is not ours', async () => {
    const { body } = await town.asStranger().get('/about')
    const mark = fieldIn(body, 'mark')
    const before = (await votes()).length
    for (const page of [
      '/about/free-text',
      'https://elsewhere.example',
      '/about/../office',
      '/%61bout',
      '',
    ]) {
      const res = await town.asStranger().post('/satisfaction', { page, mark, satisfaction: '5' })
      expect(res.statusCode, page).toBe(422)
    }
    const elsewhere = { origin: 'https://elsewhere.example' }
    const forged = await town
      .asStranger()
      .post('/satisfaction', { page: '/about', mark, satisfaction: '5' }, elsewhere)
    expect(forged.statusCode).toBe(403)
    expect((await votes()).length).toBe(before)
  })

  it('Article 17(1): refuses personal data in the text by its place, a missing choice and a long text, and keeps what was typed', async () => {
    const remark = '글씨가 작습니다.\n연락은 010-1234-5678로 주세요.'
    const found = await vote('/guide', '2', { remark, from: '203.0.113.40' })
    expect(found.statusCode).toBe(422)
    for (const text of ['전화번호', '010-1234-5678', '2번째 줄', '글씨가 작습니다.', 'value="2" checked'])
      expect(found.body).toContain(text)
    expect((await vote('/guide', '')).statusCode).toBe(422)
    expect((await vote('/guide', '6')).statusCode).toBe(422)
    const long = await vote('/guide', '2', { remark: '가'.repeat(501) })
    expect([long.statusCode, long.body.includes('500자')]).toEqual([422, true])
    expect((await votes()).some((one) => one.remark?.includes('010'))).toBe(false)
  })

  it('a remark gets a receipt number, the same when it is sent twice', async () => {
    const sent = { remark: '표를 옆으로 밀어야 합니다.', from: '203.0.113.50' }
    const [first, second] = [await vote('/life/waste', '2', sent), await vote('/life/waste', '2', sent)]
    const receipt = new URL(first.headers.location as string, 'http://x').searchParams.get('receipt')
    expect(readReceipt(receipt ?? '')).toBe(receipt)
    expect(second.headers.location).toContain(receipt)
    expect((await votes()).filter((one) => one.remark === sent.remark).length).toBe(1)
    expect((await town.asStranger().get(first.headers.location as string)).body).toContain(receipt)
  })

  it('the department of the page reads and deals with it once; another does not', async () => {
    const other = await town.asPost('roads-head')
    expect((await other.get('/office/satisfaction')).body).not.toContain('표를 옆으로')
    const owner = await town.asPost('waste-head')
    const page = (await owner.get('/office/satisfaction')).body
    expect(page).toContain('표를 옆으로 밀어야 합니다.')
    const id = /name="id" value="(\d+)"/.exec(page)?.[1] as string
    const deal = (who: typeof owner, did: string) =>
      who.post('/office/satisfaction/remarks', { id, [`did-${id}`]: did })
    expect((await deal(other, '고쳤습니다')).statusCode).toBe(422)
    expect((await deal(owner, '')).statusCode).toBe(422)
    expect((await deal(owner, '김 주무관 010-2222-3333에 물었습니다')).statusCode).toBe(422)
    expect((await deal(owner, '표를 좁은 화면에 맞게 고쳤습니다.')).statusCode).toBe(303)
    expect((await deal(owner, '또')).body).toContain('이미 처리한 의견입니다.')
    expect(
      (await town.asPost('information-head').then((one) => one.get('/office/satisfaction'))).body,
    ).toContain('표를 좁은 화면에 맞게 고쳤습니다.')
    const desk = await town.asPost('civil-affairs-desk-1')
    expect((await desk.get('/office/satisfaction')).statusCode).toBe(403)
  })

  it('everyone reads figures of a department from five votes on, with their number', async () => {
    const path = '/about/organisation/tax'
    const csv = async () => {
      await reckonSatisfaction.run(site.town.deps, {})
      return (await town.asStranger().get('/about/satisfaction.csv')).body
    }
    for (const score of [1, 2, 3, 4]) await vote(path, String(score), { from: `203.0.113.${60 + score}` })
    expect(await csv()).not.toContain('세정과')
    await vote(path, '5', { from: '203.0.113.70' })
    // 1, 2, 3, 4 and 5
    expect(await csv()).toContain('2026,세정과,5,3,1.41')
    expect((await town.asStranger().get('/about/satisfaction')).body).toContain('세정과')
  })
})

describe('Article 4: rules of the question', () => {
  it.each([
    ['/', true],
    ['/news/7', true],
    ['/petitions/2026-000001', true],
    ['/news/07', false],
    ['/about/', false],
    ['/about//x', false],
    ['/about/../office', false],
    ['/%61bout', false],
    ['about', false],
    ['/a?b=1', false],
    [`/${'a'.repeat(200)}`, false],
  ])('%s is an address of ours: %s', (path, is) => expect(isPagePath(path)).toBe(is))

  it('Article 17(1): fewer than five votes are shown to nobody, nor to whoever subtracts', () => {
    const of = (departmentId: string, n: number) => ({ departmentId, n, sum: n * 3, squares: n * 9 })
    const shown = (...ns: number[]) =>
      figuresShown(ns.map((n, i) => of(`d${i}`, n))).map((one) => [one.departmentId, one.n])
    expect(shown(5, 9)).toEqual([
      ['', 14],
      ['d0', 5],
      ['d1', 9],
    ])
    expect(shown(5, 4), 'the whole would tell of the four').toEqual([
      ['', 5],
      ['d0', 5],
    ])
    expect(shown(5, 4, 3), 'seven in two departments').toEqual([
      ['', 12],
      ['d0', 5],
    ])
    expect(shown(4, 3)).toEqual([['', 7]])
    expect(shown(4)).toEqual([])
    expect(shown()).toEqual([])
  })
  it('mean and spread: of 1, 2, 3, 4 and 5 they are 3 and the root of 2', () => {
    const figure = { departmentId: '', n: 5, sum: 15, squares: 55 }
    expect([meanOf(figure), spreadOf(figure)]).toEqual([3, Math.SQRT2])
  })
  it('a receipt number is read as people type it', () => {
    const receipt = receiptOf(new Uint8Array([0, 8, 29, 255, 1, 2, 3, 4, 5, 6, 7, 9]))
    expect(receipt).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(readReceipt(` ${receipt.toLowerCase().replaceAll('-', ' ')} `)).toBe(receipt)
    expect(readReceipt('1234-5678-90IO')).toBeUndefined()
    expect(readReceipt(`${receipt}2`)).toBeUndefined()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillIn, KIM, letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

const NOISE = { site: '역북동 새빛공사장', where: '역북동 햇살아파트 101동 12층', hours: 'night' }
let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const post of ['civil-affairs-desk-1', 'air-noise-1']) await appointSomebody(town.deps, post)
})
afterAll(() => town?.close())

describe('a kind asks its own questions', () => {
  it('Article 8(1): between the petition and the contact, checked, sealed, and shown to officer and petitioner alone', async () => {
    const citizen = town.asStranger()
    await citizen.post('/petitions/new', { kind: 'noise' })
    const to = await citizen.post('/petitions/new/petition', { title: KIM.title, body: KIM.body })
    expect(to.headers.location).toBe('/petitions/new/details')
    const page = (await citizen.get('/petitions/new/details')).body
    expect(page).toContain('공사장')
    expect(page).toContain('밤 22~5시')
    const last = await fillIn(citizen, { kind: 'noise', details: NOISE, password: 'sunny-hill-27' })
    expect(last.headers.location).toBe('/petitions/new/check')
    const check = (await citizen.get('/petitions/new/check')).body
    for (const text of [NOISE.site, NOISE.where, '밤 22~5시']) expect(check).toContain(text)
    await citizen.post('/petitions/new/check', {})
    const number = /2026-\d{6}/.exec((await citizen.get('/petitions/new/confirmation')).body)?.[0] as string

    const { answers_sealed } = await town.db
      .selectFrom('petitions.petition_details')
      .selectAll()
      .where('petition_number', '=', number)
      .executeTakeFirstOrThrow()
    expect(answers_sealed.includes('새빛공사장')).toBe(false)
    const desk = await town.asPost('civil-affairs-desk-1')
    const file = (await desk.get(`/office/petitions/${number}`)).body
    for (const text of ['더 알려 주신 내용', NOISE.site, '밤 22~5시']) expect(file).toContain(text)
    const version = /name="version" value="(\d+)"/.exec(file)?.[1] ?? ''
    await desk.post(`/office/petitions/${number}/receipt`, { version })

    const own = town.asStranger()
    await own.post('/petitions/lookup', { number, password: 'sunny-hill-27' })
    expect((await own.get('/petitions/mine')).body).toContain(NOISE.where)
    const shown = await town.asStranger().get(`/petitions/${number}`)
    expect(shown.statusCode).toBe(200)
    for (const text of ['새빛공사장', '햇살아파트', '밤 22~5시']) expect(shown.body).not.toContain(text)
    for (const letter of await letters(town)) expect(letter.body).not.toContain('새빛공사장')
  })

  it.each([
    ['nothing', {}, ['공사장을 입력해 주세요', '시끄러운 때를 골라 주세요']],
    ['a choice that is none', { ...NOISE, hours: 'always' }, ['골라 주세요']],
    ['too much', { ...NOISE, site: '가'.repeat(201) }, ['200자까지']],
    ['a resident number', { ...NOISE, where: '900101-1234567' }, ['주민등록번호']],
  ])('%s is refused, with what to do and everything typed', async (_what, answers, says) => {
    const citizen = town.asStranger()
    await citizen.post('/petitions/new', { kind: 'noise' })
    const form = Object.fromEntries(Object.entries(answers).map(([id, text]) => [`detail-${id}`, text]))
    const res = await citizen.post('/petitions/new/details', form)
    expect(res.statusCode).toBe(422)
    for (const text of says) expect(res.body).toContain(text)
    for (const text of Object.values(answers).filter((one) => one !== 'always'))
      expect(res.body, 'what was typed').toContain(text)
    expect(res.body).toContain('error-summary')
  })

  it('a day must be one, and is read as one', async () => {
    const citizen = town.asStranger()
    await citizen.post('/petitions/new', { kind: 'inconvenience-life' })
    const wrong = { 'detail-place': '공원 앞', 'detail-seen': '2026-02-30' }
    expect((await citizen.post('/petitions/new/details', wrong)).statusCode).toBe(422)
    await fillIn(citizen, { kind: 'inconvenience-life', details: { place: '공원 앞', seen: '2026-11-23' } })
    expect((await citizen.get('/petitions/new/check')).body).toContain('2026년 11월 23일(월)')
  })

  it('Article 8(1): what must be answered is asked again before the petition is filed, what need not be is asked once', async () => {
    const citizen = town.asStranger()
    const must = await fillIn(citizen, { kind: 'noise' })
    expect(must.headers.location).toBe('/petitions/new/details')
    expect((await citizen.get('/petitions/new/check')).headers.location).toBe('/petitions/new/details')
    const refused = await citizen.post('/petitions/new/check', {})
    expect(refused.headers.location).toBe('/petitions/new/details')
    const free = town.asStranger()
    await free.post('/petitions/new', { kind: 'inconvenience-road' })
    const to = await free.post('/petitions/new/petition', { title: KIM.title, body: KIM.body })
    expect(to.headers.location).toBe('/petitions/new/details')
    const on = await free.post('/petitions/new/details', { 'detail-place': '', 'detail-fault': '' })
    expect(on.headers.location).toBe('/petitions/new/photographs')
    const none = town.asStranger()
    await none.post('/petitions/new', { kind: 'recommendation' })
    const next = await none.post('/petitions/new/petition', { title: KIM.title, body: KIM.body })
    expect(next.headers.location).toBe('/petitions/new/contact')
    expect((await none.get('/petitions/new/details')).headers.location).toBe('/petitions/new/contact')
  })

  it('what only looks like a day is text', async () => {
    const citizen = town.asStranger()
    await fillIn(citizen, { kind: 'grievance', details: { matter: '2026-02-30' } })
    const check = await citizen.get('/petitions/new/check')
    expect(check.statusCode).toBe(200)
    expect(check.body).toContain('2026-02-30')
  })

  it('what was answered for another kind is not kept with the petition', async () => {
    const citizen = town.asStranger()
    await fillIn(citizen, { kind: 'noise', details: NOISE })
    await citizen.post('/petitions/new', { kind: 'recommendation' })
    expect((await citizen.get('/petitions/new/check')).body).not.toContain(NOISE.site)
    await citizen.post('/petitions/new/check', {})
    const number = /2026-\d{6}/.exec((await citizen.get('/petitions/new/confirmation')).body)?.[0] as string
    const kept = await town.db
      .selectFrom('petitions.petition_details')
      .selectAll()
      .where('petition_number', '=', number)
      .execute()
    expect(kept).toEqual([])
  })

  it('a draft that is gone gives back what was typed', async () => {
    const form = { kind: 'noise', 'detail-site': '오래 쓴 공사장' }
    const res = await town.asStranger().post('/petitions/new/details', form)
    expect(res.statusCode).toBe(422)
    expect(res.body).toContain('오래 쓴 공사장')
    expect((await town.asStranger().post('/petitions/new/details', {})).headers.location).toBe(
      '/petitions/new',
    )
  })

  it('in English', async () => {
    const citizen = town.asStranger()
    await citizen.post('/en/petitions/new', { kind: 'noise' })
    const page = (await citizen.get('/en/petitions/new/details')).body
    for (const text of ['A few things more', 'Where you hear it', '22 to 5']) expect(page).toContain(text)
  })
})

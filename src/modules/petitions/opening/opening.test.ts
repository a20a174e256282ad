import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillIn, KIM } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { isOnline, mayFile } from '../kinds/kind.rule.ts'
import { getKind } from '../kinds/kind.store.ts'
import { decideOpening } from './opening.rule.ts'

const KIND = 'road-occupation'
const OPENING = {
  law: '민원처리법 제8조의2',
  how: '도면은 접수한 뒤 전자우편으로 받습니다.',
  howEn: 'Drawings are taken by e-mail after receipt.',
  why: '도면을 전자문서로 받을 수 있게 되었습니다.',
}

describe('a kind that needs identity or papers is opened online by a policy act alone', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    for (const post of ['information-head', 'civil-affairs-head']) await appointSomebody(town.deps, post)
  })
  afterAll(() => town?.close())
  const kind = (id = KIND) => getKind(town.deps.look, id)
  const send = async (path: string, form: Record<string, string>, post = 'information-head', id = KIND) => {
    const version = String((await kind(id)).version)
    return (await town.asPost(post)).post(`/office/kinds/${id}/${path}`, { version, ...form })
  }
  const see = async (path: string) => (await town.asStranger().get(path)).body

  it('Article 9(1): without it nothing is filed, whatever is sent', async () => {
    expect((await town.asStranger().post('/petitions/new', { kind: KIND })).statusCode).toBe(422)
    expect(mayFile({ ...(await kind()), isOpen: true })).toBe(false)
  })

  it('Article 9(1): it must name CPTA 8-2 and say how papers are seen to; what was typed comes back', async () => {
    const other = await send('opening', { ...OPENING, law: '전자정부법 제10조' })
    expect(other.statusCode).toBe(422)
    expect(other.body).toContain('민원처리법 제8조의2를 적어 주세요')
    expect(other.body).toContain(OPENING.how)
    expect((await send('opening', { ...OPENING, how: '' })).statusCode).toBe(422)
    expect((await send('opening', { ...OPENING, why: '' })).statusCode).toBe(422)
    expect((await send('opening', OPENING, 'civil-affairs-head')).statusCode).toBe(403)
    expect((await send('opening', OPENING, 'information-head', 'recommendation')).statusCode).toBe(422)
    expect((await kind()).isOpenedOnline).toBe(false)
  })

  it('Article 9(1): opened, it is filed online, and everyone reads by which law, why, by whom and when; closed again, it is not', async () => {
    expect((await send('opening', OPENING)).statusCode).toBe(303)
    const page = await see(`/petitions/kinds/${KIND}`)
    for (const text of [
      OPENING.law,
      OPENING.how,
      OPENING.why,
      '정보통신과',
      '2026년 11월 24일',
      '/petitions/new?kind=road-occupation',
    ])
      expect(page).toContain(text)
    expect(page).not.toContain('여기서는 신청할 수 없습니다')
    expect(await see(`/en/petitions/kinds/${KIND}`)).toContain(OPENING.howEn)
    expect(await see('/petitions/kinds?online=yes')).toContain('도로점용 허가')

    const citizen = town.asStranger()
    expect((await fillIn(citizen, { kind: KIND })).headers.location).toBe('/petitions/new/check')
    expect((await citizen.get('/petitions/new/check')).body).toContain(OPENING.how)
    const late = town.asStranger()
    await fillIn(late, { kind: KIND })
    await citizen.post('/petitions/new/check', {})
    expect((await citizen.get('/petitions/new/confirmation')).body).toContain('2026-000001')

    expect((await send('closing', { why: '서류를 확인할 사람이 없습니다.' })).statusCode).toBe(303)
    const refused = await late.post('/petitions/new/check', {})
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('/petitions/kinds/road-occupation')
    expect((await late.post('/petitions/new', { kind: 'inquiry-law' })).statusCode).toBe(303)
    expect((await late.get('/petitions/new/check')).body).toContain(KIM.title)
    const closed = await see(`/petitions/kinds/${KIND}`)
    expect(closed).toContain('여기서는 신청할 수 없습니다')
    expect(closed).toContain('서류를 확인할 사람이 없습니다.')
    expect(closed).toContain(OPENING.why)
    const acts = (await town.db.selectFrom('audit.event').select(['what', 'detail']).execute()).filter(
      (one) => one.what.startsWith('kind.'),
    )
    expect(acts.map((one) => one.what)).toEqual(['kind.opened-online', 'kind.closed-online'])
    expect(acts[0]?.detail).toBe(`{"law":"${OPENING.law}"}`)
  })

  it('Article 9(1): the database knows no open kind without the record of the act', async () => {
    await expect(
      town.db.updateTable('petitions.kind').set({ opening_id: 999 }).where('id', '=', KIND).execute(),
    ).rejects.toThrow(/foreign key/)
    await expect(
      town.db
        .updateTable('petitions.kind')
        .set({ opening_id: 1 })
        .where('id', '=', 'family-register')
        .execute(),
    ).rejects.toThrow(/foreign key/)
  })
})

describe('whether a kind is filed here', () => {
  it.each([
    [false, false, false, true],
    [true, false, false, false],
    [false, true, false, false],
    [true, true, false, false],
    [true, true, true, true],
  ])('Article 9(1): identity %s, papers %s, opened by policy %s: %s', (needsIdentity, needsAttachment, isOpenedOnline, is) => {
    expect(isOnline({ needsIdentity, needsAttachment, isOpenedOnline })).toBe(is)
    expect(mayFile({ needsIdentity, needsAttachment, isOpenedOnline, isOpen: false })).toBe(false)
  })
  it.each([
    ['민원처리법 제8조의2', true],
    ['「민원 처리에 관한 법률」 제8조의2제1항', true],
    ['민원처리법 제8조', false],
    ['민원처리법 김나래 님 제8조의2', false],
    ['전자정부법 제8조의2', false],
    ['', false],
  ])('CPTA 8-2: %j names the law: %s', (law, is) => {
    const kind = { needsIdentity: true, needsAttachment: false, isOpenedOnline: false, version: 1 }
    const asked = { isOpened: true, law, version: 1, rights: new Set(['site-admin']) }
    expect(decideOpening(kind, asked).ok).toBe(is)
  })
})

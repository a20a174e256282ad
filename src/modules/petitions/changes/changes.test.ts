import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '#kernel/crypto.ts'
import { fileOne, KIM } from '#test/filing.ts'
import { asPetitioner } from '#test/petitioner.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { decideChange, MOST_CHANGES } from './change.rule.ts'

describe('the petitioner changes what was filed, CPTA 22(2)', () => {
  let town: Town
  let number: string
  const PASSWORD = 'sunny-hill-27'
  beforeAll(async () => {
    town = await openTown()
    await appointSomebody(town.deps, 'civil-affairs-desk-1')
    number = await fileOne(town, { passwordHash: await hashPassword(PASSWORD) })
  })
  afterAll(() => town.close())

  it('CPTA 22(2): the new text takes its place, and the officer can read both', async () => {
    const citizen = await asPetitioner(town, number, PASSWORD)
    const newBody = '버스 정류장은 터미널 건너편입니다.'
    const res = await citizen.post('/petitions/mine/change', { newTitle: KIM.title, newBody })
    expect(res.headers.location).toBe('/petitions/mine?done=changed')
    const page = (await citizen.get('/petitions/mine?done=changed')).body
    expect(page).toContain('고친 내용을 보냈습니다')
    const desk = await town.asPost('civil-affairs-desk-1')
    const seen = (await desk.get(`/office/petitions/${number}`)).body
    expect(seen).toContain(newBody)
    expect(seen).toContain('어르신이 서서 기다립니다.')
  })
  it('an officer who looked at the old text is told before acting', async () => {
    const desk = await town.asPost('civil-affairs-desk-1')
    const page = (await desk.get(`/office/petitions/${number}`)).body
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    const citizen = await asPetitioner(town, number, PASSWORD)
    await citizen.post('/petitions/mine/change', { newTitle: '제목을 고쳤습니다', newBody: '내용' })
    expect((await desk.post(`/office/petitions/${number}/receipt`, { version })).statusCode).toBe(409)
  })
  it('nothing changed, or a resident number: refused, and everything typed comes back', async () => {
    const citizen = await asPetitioner(town, number, PASSWORD)
    const same = { newTitle: '제목을 고쳤습니다', newBody: '내용' }
    expect((await citizen.post('/petitions/mine/change', same)).statusCode).toBe(422)
    const bad = await citizen.post('/petitions/mine/change', { ...same, newBody: '제 번호 900101-1234567' })
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('제 번호 900101-1234567')
  })
  it('twenty times at most', () => {
    const [before, after] = [
      { title: 'a', body: 'b' },
      { title: 'a', body: 'c' },
    ] // prettier-ignore
    expect(decideChange(before, after, MOST_CHANGES - 1).ok).toBe(true)
    expect(decideChange(before, after, MOST_CHANGES)).toEqual({ ok: false, refusal: 'too-often' })
  })
  it('CPTA 22(2): after withdrawal there is nothing left to change', async () => {
    const citizen = await asPetitioner(town, number, PASSWORD)
    await citizen.post('/petitions/mine/withdrawal', {})
    const late = await citizen.post('/petitions/mine/change', { newTitle: 'ㄱ', newBody: 'ㄴ' })
    expect(late.statusCode).toBe(422)
  })
})

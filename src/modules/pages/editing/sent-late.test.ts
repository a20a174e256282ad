import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let one: Officer
beforeAll(async () => {
  town = await openTown()
  one = await town.asPost('communication-head')
})
afterAll(() => town?.close())
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const NEW = '/office/pages/new?section=news&type=news'
const text = (bodyKo: string) => ({
  titleKo: '안내',
  bodyKo,
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
})
const begin = async (bodyKo: string) =>
  (await one.post(NEW, text(bodyKo))).headers.location?.toString().split('?')[0] ?? ''

describe('Article 5(1): one form is one text', () => {
  it('however often it is sent, at once or later', async () => {
    const once = /name="once" value="([^"]+)"/.exec((await one.get(NEW)).body)?.[1] ?? ''
    expect(once).not.toBe('')
    const sent = await Promise.all([1, 2, 3].map(() => one.post(NEW, { ...text('두 번 누름'), once })))
    sent.push(await one.post(NEW, { ...text('두 번 누름'), once }))
    expect(new Set(sent.map((res) => res.headers.location)).size).toBe(1)
    expect(sent[0]?.headers.location).toMatch(/^\/office\/pages\/\d+\?done=saved$/)
    const other = await one.post(NEW, { ...text('다른 글'), once: newToken() })
    expect(other.headers.location).not.toBe(sent[0]?.headers.location)
  })
  it('a form that is refused keeps its word', async () => {
    const once = newToken()
    expect((await one.post(NEW, { ...text('글'), titleKo: '', once })).body).toContain(`value="${once}"`)
  })
})

describe('Article 3(3): a text that was sent back', () => {
  it('has the reason under the name of whoever sent it back, not of the writer', async () => {
    const two = await town.asPost('information-head')
    const address = await begin('글')
    await one.post(address, {
      ...text('글'),
      version: version((await one.get(address)).body),
      next: 'submit',
    })
    const back = { version: version((await two.get(address)).body), reason: '날짜를 적어 주세요.' }
    await two.post(`${address}/return`, back)
    const { body } = await one.get(`${address}/revisions`)
    const row = body.split('<tr').find((part) => part.includes('날짜를 적어 주세요.')) ?? ''
    expect(row).toContain('(돌려보냄)')
    expect(row).not.toContain('시민소통과')
  })
})

describe('Article 17(1): numbers of persons in a text', () => {
  it('are warned of, not refused; those of offices are not', async () => {
    const says = '문의 010-1234-5678, hong@example.com, 031-324-2114, water@yongin.go.kr'
    const address = await begin(says)
    const { body } = await one.get(address)
    for (const part of ['010-1234-5678', 'hong@example.com']) expect(body).toContain(`“${part}”: 개인의`)
    for (const part of ['031-324-2114', 'water@yongin.go.kr']) expect(body).not.toContain(`“${part}”: 개인의`)
    const sent = { ...text(says), version: version(body), next: 'submit' }
    expect((await one.post(address, sent)).statusCode).toBe(303)
  })
})

describe('Article 5(1): what is sent after the session ended', () => {
  it('waits for whoever sent it, until they have signed in again, and for nobody else', async () => {
    const address = await begin('처음 글')
    const form = (await one.get(address)).body
    town.setClock('2026-11-24T11:00:00+09:00')
    const late = await one.post(address, { ...text('늦게 보낸 글'), version: version(form), next: 'save' })
    expect(late.headers.location).toBe(`/office/sign-in?to=${encodeURIComponent(address)}`)
    await one.post(NEW, text('늦게 보낸 새 글'))
    // a form without the word of its session is nobody's
    await one.post(address, { ...text('남의 글'), _csrf: 'x', version: version(form) })
    const again = await town.asPost('communication-head')
    expect((await again.get(address)).body).toContain('저장하지 않은 글이 있습니다')
    expect((await again.get(`${address}?typed=1`)).body).toContain('늦게 보낸 글')
    expect((await again.get(`${NEW}&typed=1`)).body).toContain('늦게 보낸 새 글')
    const other = await town.asPost('information-head')
    expect((await other.get(`${address}?typed=1`)).body).not.toContain('늦게 보낸 글')
    expect((await other.get(`${NEW}&typed=1`)).body).not.toContain('늦게 보낸 새 글')
  })
})

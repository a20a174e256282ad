import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let one: Officer
let two: Officer
beforeAll(async () => {
  town = await openTown()
  one = await town.asPost('communication-head')
  two = await town.asPost('information-head')
})
afterAll(() => town?.close())
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const TEXT = { titleKo: '안내', titleEn: '', bodyEn: '', fromAt: '', untilAt: '', afterPeriod: 'archive' }
const begin = async (bodyKo: string, where = 'section=news&type=news') =>
  one.post(`/office/pages/new?${where}`, { ...TEXT, bodyKo })
const addressOf = (begun: { headers: Record<string, unknown> }) =>
  /^[^?]*/.exec(begun.headers['location'] as string)?.[0] ?? ''
const submit = async (address: string, bodyKo: string) =>
  one.post(address, { ...TEXT, bodyKo, version: version((await one.get(address)).body), next: 'submit' })

describe('Article 3(2): nothing is published that some cannot read', () => {
  it.each([
    ['## 쉼터\n\n글\n\n![](media:1)', '‘쉼터’ 아래 ‘1’: 그림에 설명이 없습니다'],
    ['글\n\n| 가 | 나 |\n| 1 | 2 |', '표에 제목이 없습니다'],
    ['!![](media:1)', '그림뿐인 글입니다'],
    ['', '내용이 비어 있습니다'],
  ])('%j is kept as a draft, with a word, and goes no further', async (bodyKo, says) => {
    const address = addressOf(await begin(bodyKo))
    const draft = (await one.get(address)).body
    expect(draft).toContain(says)
    expect(draft).toContain('<a href="#bodyKo">')
    const sent = await submit(address, bodyKo)
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain(says)
    // nor by whoever approves what came there another way
    await town.db
      .updateTable('pages.item')
      .set({ state: 'review' })
      .where('id', '=', Number(address.split('/').at(-1)))
      .execute()
    const waiting = version((await two.get(address)).body)
    const approved = await two.post(`${address}/publication`, { version: waiting })
    expect(approved.statusCode).toBe(422)
    expect(approved.body).toContain(says)
  })
  it('a picture that only adorns goes, and so does a table with its caption', async () => {
    const bodyKo = '글\n\n!![](media:1)\n\n|= 시간\n| 가 | 나 |\n| 1 | 2 |'
    expect((await submit(addressOf(await begin(bodyKo)), bodyKo)).statusCode).toBe(303)
  })
})

describe('Article 3(2): what is written in the plain field', () => {
  it('is not kept as letters without a word: the line and what to write are named', async () => {
    const sent = await begin('글\n\n[x](www.yongin.go.kr)\n\n%[영상](https://youtu.be/abcdefghijk)')
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('3번째 줄 “[x](www.yongin.go.kr)”')
    expect(sent.body).toContain('[x](https://www.yongin.go.kr)')
    expect(sent.body).toContain('%[영상](youtube:abcdefghijk)')
    expect(/<textarea[^>]*name="bodyKo"[^>]*>([^<]*)/.exec(sent.body)?.[1]).toContain('www.yongin.go.kr')
  })
})

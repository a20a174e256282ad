import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { lowerUrgent, raiseUrgent } from './urgent.act.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const get = (url: string) => town.asStranger().get(url)

describe('urgent notices', () => {
  it('an urgent notice stands above every page until it ends', async () => {
    const admin = await town.asPost('information-head')
    const form = {
      level: 'danger',
      textKo: '처인구 일부에 물이 나오지 않습니다',
      textEn: 'No water in parts of Cheoin-gu',
      href: '/news',
      hours: '2',
    }
    expect(
      (await admin.post('/office/urgent', { ...form, hours: '0', href: 'javascript:1' })).statusCode,
    ).toBe(422)
    await admin.post('/office/urgent', form)
    expect((await get('/boards')).body).toContain('물이 나오지 않습니다')
    expect((await get('/en/petitions/kinds')).body).toContain('No water')
    for (const href of ['/\\evil.example', '//evil.example', 'https://a@b.kr', 'mailto:a@b.kr'])
      expect((await admin.post('/office/urgent', { ...form, href })).statusCode, href).toBe(422)
    town.setClock('2026-11-24T12:00:01+09:00')
    expect((await get('/boards')).body).not.toContain('물이 나오지 않습니다')
  })
  it('a danger stands first and stays, however many newer notices there are', async () => {
    const admin = await town.asPost('information-head')
    const raise = (level: string, textKo: string) =>
      admin.post('/office/urgent', { level, textKo, textEn: textKo, href: '', hours: '2' })
    await raise('danger', '강물이 넘칩니다')
    for (const n of [1, 2, 3]) await raise(n === 3 ? 'ok' : 'info', `다른 알림 ${n}`)
    const shown = [...(await get('/boards')).body.matchAll(/critical-text">([^<]+)/g)].map(([, text]) => text)
    expect(shown).toEqual(['강물이 넘칩니다', '다른 알림 2', '다른 알림 1', '다른 알림 3'])
  })
  it('one ended in the second in which it began leaves kept pages after that second', async () => {
    const at = town.clock.now()
    const by = { id: 'staff:1', from: 'test' }
    const turns = async () =>
      (await sql`select from jobs.job where name = 'pages.urgent-turn'`.execute(town.db)).rows
    const text = { ko: '잘못 올린 알림', en: 'By mistake' }
    const untilAt = addMinutes(at, 60)
    await town.deps.transact((tx) =>
      raiseUrgent(tx, { level: 'info', text, href: null, fromAt: at, untilAt, by, at }),
    )
    const { id } = await town.db
      .selectFrom('pages.urgent_notice')
      .select('id')
      .where('text_ko', '=', text.ko)
      .executeTakeFirstOrThrow()
    const before = (await turns()).length
    await town.deps.transact((tx) => lowerUrgent(tx, { id, by, at }))
    expect(await turns()).toHaveLength(before + 1)
    expect((await get('/boards')).body).toContain(text.ko)
    town.setClock('2026-11-24T12:00:02+09:00')
    expect((await get('/boards')).body).not.toContain(text.ko)
  })
  it.each([
    'textKo',
    'textEn',
    'href',
  ])('Article 17(1): a number of a person goes above no page: %s', async (field) => {
    const admin = await town.asPost('information-head')
    const form = { level: 'info', textKo: '찾습니다', textEn: 'Wanted', href: '', hours: '2' }
    const holding = `${field === 'href' ? '/news?id=' : '홍길동 '}900101-1234568`
    const refused = await admin.post('/office/urgent', { ...form, [field]: holding })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('주민등록번호')
    expect((await get('/boards')).body).not.toContain('1234568')
  })
})

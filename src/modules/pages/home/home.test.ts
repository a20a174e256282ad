import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { documentOf } from '../document/document.rule.ts'
import { bringIn } from '../publishing/bring-in.act.ts'
import type { ItemType } from '../types/types.rule.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ at: '2026-11-24T09:00:00+09:00' })
})
afterAll(() => town?.close())

const put = (section: string, type: ItemType, title: string, fields: Record<string, string> = {}) =>
  town.transact((tx) =>
    bringIn(tx, {
      section,
      type,
      departmentId: 'communication',
      provider: { ko: '담당', en: 'officer' },
      phone: '031-324-2040',
      checkedOn: localDate('2026-11-24'),
      texts: { ko: { title, document: documentOf('글') }, en: undefined },
      fields,
      by: { id: 'system:test', from: 'test' },
      at: town.clock.now(),
    }),
  )
const at = (day: string, hour: string) => instant(`2026-${day}T${hour}:00+09:00`)
const party = (title: string, day: string) =>
  put('events', 'event', title, { startsAt: at(day, '10:00'), endsAt: at(day, '12:00'), place: '광장' })
const home = async (path = '/') => (await town.asStranger().get(path)).body
const linksIn = (body: string, id: string) => {
  const [section = ''] = new RegExp(`aria-labelledby="${id}"[\\s\\S]*?</section>`).exec(body) ?? []
  return [...section.matchAll(/<h3[^>]*><a href="([^"]+)"[^>]*>([^<]+)/g)].map(([, , text]) => text)
}

describe('Article 3(1): the home page of a city', () => {
  it('leads to what every city has and then to what the city adds, in both languages', async () => {
    const tasks = linksIn(await home(), 'tasks')
    expect(tasks.slice(0, 6)).toEqual([
      '민원 신청',
      '내 민원 보기',
      '민원 처리 공개',
      '담당자 찾기',
      '참여마당',
      '시장과의 대화',
    ])
    expect(tasks.slice(6)).toEqual(town.deps.city.home?.tasks?.map((one) => one.title.ko))
    expect(linksIn(await home('/en'), 'tasks')).toHaveLength(tasks.length)
  })
  it('shows the newest of the lists that the city names', async () => {
    await put('news', 'news', '새 도서관')
    await put('notices', 'notice', '입찰 공고', { kind: 'bid' })
    const body = await home()
    expect(linksIn(body, 'home-news')).toContain('새 도서관')
    expect(linksIn(body, 'home-notices')).toEqual(['입찰 공고'])
  })
  it('shows the next three events, each until it ends', async () => {
    for (const [title, day] of [
      ['먼 잔치', '12-20'],
      ['어제 잔치', '11-23'],
      ['오늘 잔치', '11-24'],
      ['주말 잔치', '11-28'],
      ['성탄 잔치', '12-24'],
    ] as const)
      await party(title, day)
    const next = async () => linksIn(await home(), 'home-events')
    expect(await next()).toEqual(['오늘 잔치', '주말 잔치', '먼 잔치'])
    town.setClock('2026-11-24T12:01:00+09:00')
    expect(await next()).toEqual(['주말 잔치', '먼 잔치', '성탄 잔치'])
  })
})

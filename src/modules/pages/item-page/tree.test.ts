import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { documentOf } from '../document/document.rule.ts'
import { bringIn } from '../publishing/bring-in.act.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
const page = async (url: string) => (await town.asStranger().get(url)).body
const crumbs = async (url: string) => {
  const [nav = ''] = /<nav class="krds-breadcrumb-wrap"[\s\S]*?<\/nav>/.exec(await page(url)) ?? []
  return [...nav.matchAll(/<(?:a href="([^"]*)"|span)>([^<]+)/g)].map(([, href, text]) => [href ?? '', text])
}
const put = (path: string, title: string, untilAt: string | null = null) =>
  town.transact((tx) =>
    bringIn(tx, {
      section: 'life',
      type: 'page',
      path,
      departmentId: 'waste',
      provider: { ko: '담당', en: 'officer' },
      phone: '031-324-2040',
      checkedOn: localDate('2026-11-24'),
      texts: { ko: { title, document: documentOf('글') }, en: undefined },
      period: { fromAt: null, untilAt: untilAt === null ? null : instant(untilAt), afterPeriod: 'hide' },
      by: { id: 'system:test', from: 'test' },
      at: town.clock.now(),
    }),
  )

describe('Article 3(2)2: pages stand in a tree that their addresses make', () => {
  it('says on each page what it stands below, and what stands below it', async () => {
    await put('life/garbage', '버리는 법')
    await put('life/garbage/large', '큰 물건')
    await put('life/garbage/large/chairs', '의자')
    await put('life/garbage-bags', '봉투')
    expect(await crumbs('/life/garbage/large/chairs')).toEqual([
      ['/', '처음'],
      ['/life', '생활'],
      ['/life/garbage', '버리는 법'],
      ['/life/garbage/large', '큰 물건'],
      ['', '의자'],
    ])
    const [below = ''] = /aria-labelledby="below"[\s\S]*?<\/section>/.exec(await page('/life/garbage')) ?? []
    expect([...below.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/life/garbage/large'])
    expect(await page('/life/garbage-bags')).not.toContain('aria-labelledby="below"')
  })
  it('of what is not shown nothing is said, above or below', async () => {
    await put('life/walks', '걷는 길', '2026-11-24T18:00:00+09:00')
    await put('life/walks/river', '냇가', '2026-11-25T18:00:00+09:00')
    await put('life/walks/river/bank', '강둑')
    const seen = async () => (await crumbs('/life/walks/river/bank')).map(([, text]) => text)
    expect(await seen()).toEqual(['처음', '생활', '걷는 길', '냇가', '강둑'])
    town.setClock('2026-11-24T18:00:00+09:00')
    expect(await seen()).toEqual(['처음', '생활', '냇가', '강둑'])
    town.setClock('2026-11-25T18:00:00+09:00')
    expect(await seen()).toEqual(['처음', '생활', '강둑'])
  })
})

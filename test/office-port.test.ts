import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp, type Surroundings } from '../src/app.ts'
import { allowList } from '../src/kernel/http/addresses.ts'
import { loadAssets } from '../src/kernel/http/assets.ts'
import { addMinutes } from '../src/kernel/time.ts'
import { pages } from '../src/modules/pages/index.ts'
import { assets, scripts, stylesheets } from '../src/ui/assets.ts'
import { browserOf } from './cookies.ts'
import { fileOne } from './filing.ts'
import { asPost } from './staff.ts'
import { openTown, type Town } from './town.ts'

const OFFICE = [
  '/office',
  '/office/account',
  '/office/department',
  '/office/personnel',
  '/office/pages',
  '/office/pages/1',
  '/office/pages/new?section=news',
  '/office/urgent',
]

describe('Article 5(2): the office may live on a port of its own, behind a list of addresses', () => {
  let town: Town
  const apps: ReturnType<typeof createApp>[] = []
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(async () => {
    for (const app of apps) await app.close()
    await town.close()
  })
  async function listen(
    around: Partial<Surroundings>,
  ): Promise<{ at: string; app: ReturnType<typeof createApp> }> {
    const loaded = loadAssets(stylesheets, scripts)
    Object.assign(assets, { css: loaded.css, js: loaded.js })
    const app = createApp(town.deps, { assets: loaded, ...around })
    apps.push(app)
    await app.listen({ port: 0, host: '127.0.0.1' })
    return { at: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, app }
  }
  const status = async (url: string, headers: Record<string, string> = {}) =>
    (await fetch(url, { redirect: 'manual', headers })).status

  it('is absent from the public one, and the public pages from it', async () => {
    const open = await listen({ serves: 'public' })
    const office = await listen({ serves: 'office' })
    expect([await status(`${open.at}/`), await status(`${office.at}/office`)]).toEqual([200, 303])
    for (const path of ['/office', '/office/sign-in', '/office/petitions/2026-000001'])
      expect(await status(`${open.at}${path}`), path).toBe(404)
    for (const path of ['/', '/petitions', '/boards', '/petitions/new'])
      expect(await status(`${office.at}${path}`), path).toBe(404)
    for (const { at } of [open, office]) expect(await status(`${at}/healthz`)).toBe(200)
    const css = /href="(\/assets\/[^"]+\.css)"/.exec(
      await (await fetch(`${office.at}/office/sign-in`)).text(),
    )?.[1]
    expect(await status(`${office.at}${css}`)).toBe(200)
    const officer = await asPost({ deps: town.deps, app: office.app }, 'roads-1')
    expect((await officer.get('/office/account')).body).toContain('href="http://localhost/"')
  })

  it('links from there to public pages are whole addresses', async () => {
    const { app } = await listen({ serves: 'office' })
    const at = town.clock.now()
    await town.transact((tx) =>
      pages.raiseUrgent(tx, {
        level: 'info',
        text: { ko: '오늘은 민원의 날입니다', en: 'Today is Civil Petition Day' },
        href: '/news',
        fromAt: at,
        untilAt: addMinutes(at, 60),
        by: { id: 'system:test', from: 'test' },
        at,
      }),
    )
    const stranger = browserOf(app)
    const head = await asPost({ deps: town.deps, app }, 'information-head')
    const desk = await asPost({ deps: town.deps, app }, 'civil-affairs-desk-1')
    const number = await fileOne(town)
    const seen = [
      await stranger.get('/office/sign-in'),
      await stranger.get('/office/sign-in?lang=en'),
      await stranger.get('/'),
      await stranger.get('/en/news'),
      await stranger.post('/office/sign-in', {}, { origin: 'https://elsewhere.example' }),
      await desk.get('/office'),
      await desk.get(`/office/petitions/${number}`),
      await desk.get('/office/nowhere'),
      await desk.get('/office/personnel'),
    ]
    for (const path of OFFICE) seen.push(await head.get(path))
    for (const { body, raw } of seen) {
      const links = [...body.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map((one) => one[1] as string)
      expect(
        links.filter((one) => !/^\/(?:office|assets)(?:[/?]|$)/.test(one)),
        raw.req.url,
      ).toEqual([])
    }
    expect(seen[0]?.body).toContain('href="http://localhost/news"')
    expect(seen[3]?.body).toContain('href="http://localhost/en/')
  })

  it('answers only addresses on the list; what a stranger claims to be forwarded for is not believed', async () => {
    const closed = await listen({ officeAllows: allowList(['10.20.0.0/16']) })
    expect(await status(`${closed.at}/office/sign-in`)).toBe(404)
    expect(await status(`${closed.at}/office/sign-in`, { 'x-forwarded-for': '10.20.3.4' })).toBe(404)
    expect(await status(`${closed.at}/`)).toBe(200)
    const behind = await listen({
      officeAllows: allowList(['10.20.0.0/16']),
      server: { trustProxy: ['127.0.0.1'] },
    })
    expect(await status(`${behind.at}/office/sign-in`, { 'x-forwarded-for': '10.20.3.4' })).toBe(200)
    expect(await status(`${behind.at}/office/sign-in`, { 'x-forwarded-for': '10.21.3.4' })).toBe(404)
  })
})

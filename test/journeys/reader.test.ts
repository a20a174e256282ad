import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '../../src/kernel/time.ts'
import { boards } from '../../src/modules/boards/index.ts'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'

const browser: Browser | undefined = await openBrowser()

describe.skipIf(!browser)('a reader with a phone looks for what was written about the bus stop', () => {
  let town: Town
  let app: FastifyInstance
  let address: string
  beforeAll(async () => {
    town = await openTown()
    const by = { id: 'system:import', from: 'test' }
    const postings = Array.from({ length: 30 }, (_, n) => ({
      sourceKey: String(n),
      title:
        n === 7
          ? '정류장에 의자를 놓아 주세요'
          : `아주 긴 제목이 두 줄이 되어도 읽을 수 있어야 합니다 ${'길게'.repeat(n)}`,
      body: `정류장 의자 ${n}\n${'띄어쓰기없는긴낱말'.repeat(100)}`,
      postedOn: localDate('2026-11-20'),
    }))
    await town.transact((tx) =>
      boards.importPostings(tx, { boardId: 'free', postings, by, at: town.clock.now() }),
    )
    ;({ app, address } = await serveToBrowsers(town))
  })
  afterAll(async () => {
    await app?.close()
    await browser?.close()
    await town?.close()
  })

  it.each([
    ['without scripts', { javaScriptEnabled: false, width: 360 }],
    ['with scripts', { javaScriptEnabled: true, width: 360 }],
    ['on a wide screen in the dark', { javaScriptEnabled: true, width: 1280, colorScheme: 'dark' as const }],
  ])('%s', async (_how, { javaScriptEnabled, width, ...look }) => {
    const context = await (browser as Browser).newContext({
      javaScriptEnabled,
      viewport: { width, height: 800 },
      ...look,
    })
    const page = await context.newPage()
    const failed: string[] = []
    page.on('response', (res) => res.status() >= 400 && failed.push(res.url()))
    page.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
    // axe itself runs as a script: where scripts are off, the look is checked and axe is not
    const check = async () => {
      await page.waitForLoadState()
      const wide = javaScriptEnabled
        ? await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
        : 0
      expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
      expect(javaScriptEnabled ? await faultsOn(page) : []).toEqual([])
    }
    await page.goto(address)
    await check()
    await page.locator('main a[href="/forum"]').click()
    await check()
    await page.locator('main a[href="/boards/free"]').first().click()
    await check()
    await page.locator('a[rel="next"]').click()
    expect(await page.locator('tbody tr').count()).toBe(10)
    await check()
    await page.goto(`${address}/search`)
    await page.locator('main input[name="q"]').fill('정류장에서')
    await page.locator('main form button').click()
    await check()
    await page.getByText('정류장에 의자를 놓아 주세요').first().click()
    expect(await page.locator('h1').innerText()).toBe('정류장에 의자를 놓아 주세요')
    await check()
    await page.goto(`${address}/en/boards/none`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await check()
    expect(failed.filter((one) => !one.includes('/en/boards/none') && !one.includes('404'))).toEqual([])
    await context.close()
  })
})

import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'

const browser: Browser | undefined = await openBrowser()

describe.skipIf(!browser)('Article 13: a citizen writes on a board, by keyboard and on a phone', () => {
  let town: Town
  let app: FastifyInstance
  let address: string
  beforeAll(async () => {
    town = await openTown()
    ;({ app, address } = await serveToBrowsers(town))
  })
  afterAll(async () => {
    await app?.close()
    await browser?.close()
    await town?.close()
  })

  it.each([360, 1280])('%d pixels wide', async (width) => {
    const citizen = await town.asCitizen({ nickname: `걷는이${width}` })
    const context = await (browser as Browser).newContext({ viewport: { width, height: 800 } })
    await context.addCookies([...citizen.jar].map(([name, value]) => ({ name, value, url: address })))
    const page = await context.newPage()
    const check = async () => {
      await page.waitForLoadState()
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
      expect(await faultsOn(page)).toEqual([])
      const name = new URL(page.url()).pathname.replaceAll('/', '-')
      const shots = process.env['SHOTS']
      if (shots) await page.screenshot({ path: `${shots}/${width}${name}.png`, fullPage: true })
    }
    await page.goto(`${address}/forum`)
    await check()
    await page.goto(`${address}/boards/questions/new`)
    await page.locator('main form button[type=submit]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.error-summary')
    await check()
    await page.locator('#title').fill('물놀이장은 언제 여나요')
    await page.locator('#body').fill('올해 여는 날이 궁금합니다.')
    await page.locator('#body').press('Tab')
    await page.locator('main form button[type=submit]').first().press('Enter')
    await page.waitForURL(/\/mine\?done=written/)
    await check()
    await page.locator('#comment textarea').fill('덧붙입니다.')
    await page.locator('#comment button').first().press('Enter')
    await page.waitForURL(/done=commented/)
    await check()
    await page.goto(page.url().replace(/\/mine.*/, ''))
    await check()
    for (const path of [
      '/boards/questions',
      '/boards/questions/search?q=x',
      '/boards/questions/follow',
      '/account/postings',
    ]) {
      await page.goto(`${address}${path}`)
      await check()
    }
    await context.close()
  }, 60_000)
})

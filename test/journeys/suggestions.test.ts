import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { loadAssets } from '../../src/kernel/http/assets.ts'
import { assets, scripts, stylesheets } from '../../src/ui/assets.ts'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser } from './browser.ts'

const browser: Browser | undefined = await openBrowser()
if (!browser) console.log('journeys skipped: no Chromium can be started here')
if (!browser && process.env['CI']) throw new Error('CI needs a browser')

const BOX = '#q'
const OPTIONS = 'search .suggestions [role=option]'

describe.skipIf(!browser)('KWCAG 2.1.1: suggestions while typing, with the keyboard alone', () => {
  let town: Town
  let app: ReturnType<typeof createApp>
  let address: string
  beforeAll(async () => {
    town = await openTown()
    const loaded = loadAssets(stylesheets, scripts)
    Object.assign(assets, { css: loaded.css, js: loaded.js })
    app = createApp(town.deps, { assets: loaded })
    await app.listen({ port: 0, host: '127.0.0.1' })
    address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    await app?.close()
    await browser?.close()
    await town?.close()
  })

  it.each([
    360, 1280,
  ])('are walked through with arrows, left with Escape, taken with Enter: %i px', async (width) => {
    const context = await (browser as Browser).newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    const box = page.locator(BOX)
    await page.goto(`${address}/search`)
    await box.focus()
    await page.keyboard.type('ㄱㅇㅈㅂ')
    const option = page.locator(OPTIONS).filter({ hasText: '개인정보 처리방침' })
    await option.waitFor()
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await box.inputValue()).toBe(await page.locator(OPTIONS).first().textContent())
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await page.locator(OPTIONS).first().getAttribute('id'),
    )
    expect(await page.locator(OPTIONS).first().getAttribute('aria-selected')).toBe('true')
    expect(await faultsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await box.inputValue(), 'what was typed is there again').toBe('ㄱㅇㅈㅂ')
    expect(await box.getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator(OPTIONS).first().isVisible()).toBe(false)
    await page.keyboard.press('ArrowDown')
    await option.waitFor()
    await page.keyboard.press('ArrowDown')
    const chosen = await box.inputValue()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=/)
    expect(new URL(page.url()).searchParams.get('q')).toBe(chosen)
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0)
    await context.close()
  })
})

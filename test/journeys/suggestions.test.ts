import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'

const browser: Browser | undefined = await openBrowser()

const BOX = '#q'
const OPTIONS = 'search .suggestions [role=option]'

describe.skipIf(!browser)('KWCAG 2.1.1: suggestions while typing, with the keyboard alone', () => {
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

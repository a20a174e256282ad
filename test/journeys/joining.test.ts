import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterTo, PASSWORD } from '../joining.ts'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveSite } from './browser.ts'
import { walk } from './walk.ts'

const browser: Browser | undefined = await openBrowser()

describe.skipIf(!browser)('KWCAG 2.2, 6.1.1: with the keyboard alone, on a phone’s width', () => {
  let town: Town
  let app: FastifyInstance
  let address: string
  beforeAll(async () => {
    town = await openTown()
    ;({ app, address } = await serveSite(town))
  })
  afterAll(async () => {
    await app?.close()
    await browser?.close()
    await town?.close()
  })

  it('a citizen joins, mends what was refused, is verified, and leaves again', async () => {
    const context = await (browser as Browser).newContext({
      viewport: { width: 360, height: 800 },
      locale: 'ko-KR',
    })
    const page: Page = await context.newPage()
    const faults: string[] = []
    const heading = () => page.locator('h1').innerText()
    /** The page from its beginning to its end: seen, in order, nothing wider than the screen. */
    async function look() {
      faults.push(...(await faultsOn(page)))
      await page.reload()
      faults.push(...(await walk(page)).map((one) => `${page.url()} ${one}`))
      if (await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'))
        faults.push(`${page.url()} scrolls sideways`)
      await page.reload()
    }
    /** Presses Tab until the focus is where it should be. */
    async function to(selector: string) {
      for (let presses = 0; presses < 100; presses += 1) {
        if (
          await page
            .locator(selector)
            .first()
            .evaluate((one) => one === one.ownerDocument.activeElement)
        )
          return
        await page.keyboard.press('Tab')
      }
      throw new Error(`${page.url()}: the keyboard does not reach ${selector}`)
    }
    const type = async (selector: string, text: string) => {
      await to(selector)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    }
    const press = async (selector: string, key = 'Enter') => {
      await to(selector)
      await page.keyboard.press(key)
    }
    /** Presses what leads to another page, and waits for it. */
    const go = async (selector: string) => {
      const loaded = page.waitForEvent('load')
      await press(selector)
      await loaded
    }
    const send = 'main form button[type=submit]'

    await page.goto(`${address}/account/join`)
    await look()
    await type('#email', 'nobody')
    await go(send)
    await page.locator('.error-summary, [role=alert]').first().waitFor()
    await type('#email', 'keyboard@example.kr')
    await go(send)
    expect(await heading()).toBe('전자우편을 확인해 주세요')
    await look()

    const letter = await letterTo(town, 'keyboard@example.kr')
    await page.goto(/http:\S+/.exec(letter)?.[0] as string)
    await look()
    await type('#nickname', '관리자')
    await type('#password', PASSWORD)
    await press('[name=age]', 'Space')
    await press('#terms', 'Space')
    await press('#personal', 'Space')
    await go(send)
    await press('a[href="#nickname"]')
    expect(await page.evaluate('document.activeElement.id'), 'the fault leads to its field').toBe('nickname')
    faults.push(...(await faultsOn(page)))
    await type('#nickname', '자판만쓰는이')
    await type('#password', PASSWORD)
    expect(await page.locator('#terms').isChecked(), 'what was ticked is kept').toBe(true)
    await go(send)
    expect(await heading()).toBe('본인확인')
    await look()

    await go('main a[href*="/account/identity/begin"]')
    await look()
    await type('#name', '가상시민')
    // the machine's browser says in which order a date is typed
    for (const order of [
      ['01', '02', '1990'],
      ['1990', 'ArrowRight', '01', '02'],
    ]) {
      if ((await page.locator('#birth').inputValue()) === '1990-01-02') break
      await to('#name')
      await to('#birth')
      for (const part of order)
        await (part.startsWith('Arrow') ? page.keyboard.press(part) : page.keyboard.type(part))
    }
    expect(await page.locator('#birth').inputValue()).toBe('1990-01-02')
    await go(send)
    expect(await page.locator('main').innerText()).toContain('본인확인을 마쳤습니다')
    await look()

    await page.goto(`${address}/account/close`)
    await look()
    await type('#now', PASSWORD)
    await press('#sure', 'Space')
    await go(send)
    expect(await page.locator('main').innerText()).toContain('탈퇴했습니다')
    await context.close()
    expect(faults).toEqual([])
  }, 180_000)
})

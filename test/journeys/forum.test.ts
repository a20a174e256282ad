import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countReactionsOfPostings } from '../../src/modules/boards/reactions/count-reactions.job.ts'
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

  it('without scripts and at 360 pixels: writes, changes, comments, agrees, reports and withdraws', async () => {
    const citizen = await town.asCitizen({ nickname: '스크립트없이' })
    const other = await town.asCitizen()
    const context = await (browser as Browser).newContext({
      viewport: { width: 360, height: 800 },
      javaScriptEnabled: false,
    })
    await context.addCookies([...citizen.jar].map(([name, value]) => ({ name, value, url: address })))
    const page = await context.newPage()
    const seen = async (name: string) => {
      await page.waitForLoadState()
      const wide = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
      const shots = process.env['SHOTS']
      if (shots) await page.screenshot({ path: `${shots}/plain-${name}.png`, fullPage: true })
    }
    const press = (label: string) => page.getByRole('button', { name: label, exact: true }).first().click()
    const says = (text: string) => page.getByText(text).first().waitFor()

    await page.goto(`${address}/boards/free`)
    await seen('board')
    await page.getByRole('link', { name: '글쓰기', exact: true }).click()
    await page.locator('#title').fill('스크립트 없이 쓴 글')
    await page.locator('#body').fill('처음 쓴 내용')
    await seen('new')
    await press('올리기')
    await says('글을 올렸습니다')
    await seen('mine')
    const mine = page.url().replace(/\?.*/, '')
    const here = mine.replace(/\/mine$/, '')
    await page.getByRole('link', { name: '고치기', exact: true }).click()
    await page.locator('#body').fill('고친 내용')
    await press('고친 내용 저장')
    await says('글을 고쳤습니다')
    await page.locator('#comment textarea').fill('덧붙이는 댓글')
    await press('댓글 올리기')
    await says('댓글을 올렸습니다')
    await press('공감하기')
    await says('공감했습니다')
    await seen('agreed')
    await countReactionsOfPostings.run(town.deps, {})
    await page.goto(here)
    for (const text of ['고친 내용', '덧붙이는 댓글', '공감 1']) await says(text)
    expect(await page.locator('li.count').evaluate((one) => getComputedStyle(one).whiteSpace)).toBe('nowrap')
    await seen('posting')
    const theirs = await other.post('/boards/free/new', { title: '남의 글', body: '광고', once: 'o' })
    await page.goto(`${address}${String(theirs.headers.location)}`)
    await page.getByRole('link', { name: '신고하기', exact: true }).click()
    await page.locator('#category').selectOption('ground-5')
    await page.locator('#says').fill('광고입니다')
    await seen('report')
    await press('신고하기')
    await says('신고를 받았습니다')
    await page.goto(mine)
    await page.getByRole('link', { name: '거두기', exact: true }).click()
    await seen('withdraw')
    await press('글 거두기')
    await says('글을 거두었습니다')
    await seen('withdrawn')
    await page.goto(here)
    await says('글쓴이가 거둔 글입니다')
    expect(await page.getByText('고친 내용').count()).toBe(0)
    await seen('tombstone')
    await context.close()
  }, 60_000)
})

import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '../../src/kernel/time.ts'
import { accounts } from '../../src/modules/accounts/index.ts'
import { pages } from '../../src/modules/pages/index.ts'
import { fileOne } from '../filing.ts'
import { appointSomebody, asPost } from '../staff.ts'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'

const browser: Browser | undefined = await openBrowser()

const LIST = [
  'employee_no,name,email,post,from_on,action',
  'n-1,황보아름다운이름,new1@example.kr,parks-2,2026-11-24,appoint',
  'n-2,,,,2026-11-24,leave',
].join('\n')

describe.skipIf(!browser)('Articles 3(3) and 5(2): the office, page by page', () => {
  let town: Town
  let app: FastifyInstance
  let address: string
  beforeAll(async () => {
    town = await openTown()
    for (const post of ['roads-1', 'roads-2', 'roads-head', 'parks-1']) await appointSomebody(town.deps, post)
    for (let n = 0; n < 12; n += 1)
      await fileOne(town, {
        title: `아주 긴 제목이 두 줄이 되어도 읽을 수 있어야 합니다 ${'길게'.repeat(n)}`,
      })
    const at = town.clock.now()
    await town.transact((tx) =>
      pages.raiseUrgent(tx, {
        level: 'danger',
        text: { ko: '처인구 일부에 물이 나오지 않습니다', en: 'No water in parts of Cheoin-gu' },
        href: '/news',
        fromAt: at,
        untilAt: addMinutes(at, 600),
        by: { id: 'system:test', from: 'test' },
        at,
      }),
    )
    const staffId = await appointSomebody(town.deps, 'suji-1')
    const says = { ko: '수지구에서 민원 처리', en: 'Handles petitions in Suji-gu' }
    await accounts.issueDemonstration(town.deps, [{ staffId, password: 'a-long-password-27', says }], at)
    ;({ app, address } = await serveToBrowsers(town))
  })
  afterAll(async () => {
    await app?.close()
    await browser?.close()
    await town?.close()
  })

  it.each([
    ['ko', 360, 'light'],
    ['ko', 1280, 'dark'],
    ['en', 360, 'dark'],
    ['en', 1280, 'light'],
  ] as const)(
    'in %s at %d px, %s',
    async (lang, width, colorScheme) => {
      const admin = await asPost({ deps: town.deps, app }, 'information-head')
      await admin.post('/office/account/language', { lang })
      const context = await (browser as Browser).newContext({ viewport: { width, height: 800 }, colorScheme })
      const page = await context.newPage()
      const check = async () => {
        await page.waitForLoadState()
        const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        expect(await page.evaluate(wide), `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
        expect(await faultsOn(page)).toEqual([])
      }
      const signIn = `${address}/office/sign-in?lang=${lang}`
      await page.goto(signIn)
      expect(await page.locator('tbody tr').count(), 'accounts are shown').toBe(1)
      await check()
      await page.locator('main form button[type=submit]').first().click()
      expect(await page.locator('[aria-invalid=true]').count()).toBe(3)
      await check()
      await context.addCookies([{ name: 'nurijip-office', value: admin.token, url: address }])
      for (const path of [
        '/office/account',
        '/office/department',
        '/office/holidays',
        '/office/reminders',
        '/office/consultations',
        '/office/department?of=roads',
        '/office/pages',
        '/office/pages/1',
        '/office/pages/new?section=news',
        '/office/urgent',
        '/office/petitions/2026-000001',
        '/office/nowhere',
      ]) {
        await page.goto(`${address}${path}`)
        await check()
      }
      await page.goto(`${address}/office/personnel`)
      await check()
      await page.fill('#list', LIST)
      await page.locator('main form button').first().click()
      await check()
      await page.fill('#list', LIST.split('\n').slice(0, 2).join('\n'))
      await page.locator('main form button').first().click()
      await check()
      expect(await page.locator('main').innerText()).toContain('황보아름다운이름')
      await page.goto(`${address}/`)
      await check()
      const nobody = await asPost({ deps: town.deps, app }, 'suji-2')
      await nobody.post('/office/account/language', { lang })
      await town.db.deleteFrom('departments.appointment').where('staff_id', '=', nobody.staffId).execute()
      await context.clearCookies()
      await context.addCookies([{ name: 'nurijip-office', value: nobody.token, url: address }])
      await page.goto(`${address}/office`)
      expect(page.url()).toMatch(/without-post$/)
      await check()
      await page.locator('main form button').click()
      expect(page.url()).toMatch(/sign-in$/)
      await context.clearCookies()
      const desk = await asPost({ deps: town.deps, app }, 'civil-affairs-desk-1')
      await context.addCookies([{ name: 'nurijip-office', value: desk.token, url: address }])
      await page.goto(`${address}/office`)
      await check()
      await page.locator('a[href="/office/petitions/2026-000003"]').click()
      await check()
      await context.close()
    },
    60_000,
  )
})

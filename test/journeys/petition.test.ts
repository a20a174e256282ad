import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from '../../src/modules/accounts/index.ts'
import { appointSomebody } from '../staff.ts'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'

const browser: Browser | undefined = await openBrowser()

const WAYS = [
  { how: 'without scripts, on a phone', javaScriptEnabled: false, width: 360 },
  { how: 'with scripts, on a phone', javaScriptEnabled: true, width: 360 },
  {
    how: 'with scripts, at a desk, in the dark',
    javaScriptEnabled: true,
    width: 1280,
    colorScheme: 'dark' as const,
  },
]

describe.skipIf(!browser)(
  'Articles 8 and 10: a petition from the citizen to the head of the department and back',
  () => {
    let town: Town
    let app: FastifyInstance
    let address: string
    const open: BrowserContext[] = []
    beforeAll(async () => {
      town = await openTown()
      const shown = []
      for (const postId of ['civil-affairs-desk-1', 'roads-1', 'roads-head']) {
        const staffId = await appointSomebody(town.deps, postId)
        shown.push({ staffId, password: 'a-long-password-27', says: { ko: postId, en: postId } })
      }
      await accounts.issueDemonstration({ vault: town.vault, seal: town.seal }, shown, town.clock.now())
      ;({ app, address } = await serveToBrowsers(town))
    })
    afterAll(async () => {
      for (const context of open) await context.close()
      await app?.close()
      await browser?.close()
      await town?.close()
    })

    it.each(WAYS)('$how', async ({ javaScriptEnabled, width, ...look }) => {
      town.setClock('2026-11-24T10:00:00+09:00')
      const someone = async () => {
        const context = await (browser as Browser).newContext({
          javaScriptEnabled,
          viewport: { width, height: 800 },
          ...look,
        })
        open.push(context)
        return context.newPage()
      }
      /** Nothing scrolls sideways and axe finds nothing. axe is a script itself. */
      const check = async (page: Page) => {
        if (!javaScriptEnabled) return
        await page.waitForLoadState()
        const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        expect(await page.evaluate(wide), `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
        expect(await faultsOn(page)).toEqual([])
      }
      const send = async (page: Page, within = 'main form') => {
        await page.locator(`${within} button[type=submit]`).first().click()
        await check(page)
      }
      const signIn = async (row: number) => {
        const page = await someone()
        town.setClock(
          `2026-11-24T10:${String(10 + row * 2 + WAYS.findIndex((way) => way.width === width && way.javaScriptEnabled === javaScriptEnabled) * 10).padStart(2, '0')}:00+09:00`,
        )
        await page.goto(`${address}/office`)
        await check(page)
        const [login, password, code] = await page
          .locator('tbody tr')
          .nth(row)
          .locator('code')
          .allInnerTexts()
        await page.fill('#login', login as string)
        await page.fill('#password', password as string)
        await page.fill('#code', code as string)
        await send(page)
        return page
      }

      const citizen = await someone()
      await citizen.goto(`${address}/petitions/kinds`)
      await check(citizen)
      await citizen.locator('a[href="/petitions/new?kind=inconvenience-road"]').click()
      await check(citizen)
      await send(citizen)
      await send(citizen)
      expect(await citizen.title()).toMatch(/^오류: /)
      await citizen.fill('#title', '보도블록이 들떴습니다')
      await citizen.fill('#body', '횡단보도 앞에서 유모차 바퀴가 걸립니다.\n급합니다.')
      await send(citizen)
      await citizen.fill('#detail-place', '처인구청 앞')
      await send(citizen)
      const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#789' } })
        .jpeg()
        .toBuffer()
      await citizen.setInputFiles('#photograph', { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer })
      await citizen.fill('#description', '들뜬 보도블록')
      await send(citizen)
      expect(await citizen.locator('.pictures img').count()).toBe(1)
      await citizen.getByRole('button', { name: '다음', exact: true }).click()
      await check(citizen)
      await citizen.fill('#name', '김나래')
      await citizen.check('#toldBy')
      await citizen.fill('#email', 'narae@example.kr')
      await send(citizen)
      await citizen.check('#publication')
      await citizen.fill('#password', 'sunny-hill-27')
      await citizen.fill('#again', 'sunny-hill-27')
      await send(citizen)
      await send(citizen)
      const number = (await citizen.locator('.copyable').innerText()).match(/2026-\d{6}/)?.[0] as string
      expect(await citizen.locator('main').innerText()).toContain('2026년 11월 27일')

      const desk = await signIn(0)
      await desk.goto(`${address}/office/petitions/${number}`)
      await check(desk)
      await send(desk, 'form[action$="/receipt"]')
      await desk.selectOption('#post', 'roads-1')
      await send(desk, 'form[action$="/assignment"]')

      const officer = await signIn(1)
      await officer.locator(`a[href="/office/petitions/${number}"]`).click()
      if (!(await officer.locator('#text').isVisible())) await officer.getByText('답변 쓰기').click()
      await officer.fill('#text', '오늘 고쳤습니다. 알려 주셔서 고맙습니다.')
      await officer.fill('#publicTitle', '횡단보도 앞 보도블록 보수')
      await officer.fill('#publicText', '신고한 날 고쳤습니다.')
      await check(officer)
      for (const one of ['questions', 'officer', 'privacy']) await officer.check(`#check-${one}`)
      await officer.getByRole('button', { name: '결재 올리기' }).click()
      await check(officer)

      const head = await signIn(2)
      await head.locator(`a[href="/office/petitions/${number}"]`).click()
      await head.getByRole('button', { name: '승인하고 보내기' }).click()
      await check(head)
      await head.goto(`${address}/office/department`)
      await check(head)
      await head.goto(`${address}/office/account`)
      await check(head)

      await citizen.goto(`${address}/petitions/lookup`)
      await check(citizen)
      await citizen.fill('#number', number)
      await citizen.fill('#password', 'sunny-hill-27')
      await send(citizen)
      expect(await citizen.locator('main').innerText()).toContain('오늘 고쳤습니다.')
      await citizen.goto(`${address}/petitions`)
      await check(citizen)
      await citizen.locator(`a[href="/petitions/${number}"]`).click()
      await check(citizen)
      const all = await citizen.locator('main').innerText()
      expect(all).toContain('신고한 날 고쳤습니다.')
      expect(all).not.toContain('김나래')
      for (const path of [
        '/',
        '/news',
        '/privacy',
        '/about/organisation',
        '/about/organisation/roads',
        '/about/sitemap',
        '/about/ordinance',
        '/guide',
        '/en',
        '/en/petitions/kinds',
        '/petitions/kinds/housing-project',
        '/petitions/kinds/preliminary',
        '/petitions/publication',
      ]) {
        await citizen.goto(`${address}${path}`)
        await check(citizen)
      }
    }, 120_000)
  },
)

import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPost } from '../staff.ts'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'
import { walk } from './walk.ts'

const browser: Browser | undefined = await openBrowser()
const HANGUL = /\p{Script=Hangul}/u

describe.skipIf(!browser)(
  'Article 3(3): contracts and rights at 360 px, by keyboard, in both languages',
  () => {
    let town: Town
    let app: FastifyInstance
    let address: string
    beforeAll(async () => {
      town = await openTown()
      for (const post of ['communication-head', 'roads-head', 'roads-1']) await town.asPost(post)
      ;({ app, address } = await serveToBrowsers(town))
    })
    afterAll(async () => {
      await app?.close()
      await browser?.close()
      await town?.close()
    })

    async function opened(lang: 'ko' | 'en'): Promise<Page> {
      const officer = await asPost({ deps: town.deps, app }, 'information-head')
      const context = await (browser as Browser).newContext({ viewport: { width: 360, height: 800 } })
      await context.addCookies([{ name: 'nurijip-office', value: officer.token, url: address }])
      await officer.post('/office/account/language', { lang })
      return context.newPage()
    }
    /** What is wrong with a page as it is, one line each. */
    async function look(page: Page, lang: string, { walks = true } = {}): Promise<string[]> {
      const { pathname } = new URL(page.url())
      const walked = walks ? (await walk(page)).map((fault) => `${pathname}: ${fault}`) : []
      const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      const spoken = () =>
        [
          ...document.querySelectorAll(
            'main :is(h2, h3, label, legend, th[scope=col], dt, button, .form-hint)',
          ),
        ].map((one) => one.textContent.trim())
      const sideways = (await page.evaluate(wide)) > 0 ? [`${pathname} scrolls sideways`] : []
      const other =
        lang === 'en'
          ? (await page.evaluate(spoken)).filter((text) => HANGUL.test(text.replace('나위탁', '')))
          : []
      return [
        ...walked,
        ...sideways,
        ...other.map((text) => `${pathname} in Korean: ${text}`),
        ...(await faultsOn(page)),
      ]
    }

    it.each([
      ['ko', { make: '계약 등록', extend: '기간 늘리기', open: '계정 만들어 더하기' }],
      ['en', { make: 'Register a contract', extend: 'Extend it', open: 'Open an account' }],
    ] as const)(
      '%s: a contract is made, somebody joins, it is extended, read and reported',
      async (lang, words) => {
        const page = await opened(lang)
        const { keyboard } = page
        const faults: string[] = []
        const go = async (path: string) => {
          await page.goto(`${address}${path}`)
          faults.push(...(await look(page, lang)))
        }
        /** Whatever it is that a label names gets the focus; the rest is typed. */
        const fill = async (name: string, typed: string) => {
          const input = page.locator(`main [name=${name}]`).first()
          await input.focus()
          if ((await input.getAttribute('type')) === 'date') await input.fill(typed)
          else await keyboard.type(typed)
        }
        const press = async (name: string) => {
          await page.getByRole('button', { name, exact: true }).focus()
          await keyboard.press('Enter')
          await page.waitForLoadState()
        }
        await go('/office/contracts')
        await page.getByRole('button', { name: words.make }).focus()
        await keyboard.press('Enter')
        await page.waitForSelector('main [aria-invalid=true]')
        // the focus is at what is wrong, not where the page begins
        faults.push(...(await look(page, lang, { walks: false })))
        await fill('number', `2026-${lang}-아주 긴 계약 번호 누리집 운영 위탁`)
        await fill('company', '주식회사 한빛누리집디자인연구소')
        await fill('contact', '김책임 031-000-0000')
        await fill('purpose', '누리집에 올리는 글을 고치고 그림의 설명을 답니다.')
        await page.locator('main [name=department]').selectOption('communication')
        await fill('fromOn', '2026-11-01')
        await fill('lastOn', '2026-11-30')
        await page.locator('main [name=sections]').first().focus()
        await keyboard.press('Space')
        await press(words.make)
        await page.waitForURL(/contracts\/\d+$/)
        const own = new URL(page.url()).pathname
        await fill('name', '나위탁')
        await fill('email', `worker-${lang}@example.kr`)
        await fill('newConfidentialOn', '2026-11-01')
        await press(words.open)
        await page.locator('main td, main th', { hasText: '나위탁' }).first().waitFor()
        const staff = await town.db
          .selectFrom('departments.contract_member')
          .select(['staff_id', 'contract_id'])
          .orderBy('contract_id', 'desc')
          .executeTakeFirstOrThrow()
        const line = { ...staff, at: town.clock.now(), method: 'GET', place: '203.0.113.7' }
        const asked = `/office/pages?section=news&q=${'%EA%B8%B4'.repeat(30)}`
        await town.db
          .insertInto('departments.contract_reading')
          .values({ ...line, address: asked })
          .execute()
        await go(own)
        await fill('lastOn', '2026-12-31')
        await fill('whyLonger', '검수가 늦어짐')
        await press(words.extend)
        await page.locator('main li', { hasText: '검수가 늦어짐' }).waitFor()
        await go(own)
        await go(`${own}/report`)
        await go('/office/contracts')
        await go('/office/rights')
        expect(faults).toEqual([])
      },
      180_000,
    )
  },
)

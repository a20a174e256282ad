import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { PASSWORD, letterTo } from '../joining.ts'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveSite } from './browser.ts'

const browser: Browser | undefined = await openBrowser()

describe.skipIf(!browser)(
  'a citizen joins with a phone, is verified, signs in with a passkey, and leaves',
  () => {
    let town: Town
    let app: FastifyInstance
    let address: string
    const faults: string[] = []
    beforeAll(async () => {
      town = await openTown()
      ;({ app, address } = await serveSite(town))
    })
    afterAll(async () => {
      await app?.close()
      await browser?.close()
      await town?.close()
    })

    async function look(page: Page, script: boolean) {
      if (script) faults.push(...(await faultsOn(page)))
      const wide = await page.evaluate(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth',
      )
      if (wide) faults.push(`${page.url()} scrolls sideways`)
    }
    const heading = (page: Page) => page.locator('h1').innerText()
    const press = async (page: Page, name: string) => {
      await page.locator('main').getByRole('button', { name, exact: true }).first().click()
      await page.waitForLoadState()
    }

    async function joinsAndIsVerified(page: Page, script: boolean, who: { email: string; nickname: string }) {
      const see = () => look(page, script)
      await page.goto(`${address}/account`)
      expect(await heading(page)).toBe('로그인')
      await see()
      await page.getByRole('link', { name: '회원가입' }).click()
      await page.fill('#email', 'wrong')
      await press(page, '링크 받기')
      await see()
      await page.fill('#email', who.email)
      await press(page, '링크 받기')
      expect(await heading(page)).toBe('전자우편을 확인해 주세요')
      await see()
      const link = /http:\S+/.exec(await letterTo(town, who.email))?.[0] as string
      await page.goto(link)
      await see()
      await page.fill('#nickname', '관리자')
      await press(page, '가입하기')
      await see()
      await page.fill('#nickname', who.nickname)
      await page.fill('#password', PASSWORD)
      for (const box of ['#age', '#terms', '#personal']) await page.check(box, { force: true })
      await press(page, '가입하기')
      expect(await heading(page)).toBe('본인확인')
      await see()
      await page.getByRole('link', { name: '본인확인 하러 가기' }).click()
      await see()
      await page.fill('#name', '가상시민')
      await page.fill('#birth', '1990-01-02')
      await press(page, '확인')
      expect(await page.locator('main').innerText()).toContain('글을 쓸 수 있습니다')
      await see()
      for (const path of [
        '',
        '/identity',
        '/nickname',
        '/contact',
        '/password',
        '/security',
        '/guardian',
        '/close',
        '/password/forgotten',
      ]) {
        await page.goto(`${address}/account${path}`)
        await see()
      }
    }

    it('without scripts the password is enough for all of it', async () => {
      const context = await (browser as Browser).newContext({
        javaScriptEnabled: false,
        viewport: { width: 360, height: 800 },
      })
      const page = await context.newPage()
      await joinsAndIsVerified(page, false, { email: 'noscript@example.kr', nickname: '글만보는사람' })
      await page.goto(`${address}/account`)
      await press(page, '로그아웃')
      expect(await page.getByRole('button', { name: '패스키로 로그인' }).isVisible()).toBe(false)
      await page.fill('#email', 'noscript@example.kr')
      await page.fill('#password', PASSWORD)
      await press(page, '로그인')
      expect(await heading(page)).toBe('내 계정')
      await context.close()
      expect(faults.splice(0)).toEqual([])
    })

    it('with scripts a passkey of the device lets in, once for each asking', async () => {
      const context = await (browser as Browser).newContext({ viewport: { width: 360, height: 800 } })
      const page = await context.newPage()
      const cdp = await context.newCDPSession(page)
      await cdp.send('WebAuthn.enable')
      const options = {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      } as const
      const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options })
      await joinsAndIsVerified(page, true, { email: 'passkey@example.kr', nickname: '열쇠든사람' })
      await page.goto(`${address}/account/security`)
      await page.getByRole('link', { name: '패스키 등록' }).click()
      await look(page, true)
      await page.fill('#now', PASSWORD)
      await press(page, '확인')
      await page.fill('#passkey-name', '내 전화기')
      await page.getByRole('button', { name: '패스키 등록' }).click()
      await page.getByText('내 전화기').first().waitFor()
      await look(page, true)

      await page.goto(`${address}/account`)
      await press(page, '로그아웃')
      await page.goto(`${address}/account/sign-in?next=%2Faccount%2Fsecurity`)
      const posted: string[] = []
      page.on('request', (req) => req.url().endsWith('/sign-in/passkey') && posted.push(req.postData() ?? ''))
      await page.getByRole('button', { name: '패스키로 로그인' }).click()
      await page.waitForURL('**/account/security')
      expect(await page.locator('main').innerText()).toContain('패스키')
      const replayed = await page.request.post(`${address}/account/sign-in/passkey`, {
        headers: { 'content-type': 'application/json', origin: address },
        data: posted[0] as string,
      })
      expect(replayed.status(), 'what was signed once').toBe(422)

      await page.getByRole('link', { name: '패스키 등록' }).click()
      await page.getByRole('button', { name: '패스키로 확인' }).click()
      await page.locator('#passkey-name').waitFor()
      await look(page, true)

      await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
      await page.goto(`${address}/account`)
      await press(page, '로그아웃')
      await page.getByRole('button', { name: '패스키로 로그인' }).click()
      await page.getByText('패스키로 로그인하지 못했습니다').waitFor()
      await look(page, true)
      await context.close()
      expect(faults.splice(0)).toEqual([])
    }, 180_000)
  },
)

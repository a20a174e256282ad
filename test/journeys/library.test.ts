import type { FastifyInstance } from 'fastify'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareMedia } from '../../src/modules/pages/media/prepare-media.job.ts'
import { assets } from '../../src/ui/assets.ts'
import { snapshot } from '../photographs.ts'
import { asPost } from '../staff.ts'
import { openTown, type Town } from '../town.ts'
import { upload } from '../upload.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'

const browser: Browser | undefined = await openBrowser()
const nameOf = (n: number) =>
  `2026년 용인시 처인구 중앙동 주민자치센터 마을 가꾸기 사업 현장을 담은 사진 ${n}번 시민소통과 촬영.jpg`

describe.skipIf(!browser)(
  'Article 3(3): a text is written with a library that is full, and in Hangul',
  () => {
    let town: Town
    let app: FastifyInstance
    let address: string
    let seen = 0
    beforeAll(async () => {
      town = await openTown()
      const officer = await town.asPost('information-head')
      const row = {
        kind: 'image',
        department_id: 'information',
        ending: 'jpg',
        hash: 'a'.repeat(64),
        bytes: 10,
        width: 100,
        height: 100,
        licence: 'none',
        state: 'ready',
        uploaded_by: `staff:${officer.staffId}`,
        uploaded_at: town.clock.now(),
      }
      const rows = Array.from({ length: 60 }, (_, n) => ({ ...row, name: nameOf(n + 1) }))
      await town.db.insertInto('pages.media').values(rows).execute()
      const files = [{ field: 'files', name: '눈 쌓인 큰길.jpg', bytes: await snapshot() }]
      await upload(town, officer, '/office/media', files, { _csrf: officer.csrf, licence: 'none' })
      const newest = town.db.selectFrom('pages.media').select('id').orderBy('id', 'desc')
      seen = (await newest.executeTakeFirstOrThrow()).id
      await prepareMedia.run(town.deps, { id: seen, edition: 1 })
      ;({ app, address } = await serveToBrowsers(town, { hasEditor: true }))
    })
    afterAll(async () => {
      assets.editor = undefined
      await app?.close()
      await browser?.close()
      await town?.close()
    })

    async function opened(width: number) {
      const officer = await asPost({ deps: town.deps, app }, 'information-head')
      const context = await (browser as Browser).newContext({ viewport: { width, height: 800 } })
      await context.addCookies([{ name: 'nurijip-office', value: officer.token, url: address }])
      const page = await context.newPage()
      const failed: string[] = []
      page.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
      page.on('pageerror', (error) => failed.push(error.message))
      await page.goto(`${address}/office/pages/new?section=news&type=news`)
      await page.fill('#titleKo', '눈 치우기')
      await page.locator('.editor-text').first().focus()
      return { page, failed }
    }
    /** From the text to a button of the bar and into its window, by keyboard. */
    async function press(page: Page, name: string) {
      await page.keyboard.press('Alt+F10')
      const now = () => page.evaluate(() => document.activeElement?.textContent)
      for (let n = 0; n < 30 && (await now()) !== name; n += 1) await page.keyboard.press('ArrowRight')
      expect(await now()).toBe(name)
      await page.keyboard.press('Enter')
    }
    const check = async (page: Page) => {
      const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(wide), 'scrolls sideways').toBeLessThanOrEqual(0)
      const outside = () => {
        const window = document.querySelector('.ask')
        return window ? window.scrollWidth - window.clientWidth : 0
      }
      expect(await page.evaluate(outside), 'the window scrolls sideways').toBeLessThanOrEqual(0)
      expect(await faultsOn(page)).toEqual([])
    }
    const chosen = (page: Page) => page.locator('.ask select').inputValue()

    it.each([
      360, 1280,
    ])('one of 61 pictures with long names is found and put in by keyboard, %d px', async (width) => {
      const { page, failed } = await opened(width)
      const { keyboard } = page
      await keyboard.type('앞 글')
      await keyboard.press('Control+Enter')
      await press(page, '그림')
      expect(await page.locator('.ask option').count()).toBe(61)
      expect(await chosen(page), 'the newest first').toBe(String(seen))
      expect(await page.locator('.ask-picture').evaluate((one) => (one as HTMLImageElement).src)).toContain(
        `/office/media/${seen}/`,
      )
      await check(page)
      await keyboard.type('없는 사진')
      expect(await page.locator('.ask [role=status]').textContent()).toBe('61개 가운데 0개')
      await keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.getByLabel('그림 설명').focus()
      await keyboard.press('Enter')
      expect(
        await page.locator('.ask [aria-invalid=true]').count(),
        'none chosen and none described: it says so of both and stays',
      ).toBe(2)
      await page.getByLabel('이름으로 찾기').focus()
      await keyboard.press('Control+a')
      await keyboard.type('37번 사진')
      expect(await page.locator('.ask [role=status]').textContent()).toBe('61개 가운데 1개')
      await keyboard.press('Enter')
      const isOn = () => page.evaluate(() => document.activeElement?.tagName)
      expect(await isOn(), 'Enter leads to the list').toBe('SELECT')
      const picture = await town.db
        .selectFrom('pages.media')
        .select('id')
        .where('name', '=', nameOf(37))
        .executeTakeFirstOrThrow()
      expect(await chosen(page)).toBe(String(picture.id))
      await check(page)
      await page.getByLabel('그림 설명').focus()
      await keyboard.type('가꾼 마을')
      await keyboard.press('Enter')
      expect(await page.locator('.ask').count()).toBe(0)
      expect(await page.inputValue('#bodyKo')).toBe(`앞 글\n\n![가꾼 마을](media:${picture.id})`)
      await check(page)
      expect(failed).toEqual([])
    }, 60_000)

    it('the list alone is enough, and Escape leaves the text as it was', async () => {
      const { page } = await opened(360)
      const { keyboard } = page
      await keyboard.type('글')
      await press(page, '그림')
      await keyboard.press('Tab')
      await keyboard.press('ArrowDown')
      const newest = town.db.selectFrom('pages.media').select('id').where('name', '=', nameOf(60))
      expect(await chosen(page)).toBe(String((await newest.executeTakeFirstOrThrow()).id))
      expect(await page.locator('.ask-picture').isHidden(), 'it has no small picture').toBe(true)
      await keyboard.press('Escape')
      expect(await page.locator('.ask').count()).toBe(0)
      await keyboard.type('자')
      expect(await page.inputValue('#bodyKo')).toBe('글자')
    }, 60_000)

    /** Types a word as an input method does: jamo become syllables under the cursor, then the word stands. */
    async function compose(cdp: CDPSession, steps: readonly string[]) {
      for (const text of steps) {
        const at = text.length
        await cdp.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at })
      }
      await cdp.send('Input.insertText', { text: steps.at(-1) ?? '' })
    }
    const HAN = ['ㅎ', '하', '한']
    const GEUL = ['ㄱ', '그', '글']

    it.each([
      360, 1280,
    ])('Hangul is composed in headings, bold, lists, cells and questions, %d px', async (width) => {
      const { page, failed } = await opened(width)
      const { keyboard } = page
      const cdp = await page.context().newCDPSession(page)
      await keyboard.press('Control+Alt+2')
      await compose(cdp, HAN)
      await compose(cdp, GEUL)
      await keyboard.press('Enter')
      await compose(cdp, HAN)
      await keyboard.press('Control+b')
      await compose(cdp, GEUL)
      await keyboard.press('Control+b')
      await compose(cdp, ['ㅇ', '으', '을'])
      expect(await page.inputValue('#bodyKo')).toBe('## 한글\n\n한**글**을')
      await keyboard.press('Enter')
      await press(page, '목록')
      await compose(cdp, HAN)
      await keyboard.press('Enter')
      await compose(cdp, GEUL)
      await keyboard.press('Enter')
      await keyboard.press('Enter')
      await press(page, '표')
      await compose(cdp, HAN)
      await keyboard.press('Enter')
      await compose(cdp, HAN)
      await keyboard.press('Tab')
      await compose(cdp, GEUL)
      const text = await page.inputValue('#bodyKo')
      expect(text).toContain('- 한\n- 글\n\n|= 한\n| 한 | 글 |  |')
      await keyboard.press('Control+Enter')
      // what is still under the cursor is not lost when the text is sent
      for (const half of ['ㄲ', '끄', '끝'])
        await cdp.send('Input.imeSetComposition', { text: half, selectionStart: 1, selectionEnd: 1 })
      // by keyboard: on a click the browser itself scrolls back to what is composed, in any field
      await page.locator('main form button[type=submit]').last().focus()
      await keyboard.press('Enter')
      await page.waitForURL(/done=saved/)
      expect(await page.inputValue('#bodyKo')).toBe(`${text}\n\n끝`)
      expect(failed).toEqual([])
    }, 60_000)

    it('a picture is found by a name that is still being composed', async () => {
      const { page } = await opened(360)
      const cdp = await page.context().newCDPSession(page)
      await press(page, '그림')
      for (const text of ['ㅋ', '크', '큰'])
        await cdp.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
      expect(await page.locator('.ask [role=status]').textContent()).toBe('61개 가운데 1개')
      expect(await chosen(page)).toBe(String(seen))
    }, 60_000)
  },
)

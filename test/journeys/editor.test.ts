import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assets } from '../../src/ui/assets.ts'
import { asPost } from '../staff.ts'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'

const browser: Browser | undefined = await openBrowser()

const WORD = `<p class=MsoNormal><span style='color:red'>큰길부터 </span><b>치웁니다</b>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>수지로</p><script>alert(1)</script>`
const HWP = `<TABLE><TR><TD colspan=2><P CLASS=HStyle0>구분</P></TD></TR><TR><TD><P>가</P></TD><TD><P>나</P></TD></TR></TABLE>`
const TEXT = [
  '## 눈을 치웁니다',
  '시민께 **꼭** [이용 안내](/guide)',
  '1. 먼저\n2. 다음',
  '|= 일정\n| 구분 | 날짜 |\n| 도로 |  |',
  '큰길부터 **치웁니다**.',
  '- 수지로',
  '| 구분 | 구분 |\n| 가 | 나 |',
].join('\n\n')

describe.skipIf(!browser)('Article 3(3): a text is written in the office', () => {
  let town: Town
  let app: FastifyInstance
  let address: string
  beforeAll(async () => {
    town = await openTown()
    ;({ app, address } = await serveToBrowsers(town, { hasEditor: true }))
  })
  afterAll(async () => {
    assets.editor = undefined
    await app?.close()
    await browser?.close()
    await town?.close()
  })

  async function opened(look: { width: number; javaScriptEnabled?: boolean; colorScheme?: 'dark' }) {
    const { width, ...others } = look
    const officer = await asPost({ deps: town.deps, app }, 'information-head')
    const context = await (browser as Browser).newContext({ viewport: { width, height: 800 }, ...others })
    await context.addCookies([{ name: 'nurijip-office', value: officer.token, url: address }])
    const page = await context.newPage()
    const failed: string[] = []
    // what is pasted has styles: they are read, and the browser tells that it does not apply them
    const isOfPasted = (text: string) => text.startsWith('Applying inline style violates')
    page.on('console', (message) => {
      if (message.type() === 'error' && !isOfPasted(message.text())) failed.push(message.text())
    })
    page.on('pageerror', (error) => failed.push(error.message))
    await page.goto(`${address}/office/pages/new?section=news&type=news`)
    await page.fill('#titleKo', '눈 치우기')
    return { page, failed }
  }
  async function savedDocument(page: Page) {
    await page.locator('main form button[type=submit]').last().click()
    await page.waitForURL(/done=saved/)
    const id = Number(/pages\/(\d+)/.exec(page.url())?.[1])
    const revision = town.db.selectFrom('pages.revision').select('document_ko').where('item_id', '=', id)
    return (await revision.executeTakeFirstOrThrow()).document_ko
  }
  const paste = (page: Page, html: string) =>
    page
      .locator('.editor-text')
      .first()
      .evaluate((node, text) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', text)
        node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }, html)
  const check = async (page: Page) => {
    const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(wide), 'scrolls sideways').toBeLessThanOrEqual(0)
    expect(await faultsOn(page)).toEqual([])
  }
  let plain: unknown

  it('without scripts: in the plain way', async () => {
    const { page } = await opened({ width: 360, javaScriptEnabled: false })
    await page.fill('#bodyKo', TEXT)
    plain = await savedDocument(page)
    expect(plain).toMatchObject({ blocks: { length: 7 } })
  }, 60_000)

  it.each([
    { width: 360 },
    { width: 1280, colorScheme: 'dark' as const },
  ])('with them, by keyboard alone and by pasting: the same document, $width px', async (look) => {
    const { page, failed } = await opened(look)
    const { keyboard } = page
    const type = async (...parts: string[]) => {
      for (const part of parts)
        if (/^(Control|Alt|Enter|Tab|Escape|Arrow|Shift|Space)/.test(part)) await keyboard.press(part)
        else await keyboard.type(part)
    }
    await page.locator('.editor-text').first().focus()
    await type(
      'Control+Alt+2',
      '눈을 치웁니다',
      'Enter',
      '시민께 ',
      'Control+b',
      '꼭',
      'Control+b',
      ' ',
      'Control+k',
    )
    expect(await page.locator('.ask').count()).toBe(1)
    await type('javascript:alert(1)', 'Tab', '이용 안내', 'Enter')
    expect(await page.locator('.ask [aria-invalid=true]').count(), 'refused with a word').toBe(1)
    await check(page)
    await type('Control+a', '/guide', 'Enter', 'Enter')
    // the numbered list by its button
    await type('Alt+F10')
    const name = () => page.evaluate(() => document.activeElement?.textContent)
    for (let n = 0; n < 30 && (await name()) !== '번호 목록'; n += 1) await type('ArrowRight')
    await type('Enter', '먼저', 'Enter', '다음', 'Enter', 'Enter', 'Alt+F10')
    expect(await name(), 'the bar is entered where it was left').toBe('번호 목록')
    for (let n = 0; n < 30 && (await name()) !== '표'; n += 1) await type('ArrowRight')
    await type('Enter', 'Enter')
    expect(await page.locator('.ask [aria-invalid=true]').count(), 'no table without a caption').toBe(1)
    await type('일정', 'Tab', 'Control+a', '2', 'Tab', 'Control+a', '2', 'Enter')
    await type('구분', 'Tab', '날짜', 'Tab', '도로', 'Control+Enter')
    await check(page)
    await paste(page, WORD)
    expect(await page.locator('main [role=status]', { hasText: '스크립트' }).count()).toBe(1)
    await type('Control+Enter')
    await paste(page, HWP)
    await check(page)
    expect(await page.inputValue('#bodyKo')).toBe(TEXT)
    await page.getByRole('button', { name: '글자로만 쓰기' }).first().click()
    expect(await page.locator('#bodyKo').isVisible()).toBe(true)
    await page.getByRole('button', { name: '꾸며서 쓰기' }).first().click()
    expect(await savedDocument(page)).toEqual(plain)
    expect(failed).toEqual([])
  }, 90_000)
  it.each([
    { width: 360 },
    { width: 1280, colorScheme: 'dark' as const },
  ])('pictures, files, films and notices stay as they are until they are changed, $width px', async (look) => {
    const { page, failed } = await opened(look)
    await page.getByRole('button', { name: '글자로만 쓰기' }).first().click()
    const cards = '![길](media:7 "큰길")\n\n@[안내문](media:8)\n\n::: warning\n조심\n:::'
    await page.fill('#bodyKo', cards)
    await page.getByRole('button', { name: '꾸며서 쓰기' }).first().click()
    expect(await page.locator('.editor-card').count()).toBe(2)
    await check(page)
    await page.getByRole('button', { name: '고치기: 길' }).click()
    await page.getByLabel('그림 설명').fill('')
    await page.keyboard.press('Enter')
    expect(await page.locator('.ask [aria-invalid=true]').count(), 'no picture without words').toBe(1)
    await page.getByLabel('그림 설명').fill('눈 쌓인 길')
    await check(page)
    await page.keyboard.press('Enter')
    await page.getByText('조심', { exact: true }).click()
    await page.getByRole('button', { name: '알림 상자' }).first().click()
    await page.getByLabel('종류').selectOption('success')
    await page.getByRole('button', { name: '확인' }).click()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('button', { name: '영상·지도' }).first().click()
    await page.getByLabel('영상이나 지도의 주소').fill('https://evil.example/')
    await page.getByLabel('제목', { exact: true }).fill('제설 영상')
    await page.keyboard.press('Enter')
    expect(await page.locator('.ask [aria-invalid=true]').count()).toBe(1)
    await page.getByLabel('영상이나 지도의 주소').fill('https://youtu.be/abcdefghijk')
    await page.keyboard.press('Enter')
    expect(await page.inputValue('#bodyKo')).toBe(
      '![눈 쌓인 길](media:7 "큰길")\n\n@[안내문](media:8)\n\n::: success\n조심\n:::\n\n%[제설 영상](youtube:abcdefghijk)',
    )
    await check(page)
    expect(failed).toEqual([])
  }, 60_000)
  it('leaving unsaved warns, as with the plain field; what was undone is undone', async () => {
    const { page } = await opened({ width: 1280 })
    await page.locator('.editor-text').first().focus()
    await page.keyboard.type('가')
    await page.keyboard.press('Control+z')
    expect(await page.inputValue('#bodyKo')).toBe('')
    let warned = false
    page.on('dialog', (dialog) => {
      warned = dialog.type() === 'beforeunload'
      void dialog.accept()
    })
    await page.goto(`${address}/office/pages`)
    expect(warned).toBe(true)
  }, 60_000)
})

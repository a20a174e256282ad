import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTown, type Town } from '../town.ts'
import { faultsOn, openBrowser, serveToBrowsers } from './browser.ts'

const browser: Browser | undefined = await openBrowser()

describe.skipIf(!browser)('Article 12: from a message to the mayor to an answer that everyone reads', () => {
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
    { how: 'without scripts, on a phone', javaScriptEnabled: false, width: 360 },
    { how: 'with scripts, on a phone', javaScriptEnabled: true, width: 360 },
  ])('$how', async ({ javaScriptEnabled, width }) => {
    const viewport = { width, height: 800 }
    const someone = async (jar: Map<string, string>) => {
      const context = await (browser as Browser).newContext({ javaScriptEnabled, viewport })
      await context.addCookies([...jar].map(([name, value]) => ({ name, value, url: address })))
      return context.newPage()
    }
    const citizen = await someone((await town.asCitizen()).jar)
    const officer = await someone((await town.asPost('mayor-1')).jar)
    const head = await someone((await town.asPost('mayor-secretary')).jar)
    const check = async (page: typeof citizen) => {
      await page.waitForLoadState()
      const over = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
      if (!javaScriptEnabled) return
      expect(await page.evaluate(over), page.url()).toBe(false)
      expect(await faultsOn(page)).toEqual([])
    }
    await citizen.goto(`${address}/mayor`)
    await check(citizen)
    await citizen.getByRole('link', { name: '시장에게 글쓰기' }).first().click()
    await check(citizen)
    await citizen.getByLabel('주제').selectOption('traffic')
    await citizen.getByLabel('제목').fill('마을버스가 너무 드물어요')
    await citizen.getByLabel('내용', { exact: true }).fill('아침에 한 시간을 기다립니다.')
    await citizen.getByLabel('공개', { exact: true }).check()
    await citizen.getByLabel('예', { exact: true }).check()
    await citizen.getByLabel('이름').fill('김나래')
    await citizen.getByRole('button', { name: '보내기', exact: true }).click()
    await check(citizen)
    expect(await citizen.getByRole('heading', { name: '글을 보냈습니다' }).isVisible()).toBe(true)
    const id = /mine\/(\d+)/.exec(citizen.url())?.[1] ?? ''

    await officer.goto(`${address}/office/dialogue`)
    await check(officer)
    await officer.goto(`${address}/office/dialogue/${id}`)
    await check(officer)
    await officer.getByRole('button', { name: '확인하고 공개' }).click()
    await officer.getByLabel('아니요: 민원으로 처리하지 않습니다').check()
    await officer.getByLabel('구분').selectOption('opinion')
    await officer.getByLabel('판단한 이유').fill('바라는 점을 적은 글입니다.')
    await officer.getByRole('button', { name: '판단하기' }).click()
    await officer.getByLabel('시장이 직접 쓴 말').check()
    await officer.getByLabel('답변', { exact: true }).fill('버스를 늘리겠습니다.')
    await officer.getByRole('button', { name: '결재 올리기' }).click()
    await check(officer)
    await head.goto(`${address}/office/dialogue/${id}`)
    await check(head)
    await head.getByRole('button', { name: '결재하고 공개' }).click()
    await check(head)

    await citizen.goto(`${address}/mayor/mine/${id}`)
    await check(citizen)
    await citizen.goto(`${address}/mayor/messages/${id}`)
    await check(citizen)
    expect(await citizen.getByText('시장이 직접 쓴 말입니다.').isVisible()).toBe(true)
    for (const path of ['/mayor/messages', '/mayor/mine', '/mayor/question-hours', '/en/mayor']) {
      await citizen.goto(`${address}${path}`)
      await check(citizen)
    }
    for (const path of ['statistics', 'question-hours', 'question-hours/new']) {
      await officer.goto(`${address}/office/dialogue/${path}`)
      await check(officer)
    }
  }, 120_000)

  it.each([
    { what: 'a message to the mayor', post: undefined, path: '/mayor/new', label: '제목' },
    {
      what: 'a petition at the counter',
      post: 'civil-affairs-desk-1',
      path: '/office/filing',
      label: '제목',
    },
  ])('Enter in a text field sends $what, and presses no other button of the form', async ({
    post,
    path,
    label,
  }) => {
    const { jar } = post === undefined ? await town.asCitizen() : await town.asPost(post)
    const context = await (browser as Browser).newContext()
    await context.addCookies([...jar].map(([name, value]) => ({ name, value, url: address })))
    const page = await context.newPage()
    await page.goto(`${address}${path}`)
    await page.getByLabel(label, { exact: true }).press('Enter')
    await page.waitForLoadState()
    const errors = await page
      .locator('.error-summary a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(errors).toEqual(expect.arrayContaining(['#title', '#body', '#name']))
    expect(errors).not.toContain('#photograph')
    expect(await faultsOn(page)).toEqual([])
    await context.close()
  }, 60_000)

  it('Enter in the reason for which a question is refused does not show it', async () => {
    const officer = await town.asPost('mayor-1')
    const times = { opens: '2026-11-24 09:00', closes: '2026-11-30 18:00', begins: '2026-12-02 14:00' }
    const said = {
      titleKo: '질문 시간',
      titleEn: 'Hour',
      saysKo: '말',
      saysEn: 'Words',
      ends: '2026-12-02 15:00',
    }
    const hours = '/office/dialogue/question-hours'
    const announced = await officer.post(`${hours}/new`, { ...said, ...times })
    const id = /hours\/(\d+)/.exec(String(announced.headers.location))?.[1] ?? ''
    await (await town.asCitizen()).post(`/mayor/question-hours/${id}/questions`, {
      question: '언제인가요?',
      once: id,
    })
    const context = await (browser as Browser).newContext({ javaScriptEnabled: false })
    await context.addCookies([...officer.jar].map(([name, value]) => ({ name, value, url: address })))
    const page = await context.newPage()
    await page.goto(`${address}${hours}/${id}`)
    await page.getByLabel('공개하지 않는 이유').fill('같은 질문이 있습니다.')
    await page.getByLabel('공개하지 않는 이유').press('Enter')
    await page.waitForLoadState()
    const { state } = await town.db
      .selectFrom('dialogue.hour_question')
      .select('state')
      .executeTakeFirstOrThrow()
    expect(state).toBe('refused')
    await context.close()
  }, 60_000)
})

import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSession } from '../../src/kernel/session.ts'
import { officeOf, SUBMITTED, WRITTEN } from '../answering.ts'
import { fileOne } from '../filing.ts'
import { appointSomebody, asPost } from '../staff.ts'
import { openTown, type Town } from '../town.ts'
import { openBrowser, serveToBrowsers } from './browser.ts'
import { walk } from './walk.ts'

const browser: Browser | undefined = await openBrowser()

describe.skipIf(!browser)('KWCAG 2.2, 6.1.1 and 6.1.2: with the keyboard alone', () => {
  let town: Town
  let app: FastifyInstance
  let address: string
  const numbers = { refused: '', supplement: '', running: '' }
  beforeAll(async () => {
    town = await openTown()
    const posts = [
      'civil-affairs-desk-1',
      'civil-affairs-1',
      'civil-affairs-head',
      'roads-1',
      'roads-2',
      'roads-head',
    ]
    for (const post of posts) await appointSomebody(town.deps, post)
    const office = officeOf(town)
    const handler = 'civil-affairs-1'
    numbers.refused = await office.assigned(handler, 'land-use-plan')
    const told = {
      ...WRITTEN,
      ...SUBMITTED,
      outcome: 'refused',
      reason: '없는 땅입니다.',
      remedy: '다툴 수 있습니다.',
    }
    await office.act(handler, numbers.refused, 'answer', told)
    await office.act('civil-affairs-head', numbers.refused, 'approval')
    numbers.supplement = await office.assigned()
    const demand = { asks: '어느 정류장인지 알려 주세요.', days: '10', what: '어느 정류장인지 알려 주세요.' }
    await office.act('roads-1', numbers.supplement, 'supplement', demand)
    numbers.running = await office.assigned()
    await office.act('roads-1', await office.assigned(), 'answer', {
      ...WRITTEN,
      ...SUBMITTED,
      outcome: 'answered',
    })
    await fileOne(town)
    await fileOne(town, { kind: 'land-use-plan' })
    ;({ app, address } = await serveToBrowsers(town))
  })
  afterAll(async () => {
    await app?.close()
    await browser?.close()
    await town?.close()
  })

  const cases = (['petitioner', 'officer', 'desk', 'approver'] as const).flatMap((who) =>
    [360, 1280].map((width) => [who, width] as const),
  )
  it.each(cases)(
    'the %s at %d px: the focus goes as the page reads, reaches everything, is seen, and is held nowhere',
    async (who, width) => {
      const context = await (browser as Browser).newContext({ viewport: { width, height: 800 } })
      const page = await context.newPage()
      const faults: string[] = []
      const visit = async (path: string) => {
        for (const opened of [false, true]) {
          await page.goto(`${address}${path}`)
          if (opened)
            await page.evaluate("document.querySelectorAll('main details').forEach((d) => (d.open = true))")
          for (const fault of await walk(page)) faults.push(`${path}${opened ? ' opened' : ''}: ${fault}`)
        }
      }
      if (who === 'petitioner') {
        const open = [
          '/petitions/lookup',
          '/petitions/counsel',
          '/petitions/counsel/questions/new',
          '/petitions/new',
          '/petitions/statistics',
        ]
        for (const path of open) await visit(path)
        for (const number of Object.values(numbers)) {
          const session = { kind: 'case', subject: number, at: town.clock.now() } as const
          const value = await town.transact((tx) => startSession(tx, session))
          await context.addCookies([{ name: 'nurijip-case', value, url: address }])
          await visit('/petitions/mine')
        }
        await visit('/petitions/mine/due')
        await visit('/petitions/mine/withdrawal')
      } else {
        const post = { officer: 'roads-1', desk: 'civil-affairs-desk-1', approver: 'roads-head' }[who]
        const { token } = await asPost({ deps: town.deps, app }, post)
        await context.addCookies([{ name: 'nurijip-office', value: token, url: address }])
        const paths = {
          officer: [
            '/office',
            `/office/petitions/${numbers.running}`,
            '/office/absences',
            '/office/statistics',
          ],
          desk: [
            '/office',
            '/office/payments',
            '/office/payments/waiting',
            '/office/payments/statements',
            '/office/filing',
          ],
          approver: ['/office/approvals', '/office/objections'],
        }[who]
        for (const path of paths) await visit(path)
      }
      await context.close()
      expect(faults).toEqual([])
    },
    120_000,
  )
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appointSomebody } from './staff.ts'
import { openTown, type Town } from './town.ts'

const POSTS = [
  'civil-affairs-desk-1',
  'civil-affairs-head',
  'roads-2',
  'roads-head',
  'information-head',
  'audit-head',
]

describe('the menu of the office', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    for (const post of POSTS) await appointSomebody(town.deps, post)
  })
  afterAll(() => town.close())

  const menuOf = (body: string) => {
    const menu = /<nav class="whole-menu-panel"[\s\S]*?<\/nav>/.exec(body)?.[0] ?? ''
    return [...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href as string)
  }

  it.each(POSTS)('leads %s only to pages that the post may open, each once', async (post) => {
    const officer = await town.asPost(post)
    const hrefs = menuOf((await officer.get('/office')).body)
    expect(hrefs.length).toBeGreaterThan(5)
    expect(new Set(hrefs).size).toBe(hrefs.length)
    for (const href of hrefs) {
      const page = await officer.get(href)
      expect(page.statusCode, href).toBe(200)
      expect(page.body, href).toContain(`href="${href}" aria-current="page"`)
    }
  })

  it('shows the pages of a group below it, those of a case under the worklist', async () => {
    const officer = await town.asPost('civil-affairs-desk-1')
    const sub = (body: string) => /<ul class="gnb-sub"[\s\S]*?<\/ul>/.exec(body)?.[0] ?? ''
    expect(sub((await officer.get('/office/absences')).body)).toContain('/office/approvals')
    expect(sub((await officer.get('/office/counsel')).body)).toBe('')
    expect(sub((await officer.get('/office/reminders')).body)).toContain(
      'href="/office/reminders" aria-current="page"',
    )
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '../src/kernel/crypto.ts'
import { SUBMITTED } from './answering.ts'
import { fileOne } from './filing.ts'
import { appointSomebody } from './staff.ts'
import { openTown, type Town } from './town.ts'

/** Marks that stand in everything private of one petition: none may ever be seen outside. */
const CANARY = {
  name: '카나리아새',
  email: 'canary-bird@example.kr',
  phone: '010-9876-5432',
  title: '카나리제목 우리집앞',
  body: '카나리본문 제가 사는 곳은 김량장동 오백번지입니다.',
  details: { place: '카나리곳 canary-place 앞' },
  password: 'canary-password-27',
}
const MARKS = ['카나리', 'canary', '9876', '김량장동']
const ANSWER = { text: '카나리답변 드립니다.', publicTitle: '보안등 수리', publicText: '고쳤습니다.' }

describe('Article 17(1): personal data is seen by nobody else', () => {
  let town: Town
  let number: string
  beforeAll(async () => {
    town = await openTown()
    for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head'])
      await appointSomebody(town.deps, post)
    const { password, ...answers } = CANARY
    number = await fileOne(town, {
      ...answers,
      toldBy: 'mail',
      wantsPublication: true,
      passwordHash: await hashPassword(password),
    })
    const act = async (post: string, path: string, form: Record<string, string> = {}) => {
      const officer = await town.asPost(post)
      const page = (await officer.get(`/office/petitions/${number}`)).body
      const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
      expect(
        (await officer.post(`/office/petitions/${number}/${path}`, { version, ...form })).statusCode,
      ).toBe(303)
    }
    await act('civil-affairs-desk-1', 'receipt')
    await act('civil-affairs-desk-1', 'assignment', { post: 'roads-1' })
    await act('roads-1', 'sending-back', { notOurs: '카나리메모: 우리 부서 일이 아닙니다.' })
    await act('civil-affairs-desk-1', 'assignment', { post: 'roads-1' })
    await act('roads-1', 'answer', { ...ANSWER, ...SUBMITTED })
    await act('roads-head', 'approval')
  })
  afterAll(() => town.close())

  it('Article 17(1): no page that a stranger can reach holds any of it', async () => {
    const stranger = town.asStranger()
    const seen = new Set<string>()
    const queue = ['/', '/en', '/sitemap.xml', '/feeds/news', `/petitions/${number}`, '/petitions?state=done']
    for (const mark of [...MARKS, ANSWER.publicTitle]) queue.push(`/search?q=${encodeURIComponent(mark)}`)
    queue.push(
      `/petitions/lookup?number=${number}`,
      '/petitions/mine',
      '/petitions/new/confirmation',
      `/office/petitions/${number}`,
    )
    while (queue.length > 0 && seen.size < 400) {
      const url = queue.shift() as string
      if (seen.has(url)) continue
      seen.add(url)
      const { body } = await stranger.get(url)
      const shown = url.startsWith('/search')
        ? body.replace(/value="[^"]*"|<title>[^<]*|‘[^’]*’|“[^”]*”/g, '')
        : body
      for (const mark of MARKS) expect(shown.includes(mark), `${mark} at ${url}`).toBe(false)
      for (const [, link] of body.matchAll(/<a[^>]+href="(\/[^"#]*)"/g))
        queue.push((link as string).replaceAll('&amp;', '&'))
    }
    expect(seen.size).toBeGreaterThan(60)
    expect([...seen]).toContain(`/petitions/${number}`)
  })

  it('Article 17(1): the public role can read none of the tables that hold it', async () => {
    const tables = [
      'petition',
      'petitioner',
      'petition_details',
      'move',
      'supplement',
      'answer',
      'draft',
      'contact_code',
      'extension',
      'extension_request',
      'more_time',
      'site_visit',
      'stop',
      'progress_notice',
      'reminder',
      'consultation',
      'monthly_check',
      'monthly_check_line',
      'approval',
      'approval_step',
      'document',
      'absence',
      'correction',
      'answer_revision',
      'paper_copy',
      'conflict',
    ] as const
    for (const table of tables)
      await expect(town.read.selectFrom(`petitions.${table}`).selectAll().execute(), table).rejects.toThrow(
        /permission denied/,
      )
    for (const table of ['outbox.message', 'audit.event', 'privacy.access_record', 'http.session'] as const)
      await expect(town.read.selectFrom(table).selectAll().execute(), table).rejects.toThrow(
        /permission denied/,
      )
  })

  it('Article 17(1): the audit chain and the public tables hold none of it either', async () => {
    const events = JSON.stringify(await town.db.selectFrom('audit.event').selectAll().execute())
    const entries = JSON.stringify([
      await town.db.selectFrom('petitions.register_entry').selectAll().execute(),
      await town.db.selectFrom('petitions.register_step').selectAll().execute(),
      await town.db.selectFrom('search.document').select(['title', 'body']).execute(),
    ])
    for (const mark of MARKS) expect(events.includes(mark) || entries.includes(mark), mark).toBe(false)
  })

  it('and what names a person is sealed where it is kept', async () => {
    const rows = await town.db.selectFrom('petitions.petitioner').selectAll().execute()
    const details = await town.db.selectFrom('petitions.petition_details').selectAll().execute()
    expect(details, 'what was told besides is kept').toHaveLength(1)
    const letters = await town.db.selectFrom('outbox.message').selectAll().execute()
    for (const bytes of [...rows, ...details, ...letters]
      .flatMap((row) => Object.values(row))
      .filter((one) => Buffer.isBuffer(one)))
      for (const mark of MARKS) expect(bytes.includes(mark)).toBe(false)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { errorsOf } from '#test/desk.ts'
import type { Officer } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let officer: Officer
beforeAll(async () => {
  town = await openTown()
  officer = await town.asPost('information-head')
})
afterAll(() => town?.close())
const versionIn = (body: string) => /name="version" value="(\d+)"/.exec(body)?.[1] as string
const SETTING = {
  titleKo: '가을 의견수렴',
  titleEn: 'Autumn round',
  leadKo: '여쭙니다.',
  leadEn: 'We ask.',
  opensOn: '2026-11-24',
  closesOn: '2026-12-10',
  once: 'open',
  year: '2026',
  like: '',
}
const QUESTION = {
  kind: 'single',
  labelKo: '쓰기 쉬운가요',
  labelEn: 'Is it easy',
  required: 'yes',
  showIf: '',
  choicesKo: '예\n아니요',
  choicesEn: 'Yes\nNo',
}
const WHY = { whyKo: '질문이 잘못되어 끝냅니다.', whyEn: 'A question was wrong.' }

async function draft(): Promise<string> {
  const made = await officer.post('/office/opinions/new', SETTING)
  const address = String(made.headers.location).split('?')[0] ?? ''
  const version = versionIn((await officer.get(address)).body)
  expect((await officer.post(`${address}/questions/edit`, { ...QUESTION, version })).statusCode).toBe(303)
  return address
}
const act = async (address: string, name: string, more = {}) =>
  officer.post(`${address}/${name}`, { version: versionIn((await officer.get(address)).body), ...more })
const publicOf = (address: string) => `/about/opinions/rounds/${address.split('/').at(-1)}`

describe('Article 4: a round that ends before its last day', () => {
  it('says why to everyone, takes no answer any more, and is counted at once; never twice', async () => {
    const address = await draft()
    await act(address, 'opening')
    const answer = `/opinions/rounds/${address.split('/').at(-1)}`
    expect((await town.asStranger().get(answer)).body).toContain('쓰기 쉬운가요')
    for (const [given, word] of [
      [{ ...WHY, whyEn: '' }, '한국어와 영어로'],
      [{ ...WHY, whyKo: '담당자 010-2222-3333' }, '까닭에 개인정보가'],
      [{ ...WHY, version: '99' }, '그사이 다른 사람이'],
    ] as const) {
      const refused = await act(address, 'ending', given)
      expect([refused.statusCode, errorsOf(refused.body).includes(word)], word).toEqual([422, true])
    }
    expect((await act(address, 'ending', WHY)).headers.location).toContain('done=1')
    const page = (await town.asStranger().get(publicOf(address))).body
    expect(page).toContain(WHY.whyKo)
    expect(page).toContain('마지막 날 전인')
    expect(page).not.toContain(`href="${answer}"`)
    const english = (await town.asStranger().get(`/en${publicOf(address)}`)).body
    expect(english).toContain(WHY.whyEn)
    expect((await town.asStranger().get(answer)).body).not.toContain('type="radio"')
    expect((await town.asStranger().get(`${publicOf(address)}/results.csv`)).statusCode).toBe(200)
    expect((await officer.get(address)).body).not.toContain('지금 끝내기')
    const id = Number(address.split('/').at(-1))
    await expect(
      town.transact((tx) =>
        sql`update operations.opinion_round set ended_on = '2026-12-01' where id = ${id}`.execute(tx),
      ),
    ).rejects.toThrow('has ended')
  })
})

describe('a round that was never opened', () => {
  it('is deleted, with a line on record; one that was opened stays', async () => {
    const address = await draft()
    const gone = await act(address, 'deletion')
    expect(gone.headers.location).toBe('/office/opinions?done=deleted')
    expect((await officer.get('/office/opinions?done=deleted')).body).toContain('초안을 지웠습니다')
    expect((await officer.get(address)).statusCode).toBe(404)
    const id = address.split('/').at(-1)
    const lines = await town.db
      .selectFrom('audit.event')
      .select('what')
      .where('about', '=', `opinion-round:${id}`)
      .execute()
    expect(lines.map((one) => one.what)).toContain('opinion-round.deleted')
    const opened = await draft()
    await act(opened, 'opening')
    const refused = await officer.post(`${opened}/deletion`, { version: '2' })
    expect(refused.statusCode).toBe(422)
    await expect(
      town.transact((tx) =>
        sql`delete from operations.opinion_round where opened_at is not null`.execute(tx),
      ),
    ).rejects.toThrow('it stays')
  })
})

describe('lists of the office', () => {
  it('go on beyond 50 rounds and 200 opinions, page by page', async () => {
    await sql`insert into operations.opinion_round
      (year, title_ko, title_en, lead_ko, lead_en, opens_on, closes_on, once)
      select 2025, '차수 ' || n, 'Round ' || n, 'x', 'x', '2025-03-01', '2025-03-02', 'open'
      from generate_series(1, 60) n`.execute(town.db)
    await sql`insert into operations.opinion_year (year) values (2025)`.execute(town.db)
    await sql`insert into operations.opinion (year, source, lang, text, receipt_hash, filed_on)
      select 2025, 'free', 'ko', '의견 번호 ' || n, decode(md5(n::text), 'hex'), '2025-05-01'
      from generate_series(1, 405) n`.execute(town.db)
    const seen = new Set<string>()
    for (const page of [1, 2, 3]) {
      const { body } = await officer.get(`/office/opinions/years/2025?page=${page}`)
      for (const [, n = ''] of body.matchAll(/의견 번호 (\d+)</g)) seen.add(n)
    }
    expect(seen.size).toBe(405)
    const rounds = await Promise.all([1, 2].map((page) => officer.get(`/office/opinions?page=${page}`)))
    const titles = rounds.flatMap(({ body }) => [...body.matchAll(/차수 (\d+)</g)].map((one) => one[1]))
    expect(new Set(titles).size).toBe(60)
    expect(rounds[0]?.body).toContain('page=2')
  })
})

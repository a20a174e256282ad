import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAviary } from './leaks/canary.ts'
import { columnsOf, excepted, nameOf, planted, stale, uncovered, valuesOf } from './leaks/columns.ts'
import { asText, type Leak } from './leaks/crawl.ts'
import { SHOWN } from './leaks/drive.ts'
import { leftBehind, lettersOf, misdelivered, readAsPublic } from './leaks/outputs.ts'
import { guesses, officerSees, petitionerSees, strangerSees, unasked } from './leaks/readers.ts'
import { type Site, serveTown } from './leaks/site.ts'
import { fillTown } from './leaks/whole-town.ts'
import { openTown, type Town } from './town.ts'

const aviary = createAviary()
let town: Town
let site: Site
let filled: Awaited<ReturnType<typeof fillTown>>
let questions: string[]
beforeAll(async () => {
  town = await openTown()
  site = await serveTown(town)
  filled = await fillTown(site.town, aviary)
  const rows = await town.db.selectFrom('petitions.question').select('number').execute()
  questions = rows.map((one) => one.number)
}, 120_000)
afterAll(async () => {
  await site?.close()
  await town?.close()
})
/** Ids, numbers and fixed words, one or a few: no line that a citizen of this city would write. */
const MADE_VALUE = /^[\w:.[\]",@ =&-]*$/
const told = (leaks: Leak[]) => [...new Set(leaks.map(asText))]
const cookieOf = (jar: Map<string, string>) => [...jar].map((one) => one.join('=')).join('; ')
const seenIn = (text: string, where: string) => told(aviary.find(text).map((canary) => ({ where, canary })))

describe('a canary sits in every private column', () => {
  it('Article 17(1): each column of text that the public role cannot read has one, by the catalog, or is a named exception', async () => {
    const columns = await columnsOf(town)
    expect(planted(columns).length).toBeGreaterThan(100)
    expect(await uncovered(town, aviary)).toEqual([])
  })

  it('exceptions name columns that there are, and none of these holds a canary', async () => {
    const columns = await columnsOf(town)
    expect(stale(columns)).toEqual([])
    const fewer = columns.filter((one) => nameOf(one) !== 'petitions.petition.ledger')
    expect(stale(fewer)).toEqual(['petitions.petition.ledger'])
    for (const one of excepted(columns)) {
      const values = await valuesOf(town, one)
      expect(seenIn(values.join('\n'), nameOf(one))).toEqual([])
      const written = one.isMade ? values.filter((value) => !MADE_VALUE.test(value)) : []
      expect(written, nameOf(one)).toEqual([])
    }
  })

  it('PIPA 29: what is sealed shows nothing of it as it lies in the database', async () => {
    for (const one of (await columnsOf(town)).filter((column) => column.type === 'bytea')) {
      const { rows } = await sql<{ it: Buffer }>`select ${sql.ref(one.column)} as it
        from ${sql.table(`${one.schema}.${one.table}`)} where ${sql.ref(one.column)} is not null`.execute(
        town.db,
      )
      for (const encoding of ['utf8', 'utf16le'] as const)
        expect(seenIn(rows.map(({ it }) => it.toString(encoding)).join('\n'), nameOf(one))).toEqual([])
    }
  })

  it('a new column without one is named', async () => {
    await sql`create table petitions.diary (petition_number text, remark varchar(40), said jsonb, n integer)`.execute(
      town.db,
    )
    await sql`insert into petitions.diary values ('2026-000001', 'seen', '{}', 1)`.execute(town.db)
    expect(await uncovered(town, aviary)).toEqual(['petitions.diary.remark', 'petitions.diary.said'])
    await sql`grant select (remark) on petitions.diary to nurijip_public`.execute(town.db)
    expect(await uncovered(town, aviary), 'what everyone may read needs none').toEqual([
      'petitions.diary.said',
    ])
    await sql`drop table petitions.diary`.execute(town.db)
  })
})

describe('nobody else gets any of them', () => {
  it('Article 10(3), Article 17(1): in no page, list, search, feed, export or error, as it is made and as it is kept', async () => {
    const before = site.fromCache()
    const crawled = await strangerSees(site, aviary, { numbers: filled.numbers, questions })
    const { leaks, seen } = crawled
    expect(told(leaks)).toEqual([])
    expect(unasked(site, crawled), 'public addresses that nobody asked for').toEqual([])
    expect(seen.size).toBeGreaterThan(300)
    expect(site.fromCache() - before, 'answered by the page cache').toBeGreaterThan(100)
    const { A, D } = filled.cases
    expect([seen.get(`/petitions/${A.number}`), seen.get(`/petitions/${D.number}`)]).toEqual([200, 404])
    expect((await town.asStranger().get(`/petitions/${A.number}`)).body).toContain(SHOWN)
    expect(new Set(seen.values())).toEqual(new Set([200, 303, 404]))
  }, 120_000)

  it('Article 10(3): not by guessing, nor from another site', async () => {
    expect(told(await guesses(site, aviary, filled.cases.A.number))).toEqual([])
  })

  it('Article 10(3): the petitioner’s own pages and proofs hold what is theirs and nothing else', async () => {
    for (const one of Object.values(filled.cases)) {
      const { jar } = await filled.own(one)
      const { leaks, held, seen } = await petitionerSees(site, aviary, { of: one.of, cookie: cookieOf(jar) })
      expect(told(leaks), one.of).toEqual([])
      expect(held.size, one.of).toBeGreaterThan(1)
      expect(seen.get('/petitions/mine/proof.pdf'), one.of).toBe(200)
    }
    for (const [of, jar] of Object.entries(filled.askers)) {
      const from = ['/petitions/counsel/mine', '/petitions/counsel/mine/appointment.ics']
      const { leaks, held } = await petitionerSees(site, aviary, { of, cookie: cookieOf(jar), from })
      expect(told(leaks), of).toEqual([])
      expect(held.size, of).toBeGreaterThan(1)
    }
  })

  it('Article 10(3): an officer of another department reads nothing of them', async () => {
    const { jar } = await town.asPost('waste-1')
    const reader = { cookie: cookieOf(jar), numbers: filled.numbers }
    const { leaks, seen } = await officerSees(site, aviary, reader)
    expect(told(leaks)).toEqual([])
    expect([...seen.values()]).toContain(403)
    expect(seen.get('/office')).toBe(200)
  })

  it('Article 10(3): the tables that the public role may read hold none', async () => {
    const { leaks, tables } = await readAsPublic(town, aviary)
    expect(told(leaks)).toEqual([])
    expect(tables).toEqual(expect.arrayContaining(['petitions.register_entry', 'search.document']))
  })

  it('Article 17(1): nor the chain, the records of who looked, what is enqueued, names of files', async () => {
    expect(told(await leftBehind(town, aviary))).toEqual([])
  })

  it('Article 17(1): a letter tells its addressee of the addressee’s own case alone', async () => {
    expect(told(await misdelivered(town, aviary))).toEqual([])
    const letters = await lettersOf(town)
    expect(letters.filter((one) => aviary.find(one.text).length > 0).length).toBeGreaterThan(12)
  })

  it('PIPA 29: neither the log nor the page of an error, even where the database names the row', async () => {
    await sql`alter table petitions.change add constraint not_today check (nth < 0) not valid`.execute(
      town.db,
    )
    const browser = await filled.own(filled.cases.B)
    const words = { newTitle: aviary.text('failing title', 'B'), newBody: aviary.text('failing body', 'B') }
    const res = await browser.post('/petitions/mine/change', words)
    await sql`alter table petitions.change drop constraint not_today`.execute(town.db)
    expect(res.statusCode).toBe(500)
    expect(seenIn(res.body, 'page of the error')).toEqual([])
    expect(site.lines.join('')).toContain('23514')
    expect(site.lines.length).toBeGreaterThan(500)
    expect(seenIn(site.lines.join('\n'), 'log')).toEqual([])
  })
})

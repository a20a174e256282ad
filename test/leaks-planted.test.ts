import { deflateSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { record } from '../src/kernel/audit.ts'
import { xlsxOf } from '../src/kernel/spreadsheet.ts'
import { createAviary } from './leaks/canary.ts'
import { asText, type Leak } from './leaks/crawl.ts'
import { longWay } from './leaks/drive.ts'
import { leftBehind, misdelivered, readAsPublic } from './leaks/outputs.ts'
import { type Case, petitionsOf } from './leaks/petitioner.ts'
import { readable } from './leaks/readable.ts'
import { petitionerSees, strangerSees } from './leaks/readers.ts'
import { type Site, serveTown } from './leaks/site.ts'
import { appointSomebody } from './staff.ts'
import { openTown, type Town } from './town.ts'

// the program with one fault: the register is given what the petitioner wrote
vi.mock('../src/modules/petitions/register/register.store.ts', async (original) => {
  const store = await original<typeof import('../src/modules/petitions/register/register.store.ts')>()
  const putEntry: typeof store.putEntry = async (tx, entry, ...rest) => {
    const { title } = await tx
      .selectFrom('petitions.petition')
      .select('title')
      .where('number', '=', entry.number)
      .executeTakeFirstOrThrow()
    return store.putEntry(tx, { ...entry, publicTitle: title }, ...rest)
  }
  return { ...store, putEntry }
})

const aviary = createAviary()
let town: Town
let site: Site
let one: Case
beforeAll(async () => {
  town = await openTown()
  site = await serveTown(town)
  for (const post of ['civil-affairs-desk-1', 'roads-1', 'roads-head', 'parks-1'])
    await appointSomebody(site.town.deps, post)
  one = await longWay(site.town, petitionsOf(site.town, aviary))
}, 120_000)
afterAll(async () => {
  await site?.close()
  await town?.close()
})
const labels = (leaks: readonly Leak[]) => new Set(leaks.map(({ canary }) => canary.label))
const places = (leaks: readonly Leak[]) => leaks.map((leak) => leak.where).join('\n')

describe('a leak that is planted is found', () => {
  it('in a copy of the program whose register shows the petitioner’s title: page, list, table, made and kept', async () => {
    const { leaks } = await strangerSees(site, aviary, { numbers: [one.number] })
    expect(labels(leaks)).toEqual(new Set(['change.title']))
    for (const url of [`/petitions/${one.number}`, `/en/petitions/${one.number}`, '/petitions'])
      for (const how of ['identity', 'br']) expect(places(leaks)).toContain(`GET ${url} (200, ${how})`)
    const tables = await readAsPublic(town, aviary)
    expect(tables.leaks.map(asText)).toEqual(['select from petitions.register_entry: A change.title'])
  }, 120_000)

  it('in a column that the public role is let read', async () => {
    await sql`grant select (number, body) on petitions.petition to nurijip_public`.execute(town.db)
    const { leaks } = await readAsPublic(town, aviary)
    await sql`revoke select (number, body) on petitions.petition from nurijip_public`.execute(town.db)
    expect(leaks.map(asText)).toContain('select from petitions.petition: A change.body')
  })

  it('in a header, a file, a packed stream, behind escapes, between tags, on a page that only links lead to', async () => {
    const word = (label: string) => aviary.text(label)
    const marked = aviary.word('in two parts')
    const planted: Record<string, { type: string; body: string | Buffer; header?: string }> = {
      '/planted/header': { type: 'text/html', body: '', header: aviary.word('header') },
      '/planted/table': {
        type: 'application/octet-stream',
        body: await xlsxOf('sheet', [['head'], [word('sheet')]]),
      },
      '/planted/paper': {
        type: 'application/pdf',
        body: Buffer.concat([
          Buffer.from('%PDF-1.7\n1 0 obj <<>> stream\n'),
          deflateSync(word('stream')),
          Buffer.from('\nendstream endobj'),
        ]),
      },
      '/planted/json': {
        type: 'application/json',
        body: JSON.stringify(word('json').split(' ')[1]).replaceAll(
          /[가-힣]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16)}`,
        ),
      },
      '/planted/address': {
        type: 'text/html',
        body: encodeURIComponent(word('address').split(' ')[1] ?? ''),
      },
      '/planted/tags': { type: 'text/html', body: `${marked.slice(0, 6)}<mark>${marked.slice(6)}</mark>` },
      '/planted/phone': { type: 'text/html', body: aviary.phone('phone').replaceAll('-', ' ') },
    }
    const faulty = await serveTown(town, (app) => {
      for (const [url, { type, body, header }] of Object.entries(planted))
        app.get(url, async (_req, reply) =>
          reply
            .type(type)
            .header('x-planted', header ?? '')
            .send(body),
        )
      const links = Object.keys(planted).map((url) => `<a href="${url}">.</a>`)
      app.addHook('onSend', async (req, _reply, payload) =>
        req.url === '/about/chain' ? `${String(payload)}${links.join('')}` : payload,
      )
    })
    const { leaks } = await strangerSees(faulty, aviary, { numbers: [] })
    await faulty.close()
    const found = new Set([
      'header',
      'sheet',
      'stream',
      'json',
      'address',
      'in two parts',
      'phone',
      'change.title',
    ])
    expect(labels(leaks)).toEqual(found)
  }, 120_000)

  it('in a letter to somebody else, the chain, the records, the log, another’s page', async () => {
    const { id } = await town.db
      .selectFrom('outbox.message')
      .select('id')
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const body = town.seal.seal(aviary.text('of another case', 'B'), 'outbox.body')
    await town.db.updateTable('outbox.message').set({ body_sealed: body }).where('id', '=', id).execute()
    expect(labels(await misdelivered(town, aviary))).toEqual(new Set(['of another case']))

    expect(await leftBehind(town, aviary)).toEqual([])
    const by = { id: 'system:test', from: 'test' }
    const detail = { why: aviary.text('detail') }
    await town.transact(async (tx) => record(tx, { what: 'test.done', about: 'thing:1', by, detail }))
    await sql`insert into privacy.access_record (about, actor, place, what, at)
      values ('x', 'x', ${aviary.text('place')}, 'x', now())`.execute(town.db)
    expect(labels(await leftBehind(town, aviary))).toEqual(new Set(['detail', 'place']))

    site.town.app.log.info(aviary.text('logged'))
    expect(aviary.find(site.lines.join('\n')).map((canary) => canary.label)).toEqual(['logged'])

    const { jar } = await petitionsOf(site.town, aviary).own(one)
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const asAnother = await petitionerSees(site, aviary, { of: 'B', cookie })
    expect(labels(asAnother.leaks).size).toBeGreaterThan(5)
    for (const paper of ['proof.pdf', 'proof.txt', 'receipt-slip'])
      expect(places(asAnother.leaks)).toContain(`GET /petitions/mine/${paper} (200, identity)`)
  })

  it('and what holds none is no leak', () => {
    expect(aviary.find('cnry9999x cnry1x 010-1234-5678 뷁가가')).toEqual([])
    expect(aviary.find(readable(Buffer.from('plain text')))).toEqual([])
    expect(aviary.find('CNRY0001X')).toHaveLength(1)
  })
})

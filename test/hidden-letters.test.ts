import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { petitions } from '../src/modules/petitions/index.ts'
import { type Aviary, createAviary } from './leaks/canary.ts'
import { columnsOf, isText, nameOf, valuesOf } from './leaks/columns.ts'
import { declined, givenBack, longWay, transferred, visited } from './leaks/drive.ts'
import { objected, photographed } from './leaks/drive-after.ts'
import { dialogued } from './leaks/drive-dialogue.ts'
import { typedOnBoards } from './leaks/drive-boards.ts'
import { joinedCitizens } from './leaks/drive-citizens.ts'
import { asked, satisfied } from './leaks/drive-opinions.ts'
import { atCounter, counsel, ofTheOffice, withFee } from './leaks/drive-others.ts'
import { DESK, petitionsOf } from './leaks/petitioner.ts'
import { type Site, serveTown } from './leaks/site.ts'
import { appointSomebody } from './staff.ts'
import { openTown, type Town } from './town.ts'

/** Turns what follows around, then letters that nobody sees, of every sort. */
const HOSTILE = '\u202E\u2066\u200B\u00AD\uFEFF\u{E0061}\u200D'
const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/u
const spoil = (text: string) => `${text.slice(0, 3)}${HOSTILE}${text.slice(3)}\u202E`

/** Everything that somebody types holds them. */
function hostileAviary(): Aviary {
  const aviary = createAviary()
  return {
    ...aviary,
    text: (...given) => spoil(aviary.text(...given)),
    word: (...given) => spoil(aviary.word(...given)),
  }
}

/** Forms of citizens of which nothing that is written stays: choices, codes, passwords, look-ups. */
const WITHOUT_WORDS =
  /\/(?:extension|leaving|sign-out|session|code|confirm|entry|number|lookup|publication|password|withdrawal|cancellation|petition|more-time|consent|opinions\/mine|without-post|sign-in|events|sign-out-everywhere|close|refusal|revocation|removal|options|passkey|new\/:token|contact\/:token|withdraw|reaction|follow|follows\/:word|files)$/

/** Sealed by something else than the keys of columns. */
const KEYS = new Set(['keys.signing_secret.private_sealed'])

let town: Town
let site: Site
const sent = new Set<string>()
beforeAll(async () => {
  town = await openTown()
  site = await serveTown(town, (app) => {
    app.addHook('onRequest', async (req) => {
      if (req.method === 'POST') sent.add(req.routeOptions.url ?? '')
    })
  })
  const posts = [DESK, 'roads-1', 'roads-head', 'parks-1', 'audit-1', 'waste-1', 'civil-affairs-1']
  for (const post of [...posts, 'civil-affairs-head']) await appointSomebody(town.deps, post)
  const by = { id: 'system:test', from: 'test' }
  const given = { role: 'counselor', fieldId: 'roads', postId: 'roads-1', untilOn: null } as const
  await town.transact((tx) =>
    petitions.acts.counsel.designate(tx, {
      ...given,
      fromOn: town.clock.today(),
      documentNo: '1',
      ground: '조례 제11조',
      by,
      at: town.clock.now(),
    }),
  )
  const aviary = hostileAviary()
  const acts = petitionsOf(site.town, aviary)
  await longWay(site.town, acts)
  await givenBack(acts)
  await declined(acts)
  await visited(acts)
  await transferred(acts)
  await withFee(site.town, aviary, acts)
  await objected(acts)
  await photographed(site.town, aviary, acts)
  await atCounter(site.town, aviary)
  await counsel(site.town, aviary)
  await ofTheOffice(site.town, aviary)
  await satisfied(site.town, aviary)
  await dialogued(site.town, aviary)
  await joinedCitizens(site.town, aviary)
  await typedOnBoards(site.town, aviary)
  // its own texts come from no form
  await asked(site.town, createAviary())
  await haveOpinions(aviary)
}, 120_000)
afterAll(async () => {
  await site?.close()
  await town?.close()
})

/** An opinion, and an answer to the round that runs. */
async function haveOpinions(aviary: Aviary) {
  const reader = site.town.asStranger()
  const { id } = await town.db
    .selectFrom('operations.opinion_round')
    .select('id')
    .where('year', '=', 2026)
    .executeTakeFirstOrThrow()
  for (const [url, form] of [
    ['/opinions/new', { text: aviary.text('opinion') }],
    [`/opinions/rounds/${id}`, { a1: '1', a2: aviary.text('answer'), go: 'send' }],
  ] as const)
    if ((await reader.post(url, form)).statusCode !== 303) throw new Error(`${url} took nothing`)
}

describe('letters that nobody sees, or that turn others around', () => {
  it('are stored from no form, sealed or not, whoever fills it in', async () => {
    const found: string[] = []
    let seen = 0
    for (const one of (await columnsOf(town)).filter((column) => isText(column) && !column.isView)) {
      if (['pgboss', 'pg_catalog'].includes(one.schema)) continue
      if (one.type === 'bytea' && !one.column.endsWith('_sealed')) continue
      if (KEYS.has(nameOf(one))) continue
      const values = await valuesOf(town, one)
      seen += values.filter((value) => value.includes('cnr')).length
      if (values.some((value) => HIDDEN.test(value))) found.push(nameOf(one))
    }
    expect(found).toEqual([])
    expect(seen, 'what was typed is there').toBeGreaterThan(100)
  })

  it('were typed into every form in which a citizen writes', () => {
    const own = site.routes.filter(
      ({ method, url }) => method === 'POST' && !url.startsWith('/office') && !url.startsWith('/en'),
    )
    const missed = own.map(({ url }) => url).filter((url) => !sent.has(url) && !WITHOUT_WORDS.test(url))
    expect(missed).toEqual([])
    expect(own.length).toBeGreaterThan(20)
  })
})

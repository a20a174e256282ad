import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '../src/kernel/audit/verify.ts'
import { type Act, type Killing, killingOf } from './killing.ts'
import { AUDIT, entryOf, HEAD, posted, REASON, removeAs } from './removing.ts'
import { appointSomebody } from './staff.ts'
import { openTown, type Town } from './town.ts'

/** More than a year after what is purged was removed; the database itself looks whether a time is over. */
const NOW = '2026-04-07T10:00:00+09:00'
const REMOVED = '2025-03-04T10:00:00+09:00'

let town: Town
let killing: Killing
beforeAll(async () => {
  town = await openTown({ at: NOW })
  killing = killingOf(town, NOW)
  for (const post of [HEAD, AUDIT]) await appointSomebody(town.deps, post)
})
afterAll(async () => {
  await killing?.end()
  await town?.close()
})

/** An act on a text, and what everyone reads of it afterwards. */
interface OnText extends Act {
  readonly textId: number
  readonly after: Readonly<Record<string, unknown>>
}
/** What every act that withholds writes: record, public line, notice, letter to the author, line of the audit. */
const WITHHELD = {
  'boards.withheld': 1,
  'boards.removal_entry': 1,
  'boards.removal_notice': 1,
  'boards.posting_entry': 0,
  'outbox.message': 1,
  'audit.event': 1,
}

async function officer(postId: string, url: string, form: Record<string, string>) {
  const { jar, csrf } = await town.asPost(postId)
  return { url, form: { ...form, _csrf: csrf }, jar }
}
async function written(some: { body?: string } = {}) {
  const author = await town.asCitizen()
  return { author, textId: await posted(town, { ...some, authorId: author.id }) }
}
const recordOf = async (postingId: number) =>
  town.db
    .selectFrom('boards.withheld')
    .select('id')
    .where('posting_id', '=', postingId)
    .executeTakeFirstOrThrow()

const ACTS: Record<string, () => Promise<OnText>> = {
  'a removal, Article 6(2)': async () => {
    const { textId } = await written()
    const form = { ground: '6', reasonKo: REASON }
    return {
      ...(await officer(HEAD, `/office/boards/postings/${textId}/removal`, form)),
      writes: { ...WITHHELD, 'boards.retention': 1, 'search.document': -1 },
      textId,
      after: { withheld_kind: 'removal', body: '' },
    }
  },
  'a masking, Article 17(1)': async () => {
    const { textId } = await written({ body: '도와주신 분은 010-2345-6789 번호를 쓰십니다. 고맙습니다.' })
    const url = `/office/boards/postings/${textId}/masking`
    const page = (await (await town.asPost(HEAD)).get(url)).body
    const hidden = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
    const seen = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
    const places = /name="places" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const reasonKo = '드러난 개인정보를 가렸습니다.'
    return {
      ...(await officer(HEAD, url, { ...seen, places, reasonKo })),
      writes: { ...WITHHELD, 'search.document': 0 },
      textId,
      after: { withheld_kind: 'masking', body: '도와주신 분은 ************* 번호를 쓰십니다. 고맙습니다.' },
    }
  },
  'a block, ICNA 44-2(2)': async () => {
    const { textId } = await written({ body: '가려 둘 글' })
    const asked = { infringes: 'honour', says: '사실과 다릅니다', name: '박가람', email: 'asks@example.kr' }
    expect((await town.asStranger().post(`/boards/free/${textId}/block-request`, asked)).statusCode).toBe(303)
    const { id } = await town.db
      .selectFrom('boards.block_request')
      .select('id')
      .where('posting_id', '=', textId)
      .executeTakeFirstOrThrow()
    const reasonKo = '다툼이 있어 잠시 가려 둡니다.'
    return {
      ...(await officer(HEAD, `/office/boards/block-requests/${id}`, { days: '30', reasonKo })),
      // who asked is told too
      writes: { ...WITHHELD, 'outbox.message': 2, 'search.document': -1, 'privacy.access_record': 1 },
      textId,
      after: { withheld_kind: 'block', body: '' },
    }
  },
  'an objection is upheld, Article 6(2)': async () => {
    const { author, textId } = await written({ body: '되살아날 글의 본문' })
    await removeAs(town, HEAD, textId)
    const { id: record } = await recordOf(textId)
    const says = '욕설이 아니라 인용한 말입니다.'
    expect((await author.post(`/account/removed/${record}/objection`, { says })).statusCode).toBe(303)
    const { id } = await town.db
      .selectFrom('boards.objection')
      .select('id')
      .where('withheld_id', '=', record)
      .executeTakeFirstOrThrow()
    const form = { outcome: 'upheld', reasonKo: '인용으로 보는 것이 옳아 다시 게시합니다.' }
    return {
      ...(await officer(AUDIT, `/office/boards/objections/${id}`, form)),
      writes: {
        'boards.withheld': 0,
        'boards.removal_notice': 1,
        'search.document': 1,
        'outbox.message': 1,
        // decided, and shown again
        'audit.event': 2,
      },
      textId,
      after: { withheld_kind: null, body: '되살아날 글의 본문', restored_on: '2026-04-07' },
    }
  },
  'a purge, PIPA 21': async () => {
    town.setClock(REMOVED)
    const { textId } = await written({ body: '지워질 글의 본문' })
    await removeAs(town, HEAD, textId)
    town.setClock(NOW)
    return {
      url: '/purge',
      form: {},
      jar: new Map(),
      writes: { 'boards.retention': 0, 'boards.posting': 0, 'audit.event': 1 },
      textId,
      after: { withheld_kind: 'removal', withheld_reason_ko: REASON },
    }
  },
}

describe.each(Object.entries(ACTS))('kill -9 in the middle of: %s', (_name, prepare) => {
  it('before the commit nothing of it is there; done again after a restart all of it is, once', async () => {
    const act = await prepare()
    const before = await killing.everything()
    const { status } = await killing.killBeforeCommit(act)
    expect(status, 'the fault landed: no answer came').toBe(0)
    expect(await killing.everything(), 'nothing by half').toEqual(before)
    const { address } = await killing.serve()
    expect([200, 303]).toContain(await killing.send(address, act))
    expect(await killing.written(before, act)).toEqual(act.writes)
    expect(await entryOf(town, act.textId)).toMatchObject(act.after)
    expect(await verifyChain(town.db)).toMatchObject({ ok: true })
  }, 60_000)

  it('after the commit all of it is there; sent again after a restart it is not done twice', async () => {
    const act = await prepare()
    const before = await killing.everything()
    const { status } = await killing.killBeforeAnswer(act)
    expect(status, 'the fault landed: no answer came').toBe(0)
    expect(await killing.written(before, act), 'all of it').toEqual(act.writes)
    expect(await entryOf(town, act.textId)).toMatchObject(act.after)
    const { address } = await killing.serve()
    await killing.send(address, act)
    // an officer who opens the page of a request again is on record again
    const { 'privacy.access_record': _opened, ...lasting } = act.writes
    expect(await killing.written(before, { ...act, writes: lasting }), 'not twice').toEqual(lasting)
    expect(await verifyChain(town.db)).toMatchObject({ ok: true })
  }, 60_000)
})

it('Article 6(2): an act in two transactions would be seen by half', async () => {
  const act = { url: '/halves', form: { posting: String(await posted(town)) }, jar: new Map(), writes: {} }
  const before = await killing.everything()
  const { status } = await killing.killBeforeCommit(act)
  expect(status, 'the fault landed: no answer came').toBe(0)
  const after = await killing.everything()
  expect(after.get('audit.event')).toEqual(before.get('audit.event'))
  expect(after.get('boards.posting')).not.toEqual(before.get('boards.posting'))
}, 60_000)

it('PIPA 21: what was purged is in no table of the boards any more', async () => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from boards.posting where body like '%지워질 글%'`.execute(town.db)
  expect(rows[0]?.n).toBe(0)
})

import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '../src/kernel/audit/verify.ts'
import { petitions } from '../src/modules/petitions/index.ts'
import { sendRecords } from '../src/modules/petitions/records/send-records.job.ts'
import { asPetitioner, officeOf, SUBMITTED, WRITTEN } from './answering.ts'
import { type Browser, browserOf } from './cookies.ts'
import { fileOne, fillIn, KIM } from './filing.ts'
import { linkTo, typedToJoin } from './joining.ts'
import { type Act, type Killing, killingOf } from './killing.ts'
import { appointSomebody } from './staff.ts'
import { openTown, type Town } from './town.ts'
import { upload } from './upload.ts'

const NOW = '2026-11-24T10:00:00+09:00'
const [DESK, ROADS, HANDLER, HEAD] = [
  'civil-affairs-desk-1',
  'roads-1',
  'civil-affairs-1',
  'civil-affairs-head',
]

let town: Town
let office: ReturnType<typeof officeOf>
let killing: Killing
beforeAll(async () => {
  town = await openTown({ at: NOW })
  killing = killingOf(town, NOW)
  for (const post of [DESK, ROADS, 'roads-2', HANDLER, HEAD]) await appointSomebody(town.deps, post)
  office = officeOf(town)
  const term = {
    fromOn: town.clock.today(),
    untilOn: null,
    documentNo: '민원여권과-1',
    ground: '조례 제11조제1항',
  }
  const by = { id: 'system:test', from: 'test' }
  const counselor = { role: 'counselor', fieldId: 'roads', postId: ROADS, ...term, by } as const
  await town.transact((tx) => petitions.acts.counsel.designate(tx, { ...counselor, at: town.clock.now() }))
})
afterAll(async () => {
  await killing?.end()
  await town?.close()
})

let people = 0
/** By which a text is compared with others. */
const BANDS = 12

/** Every act that is killed: whatever it needs is there, and it is not done yet. */
const ACTS: Record<string, () => Promise<Act>> = {
  'joining by the link of a letter, Article 13': async () => {
    const email = `${randomUUID()}@example.kr`
    await town.asStranger().post('/account/join', { email })
    people += 1
    return {
      url: await linkTo(town, email),
      form: typedToJoin(`들어온 이웃 ${people}`),
      jar: new Map(),
      writes: {
        'citizens.account': 1,
        'citizens.password': 1,
        'citizens.consent': 2,
        'citizens.sign_in': 1,
        // the link is used up
        'citizens.letter_link': -1,
        'http.session': 1,
        // joined, and signed in
        'audit.event': 2,
      },
    }
  },
  'closing an account': async () => {
    const citizen = await town.asCitizen()
    return {
      url: '/account/close',
      form: { sure: 'yes', ...csrf(citizen) },
      jar: citizen.jar,
      writes: { 'citizens.nickname_kept': 1, 'http.session': -1, 'audit.event': 2 },
    }
  },
  objection: async () => {
    const citizen = await asPetitioner(town, await refused())
    return {
      url: '/petitions/mine/objection',
      form: {
        purport: '취소해 주세요.',
        objectReason: '12쪽에 있습니다.',
        objectAddress: '금령로 1',
        ...csrf(citizen),
      },
      jar: citizen.jar,
      writes: { 'petitions.objection': 1, 'petitions.move': 1, 'audit.event': 1, 'outbox.message': 1 },
    }
  },
  reopening: async () => {
    const number = await refused()
    return {
      ...(await officer(HEAD, `/office/petitions/${number}/reopening`, number, {
        reopenReason: '다시 봅니다.',
      })),
      writes: { 'petitions.reopening': 1, 'petitions.move': 1, 'audit.event': 1, 'outbox.message': 1 },
    }
  },
  'photographs, filed': async () => {
    const { jar } = await photographed()
    return {
      url: '/petitions/new/check',
      form: {},
      jar,
      writes: { 'petitions.petition': 1, 'petitions.photograph': 1, 'petitions.move': 1, 'audit.event': 1 },
    }
  },
  'photographs, published': async () => {
    const citizen = await photographed()
    await citizen.post('/petitions/new/check', {})
    const number = /2026-\d{6}/.exec((await citizen.get('/petitions/new/confirmation')).body)?.[0] as string
    await office.act(DESK, number, 'receipt')
    await office.act(DESK, number, 'assignment', { post: ROADS })
    const form = { show1: 'yes', alt1: '움푹 파인 보도', clean1: 'yes' }
    return {
      ...(await officer(ROADS, `/office/petitions/${number}/photographs`, number, form)),
      writes: { 'petitions.register_photograph': 1, 'petitions.move': 1, 'audit.event': 1 },
    }
  },
  absence: async () => {
    const form = {
      post: ROADS,
      from: '2026-11-24',
      until: '2026-11-27',
      substitute: 'roads-2',
      reason: 'trip',
    }
    return {
      ...(await officer(ROADS, '/office/absences', undefined, form)),
      writes: { 'petitions.absence': 1, 'audit.event': 1 },
    }
  },
  'identity check': async () => {
    const number = await fileOne(town)
    return {
      ...(await officer(HEAD, `/office/petitions/${number}/password`, number, { method: 'id-card' })),
      writes: { 'petitions.identity_check': 1, 'petitions.move': 1, 'audit.event': 1, 'outbox.message': 1 },
    }
  },
  record: async () => {
    await withdrawn()
    return {
      url: '/records',
      form: {},
      jar: new Map(),
      writes: { 'petitions.record': 1, 'audit.event': 1 },
      // that a case was opened is on record before anything is done with it
      noted: ['privacy.access_record'],
    }
  },
  'a message to the mayor becomes a petition, Article 12(2)': async () => {
    const id = await message()
    const form = { version: '1', needs: 'yes', kind: 'inconvenience-road', reason: '답해야 합니다.' }
    return {
      ...(await officer('mayor-1', `/office/dialogue/${id}/judgement`, undefined, form)),
      writes: {
        'petitions.petition': 1,
        'petitions.petitioner': 1,
        'petitions.move': 1,
        // filed, and judged
        'audit.event': 2,
        // of the judgement, and of the petition
        'outbox.message': 2,
      },
      // who read the contact is on record before
      noted: ['privacy.access_record'],
    }
  },
  'a message to the mayor needs no answer, Article 12(2)': async () => {
    const form = { version: '1', needs: 'no', ground: 'opinion', reason: '의견을 적은 글입니다.' }
    return {
      ...(await officer('mayor-1', `/office/dialogue/${await message()}/judgement`, undefined, form)),
      writes: { 'audit.event': 1, 'outbox.message': 1 },
      noted: ['privacy.access_record'],
    }
  },
  'an answer of the mayor, approved, Article 12(1)': async () => {
    const id = await message()
    const post = await town.asPost('mayor-1')
    const at = `/office/dialogue/${id}`
    await post.post(`${at}/look`, { version: '1', publicTitle: '마을버스', publicText: '드뭅니다.' })
    const answer = { version: '2', voice: 'mayor', text: '늘리겠습니다.', press: 'submit' }
    expect((await post.post(`${at}/answer`, answer)).statusCode).toBe(303)
    return {
      ...(await officer('mayor-secretary', `${at}/approval`, undefined, { version: '1' })),
      writes: { 'dialogue.turn_entry': 1, 'audit.event': 1, 'outbox.message': 1 },
      noted: ['privacy.access_record'],
    }
  },
  'a conversation with the mayor, closed, Article 12(2)': async () => {
    const id = await message()
    const at = `/office/dialogue/${id}`
    const judged = { version: '1', needs: 'no', ground: 'opinion', reason: '의견을 적은 글입니다.' }
    await (await town.asPost('mayor-1')).post(`${at}/judgement`, judged)
    return {
      ...(await officer('mayor-1', `${at}/close`, undefined, { version: '2', closeReason: '끝났습니다.' })),
      writes: { 'audit.event': 1, 'outbox.message': 1 },
      noted: ['privacy.access_record'],
    }
  },
  'a vote in a question hour, Article 12(1)': async () => {
    const { hour, question } = await hourOf()
    const citizen = await town.asCitizen()
    return {
      url: `/mayor/question-hours/${hour}/vote`,
      form: { vote: String(question), ...csrf(citizen) },
      jar: citizen.jar,
      writes: { 'dialogue.hour_vote': 1, 'audit.event': 1 },
    }
  },
  'a posting is written, Article 13': async () => {
    const citizen = await town.asCitizen()
    const form = { title: '둘레길 쉼터', body: '긴 의자를 하나 더 놓으면 좋겠습니다.', once: randomUUID() }
    return {
      url: '/boards/free/new',
      form: { ...form, advised: 'yes', ...csrf(citizen) },
      jar: citizen.jar,
      writes: {
        'boards.posting': 1,
        'boards.posting_entry': 1,
        'boards.fingerprint': 1,
        'boards.fingerprint_band': BANDS,
        'search.document': 1,
        'audit.event': 1,
      },
    }
  },
  'a posting with a file is withdrawn, Article 13': async () => {
    const citizen = await town.asCitizen()
    const form = { title: '둘레길 사진', body: '가을 길입니다.', once: randomUUID(), advised: 'yes' }
    const sent = await citizen.post('/boards/free/new', form)
    const at = String(sent.headers.location).replace(/\/mine.*/, '')
    const file = { field: 'file', name: 'a.jpg', bytes: await picture() }
    expect((await upload(town, citizen, `${at}/files`, [file], csrf(citizen))).statusCode).toBe(303)
    return {
      url: `${at}/withdraw`,
      form: csrf(citizen),
      jar: citizen.jar,
      writes: {
        'boards.withheld': 1,
        'boards.attachment_entry': -1,
        'boards.attachment': 0,
        'boards.posting_entry': 0,
        'search.document': -1,
        'audit.event': 1,
      },
    }
  },
  'question to a counselor': async () => ({
    url: '/petitions/counsel/questions/new',
    form: {
      field: 'roads',
      title: '집 앞 보도에 경사로를 놓으려면',
      body: '허가가 필요한가요?',
      open: 'yes',
      once: `once-${Math.random()}`,
      name: '봄하늘',
      toldBy: 'mail',
      email: 'spring@example.kr',
      phone: '010-2222-3333',
    },
    jar: new Map(),
    writes: {
      'petitions.question': 1,
      'petitions.counsel_contact': 1,
      'http.session': 1,
      'audit.event': 1,
      // the asker is told, and the counselor
      'outbox.message': 2,
    },
  }),
}

/** Of the mayor's dialogue, not judged yet. */
async function message(): Promise<number> {
  const citizen = await town.asCitizen()
  const form = { topic: 'traffic', title: '마을버스', body: '드뭅니다.', open: 'yes', publication: 'yes' }
  const contact = { name: '봄하늘', toldBy: 'mail', email: 'spring@example.kr', once: randomUUID() }
  const sent = await citizen.post('/mayor/new', { ...form, ...contact })
  return Number(/mine\/(\d+)/.exec(String(sent.headers.location))?.[1])
}
/** A question hour that takes votes, with a question that everyone reads. */
async function hourOf(): Promise<{ hour: number; question: number }> {
  const post = await town.asPost('mayor-1')
  const at = '/office/dialogue/question-hours'
  const said = { titleKo: '질문 시간', titleEn: 'Hour', saysKo: '말', saysEn: 'Words', once: randomUUID() }
  const times = { opens: '2026-11-24 09:00', closes: '2026-11-30 18:00', begins: '2026-12-02 14:00' }
  const announced = await post.post(`${at}/new`, { ...said, ...times, ends: '2026-12-02 15:00' })
  const hour = Number(/hours\/(\d+)/.exec(String(announced.headers.location))?.[1])
  const question = { question: '언제인가요?', once: randomUUID() }
  await (await town.asCitizen()).post(`/mayor/question-hours/${hour}/questions`, question)
  const { id } = await town.db
    .selectFrom('dialogue.hour_question')
    .select('id')
    .where('hour_id', '=', hour)
    .executeTakeFirstOrThrow()
  const shown = { [`show-${id}`]: '언제인가요?', [`press-${id}`]: 'show' }
  expect((await post.post(`${at}/${hour}/questions/${id}/look`, shown)).statusCode).toBe(303)
  return { hour, question: id }
}
/** Ended; what ended before was handed over. */
async function withdrawn(): Promise<string> {
  await sendRecords.run(town.deps, {})
  const number = await fileOne(town)
  await (await asPetitioner(town, number)).post('/petitions/mine/withdrawal')
  return number
}
async function refused(): Promise<string> {
  const number = await office.assigned(HANDLER, 'land-use-plan')
  const told = {
    ...WRITTEN,
    ...SUBMITTED,
    outcome: 'refused',
    reason: '없는 땅입니다.',
    remedy: '다툴 수 있습니다.',
  }
  await office.act(HANDLER, number, 'answer', told)
  expect((await office.act(HEAD, number, 'approval')).statusCode).toBe(303)
  return number
}
const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#4a7' } })
    .jpeg()
    .toBuffer()
async function photographed(): Promise<Browser> {
  const citizen = browserOf(town.app)
  await citizen.post('/petitions/new', { kind: 'inconvenience-road' })
  await citizen.post('/petitions/new/petition', { title: KIM.title, body: KIM.body })
  await citizen.post('/petitions/new/details', { 'detail-place': '', 'detail-fault': '' })
  const one = { field: 'photograph', name: 'a.jpg', bytes: await picture() }
  const sent = await upload(town, citizen, '/petitions/new/photographs', [one], { press: 'add' })
  expect(sent.statusCode).toBe(303)
  await fillIn(citizen)
  return citizen
}
const csrf = ({ csrf }: { csrf: string }) => ({ _csrf: csrf })
async function officer(
  postId: string,
  url: string,
  number: string | undefined,
  form: Record<string, string>,
) {
  const { jar, csrf: word } = await town.asPost(postId)
  const version: Record<string, string> = number ? { version: await office.versionOf(number) } : {}
  return { url, form: { ...version, ...form, _csrf: word }, jar }
}

const documents = () =>
  existsSync(town.documentsFolder)
    ? readdirSync(town.documentsFolder).filter((name) => /\.(json|pdf)$/.test(name))
    : []

describe.each(Object.entries(ACTS))('kill -9 in the middle of: %s', (name, prepare) => {
  it('before the commit nothing of it is there; done again after a restart all of it is, once', async () => {
    const act = await prepare()
    const before = await killing.everything(act.noted)
    const files = documents().length
    const { status } = await killing.killBeforeCommit(act)
    expect(status, 'the fault landed: no answer came').toBe(0)
    expect(await killing.everything(act.noted), 'nothing by half').toEqual(before)
    expect(documents()).toHaveLength(files)
    const { address } = await killing.serve()
    expect([200, 303]).toContain(await killing.send(address, act))
    expect(await killing.written(before, act)).toEqual(act.writes)
    expect(await verifyChain(town.db)).toMatchObject({ ok: true })
    if (name === 'absence') await town.db.deleteFrom('petitions.absence').execute()
  }, 60_000)

  it('after the commit all of it is there; sent again after a restart it is not done twice', async () => {
    const act = await prepare()
    const before = await killing.everything()
    const { status } = await killing.killBeforeAnswer(act)
    expect(status, 'the fault landed: no answer came').toBe(0)
    expect(await killing.written(before, act), 'all of it').toEqual(act.writes)
    const { address } = await killing.serve()
    await killing.send(address, act)
    const { 'http.session': _session, ...lasting } = act.writes
    expect(await killing.written(before, { ...act, writes: lasting }), 'not twice').toEqual(lasting)
    expect(await verifyChain(town.db)).toMatchObject({ ok: true })
  }, 60_000)
})

describe('kill -9 while somebody comes back from an identity check, ICNA 44-5(1)1', () => {
  const BEGUN = 'citizens.identity_begun'
  const WRITES = { 'citizens.identity_check': 1, 'audit.event': 1 }
  /** The result of a check, on its way back in the browser. */
  async function returning() {
    const citizen = await town.asCitizen({ verified: false })
    const result = async () => {
      const begun = new URL((await citizen.get('/account/identity/begin')).headers.location as string)
      const { state = '', return: back = '' } = Object.fromEntries(begun.searchParams)
      const who = { name: '봄하늘', birth: '1990-01-02', method: 'phone', state, return: back }
      return (await citizen.post('/identity-stand-in', who)).headers.location as string
    }
    const act = async () =>
      ({ url: await result(), method: 'GET', form: {}, jar: citizen.jar, writes: WRITES }) satisfies Act
    const isVerified = async () => (await citizen.get('/account')).body.includes('>글을 쓸 수 있습니다')
    return { act, isVerified }
  }

  it('before the commit nobody is verified; replayed it counts for nothing, begun anew it does, once', async () => {
    const { act, isVerified } = await returning()
    const lost = await act()
    const before = await killing.everything([BEGUN])
    expect(await killing.killBeforeCommit(lost)).toEqual({ status: 0 })
    expect(await killing.everything([BEGUN]), 'nothing by half').toEqual(before)
    const { address } = await killing.serve()
    expect(await killing.send(address, lost)).toBe(303)
    expect(await killing.everything([BEGUN]), 'a result is judged once').toEqual(before)
    expect(await isVerified()).toBe(false)
    const anew = await act()
    expect(await killing.send(address, anew)).toBe(303)
    expect(await killing.written(before, anew)).toEqual(WRITES)
    expect(await isVerified()).toBe(true)
    expect(await verifyChain(town.db)).toMatchObject({ ok: true })
  }, 60_000)

  it('after the commit the check is whole; replayed it is not kept twice', async () => {
    const { act, isVerified } = await returning()
    const sent = await act()
    const before = await killing.everything()
    expect(await killing.killBeforeAnswer(sent)).toEqual({ status: 0 })
    expect(await killing.written(before, sent)).toEqual(WRITES)
    expect(await killing.send((await killing.serve()).address, sent)).toBe(303)
    expect(await killing.written(before, sent)).toEqual(WRITES)
    expect(await isVerified()).toBe(true)
    expect(await verifyChain(town.db)).toMatchObject({ ok: true })
  }, 60_000)
})

describe('kill -9 between a record’s file and the note that it was sent', () => {
  it('the file is whole and counts as not sent; after a restart it is sent again, the same to the byte', async () => {
    const number = await withdrawn()
    const documentsDown = { ...town.deps.documents, send: () => Promise.reject(new Error('down')) }
    await sendRecords.run({ ...town.deps, documents: documentsDown }, {})
    await sql`update petitions.record set next_try_at = ${NOW} where petition_number = ${number}`.execute(
      town.db,
    )
    const row = () =>
      town.db
        .selectFrom('petitions.record')
        .selectAll()
        .where('petition_number', '=', number)
        .executeTakeFirstOrThrow()
    const act = { url: '/records', form: {}, jar: new Map<string, string>(), writes: {} }
    const { child, address } = await killing.serve()
    let answered: Promise<number> | undefined
    await town.db.transaction().execute(async (holding) => {
      await sql`select from petitions.record where petition_number = ${number} for update`.execute(holding)
      answered = killing.send(address, act)
      await killing.until('the note waits', async () => (await killing.underWay()).some((one) => one.waits))
      await killing.kill(child)
    })
    await killing.until('the dead connection is gone', async () => (await killing.underWay()).length === 0)
    expect(await answered, 'the fault landed: no answer came').toBe(0)
    const file = () => readFileSync(join(town.documentsFolder, `${number}.json`))
    const first = file()
    expect(JSON.parse(first.toString())).toMatchObject({ number, revision: 1 })
    expect((await row()).sent_at).toBe(null)
    expect(await killing.send((await killing.serve()).address, act)).toBe(200)
    expect((await row()).sent_at).not.toBe(null)
    expect(file().equals(first)).toBe(true)
    expect(await verifyChain(town.db)).toMatchObject({ ok: true })
  }, 60_000)
})

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase } from '#test/database.ts'
import { TEST_SECRET } from '#test/names.ts'
import { loadKeys, type Seal } from '../crypto.ts'
import { addMinutes, instant, type Instant } from '../time.ts'
import { Away, type Carriers, type Parcel } from './carrier.ts'
import { createCarriers } from './carriers.ts'
import { type Delivery, deliverDue } from './deliver.ts'
import { type Letter, post } from './post.ts'
import { forgetMessages, releaseMessage, stuckMessages } from './stuck.ts'

let db: Awaited<ReturnType<typeof openTestDatabase>>
let seal: Seal
let at: Instant
let sent: Parcel[]
let fault: Error | undefined

beforeAll(async () => {
  db = await openTestDatabase()
  seal = await loadKeys(db.app, [TEST_SECRET])
})
afterAll(() => db.close())
beforeEach(async () => {
  await db.owner.deleteFrom('outbox.message').execute()
  await db.owner.deleteFrom('outbox.paid_month').execute()
  at = instant('2026-11-24T10:00:00+09:00')
  sent = []
  fault = undefined
})

const carry = async (parcel: Parcel) => {
  if (fault) throw fault
  sent.push(parcel)
  return 'id-1'
}
const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  db: db.app,
  seal,
  carriers: { mail: carry, sms: carry },
  now: () => at,
  ...more,
})
const letter = (more: Partial<Letter> = {}): Letter => ({
  channel: 'mail',
  key: 'petition:2026-000001:receipt',
  to: 'gildong@example.kr',
  subject: '민원을 접수했습니다',
  body: '처리 기한은 12월 1일입니다.',
  about: 'petition:2026-000001',
  at,
  ...more,
})
const put = (more: Partial<Letter> = {}) => db.transact((tx) => post(tx, seal, letter(more)))
const later = (minutes: number) => {
  at = addMinutes(at, minutes)
}

describe('the outbox', () => {
  it('sends what an act posted once, and nothing of an act that was undone', async () => {
    await put()
    await put()
    await db
      .transact(async (tx) => {
        await post(tx, seal, letter({ key: 'undone' }))
        throw new Error('undone')
      })
      .catch(() => undefined)
    expect(await deliverDue(delivery())).toBe(1)
    expect(await deliverDue(delivery())).toBe(0)
    expect(sent).toMatchObject([{ to: 'gildong@example.kr', subject: '민원을 접수했습니다' }])
  })

  it('holds no readable address or text', async () => {
    await put()
    const row = JSON.stringify(
      await db.owner.selectFrom('outbox.message').selectAll().execute(),
      (_, value) => (value?.type === 'Buffer' ? Buffer.from(value.data).toString('utf8') : value),
    )
    for (const canary of ['gildong', '접수했습니다', '12월']) expect(row).not.toContain(canary)
    await expect(db.read.selectFrom('outbox.message').select('id').execute()).rejects.toThrow(
      'permission denied',
    )
    await expect(db.app.deleteFrom('outbox.message').execute()).rejects.toThrow('permission denied')
  })

  it('gives each message to one of many workers', async () => {
    for (let one = 0; one < 40; one += 1) await put({ key: `k${one}` })
    const counts = await Promise.all(Array.from({ length: 4 }, () => deliverDue(delivery())))
    expect(counts.reduce((sum, count) => sum + count)).toBe(40)
    expect(new Set(sent.map((parcel) => parcel.key)).size).toBe(40)
    expect(sent.length).toBe(40)
  })

  it('tries a provider that is down after 1, 5 and 30 minutes and gives up after the eighth try', async () => {
    await put()
    fault = new Error('550? no: connection refused for gildong@example.kr')
    const tries: number[] = []
    for (const pause of [0, 1, 5, 30, 120, 720, 720, 720]) {
      if (pause > 0) {
        later(pause - 0.5)
        await deliverDue(delivery())
        later(0.5)
      }
      await deliverDue(delivery())
      tries.push(
        (await db.owner.selectFrom('outbox.message').select('tries').executeTakeFirstOrThrow()).tries,
      )
    }
    expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const [stuck] = await stuckMessages(db.app)
    expect(stuck).toMatchObject({ about: 'petition:2026-000001', failedAt: at, isHeld: false })
    expect(stuck?.error).toBe('550? no: connection refused for …')

    fault = undefined
    later(10_000)
    expect(await deliverDue(delivery())).toBe(0)
    expect(await db.transact((tx) => releaseMessage(tx, stuck?.id as number, at))).toBe(true)
    expect(await deliverDue(delivery())).toBe(1)
    expect(await stuckMessages(db.app)).toEqual([])
  })

  it('leaves the other messages of a carrier that is away untried, and lets those of the other go on', async () => {
    for (let n = 0; n < 12; n += 1) await put({ key: `mail ${n}` })
    later(1)
    for (let n = 0; n < 12; n += 1) await put({ key: `sms ${n}`, channel: 'sms', to: '01012345678' })
    const tried: string[] = []
    const mail = async ({ key }: Parcel): Promise<string> => {
      tried.push(key)
      throw new Away('nobody there')
    }
    expect(await deliverDue(delivery({ carriers: { mail, sms: carry } }))).toBe(12)
    expect(tried).toHaveLength(5)
    const untried = await db.owner.selectFrom('outbox.message').select('id').where('tries', '=', 0).execute()
    expect(untried).toHaveLength(7)
    expect(await deliverDue(delivery()), 'once it is back').toBe(7)
  })

  it('takes up a message whose worker died, under the same key', async () => {
    await put()
    const dying = delivery({ carriers: { mail: () => new Promise<never>(() => undefined), sms: carry } })
    void deliverDue(dying)
    await expect
      .poll(
        async () => (await db.owner.selectFrom('outbox.message').select('tries').executeTakeFirst())?.tries,
      )
      .toBe(1)
    expect(await deliverDue(delivery())).toBe(0)
    later(5)
    expect(await deliverDue(delivery())).toBe(1)
    expect(sent[0]?.key).toBe('petition:2026-000001:receipt')
  })

  it('forgets what was said once it is old, and keeps that it was said', async () => {
    await put()
    await deliverDue(delivery())
    expect(await db.transact((tx) => forgetMessages(tx, at))).toBe(0)
    expect(await db.transact((tx) => forgetMessages(tx, addMinutes(at, 1)))).toBe(1)
    const row = await db.owner.selectFrom('outbox.message').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ to_sealed: null, body_sealed: null, sent_at: at, provider_id: 'id-1' })
  })
})

describe('paid text messages', () => {
  const text = (key: string, more: Partial<Letter> = {}) =>
    put({ channel: 'sms', to: '01012345678', key, ...more })

  it('past the month’s ceiling turn into mails, or wait for a person', async () => {
    for (let one = 0; one < 12; one += 1) await text(`k${one}`)
    const counts = await Promise.all(
      Array.from({ length: 3 }, () => deliverDue(delivery({ smsPerMonth: 5 }))),
    )
    expect(counts.reduce((sum, count) => sum + count)).toBe(5)
    expect(sent.length).toBe(5)
    await text('k12', { mailInstead: 'gildong@example.kr' })
    expect(await deliverDue(delivery({ smsPerMonth: 5 }))).toBe(1)
    expect(sent.at(-1)?.to).toBe('gildong@example.kr')
    expect((await stuckMessages(db.app)).filter((one) => one.isHeld).length).toBe(7)
  })

  it('are counted once each, however often tried, by the month in Seoul', async () => {
    at = instant('2026-11-30T23:58:00+09:00')
    await text('k0')
    fault = new Error('down')
    await deliverDue(delivery({ smsPerMonth: 1 }))
    later(1)
    fault = undefined
    expect(await deliverDue(delivery({ smsPerMonth: 1 }))).toBe(1)
    await text('k1', { at })
    expect(await deliverDue(delivery({ smsPerMonth: 1 }))).toBe(0)
    later(1)
    await text('k2', { at })
    expect(await deliverDue(delivery({ smsPerMonth: 1 }))).toBe(1)
    expect(await db.app.selectFrom('outbox.paid_month').selectAll().orderBy('month').execute()).toEqual([
      { month: '2026-11', messages: 1 },
      { month: '2026-12', messages: 1 },
    ])
    await text('k3', { at })
    expect(await deliverDue(delivery({ smsPerMonth: 0 }))).toBe(0)
  })
})

describe('a mail server', () => {
  let server: SMTPServer | undefined
  let received: string[] = []
  let port = 0
  afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())))

  const start = () =>
    new Promise<void>((ready) => {
      received = []
      server = new SMTPServer({
        disabledCommands: ['AUTH', 'STARTTLS'],
        onRcptTo: ({ address }, _session, done) =>
          done(
            address.startsWith('nobody')
              ? Object.assign(new Error('no such user'), { responseCode: 550 })
              : null,
          ),
        onData(stream, _session, done) {
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('end', () => {
            received.push(Buffer.concat(parts).toString('utf8'))
            done()
          })
        },
      })
      server.listen(port, '127.0.0.1', () => {
        port = ((server as SMTPServer).server.address() as AddressInfo).port
        ready()
      })
    })
  const carriers = (): Carriers =>
    createCarriers({
      smtpUrl: `smtp://127.0.0.1:${port}`,
      from: '누리집 <no-reply@city.example>',
      dataDir: '/nowhere',
    })

  it('that is down costs time and no mail: it arrives once, under the same Message-ID', async () => {
    await start()
    await new Promise<void>((done) => server?.close(() => done()))
    server = undefined
    const parcel = { key: 'k', to: 'a@example.kr', subject: '제목', body: '글', at }
    await expect(carriers().mail(parcel)).rejects.toBeInstanceOf(Away)
    await put()
    expect(await deliverDue(delivery({ carriers: carriers() }))).toBe(0)
    const row = await db.owner.selectFrom('outbox.message').selectAll().executeTakeFirstOrThrow()
    expect(row.last_error, 'the fault landed').toContain('ECONNREFUSED')

    await start()
    later(1)
    expect(await deliverDue(delivery({ carriers: carriers() }))).toBe(1)
    expect(await deliverDue(delivery({ carriers: carriers() }))).toBe(0)
    expect(received.length).toBe(1)
    expect(received[0]).toMatch(/^Message-ID: <[0-9a-f]{32}@city\.example>/im)
    expect(received[0]).toMatch(/^Auto-Submitted: auto-generated/im)
    // the answer was lost: sent again, it is known to be one
    await db.owner.updateTable('outbox.message').set({ sent_at: null, next_try_at: at }).execute()
    await deliverDue(delivery({ carriers: carriers() }))
    const ids = received.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1])
    expect(new Set(ids).size).toBe(1)
    expect(ids.length).toBe(2)
  })

  it('that knows no such address ends the tries at once', async () => {
    await start()
    await put({ to: 'nobody@example.kr' })
    await deliverDue(delivery({ carriers: carriers() }))
    const [stuck] = await stuckMessages(db.app)
    expect(stuck?.failedAt).toBe(at)
    expect(stuck?.error).toMatch(/no such user/)
    expect(stuck?.error).not.toContain('nobody@')
  })

  it('gets no header and no second receiver out of an address or a subject', async () => {
    await start()
    await put({ to: 'a@example.kr\r\nBcc: c@example.kr', subject: '접수\r\nBcc: d@example.kr' })
    await put({ key: 'two', to: 'a@example.kr, b@example.kr' })
    await deliverDue(delivery({ carriers: carriers() }))
    expect(received.join('\n')).not.toMatch(/^Bcc:/im)
    expect(received.join('\n')).not.toMatch(/^To: .*,/im)
  })
})

describe('without a mail server', () => {
  it('messages are whole files that a person can read, one for each, however often sent', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'nurijip-outbox-'))
    const carriers = createCarriers({ smtpUrl: undefined, from: 'no-reply@localhost', dataDir })
    await put({ subject: '접수\r\nBcc: 다른 사람' })
    await put({ channel: 'sms', key: '../../petition/2', to: '01012345678' })
    await deliverDue(delivery({ carriers }))
    await db.owner.updateTable('outbox.message').set({ sent_at: null, next_try_at: at }).execute()
    await deliverDue(delivery({ carriers }))

    const folder = join(dataDir, 'outbox')
    const names = (await readdir(folder)).toSorted()
    expect(names).toEqual([
      expect.stringMatching(/^20261124T100000-petition-2026-000001-receipt-\w{8}\.eml$/),
      'sms',
    ])
    const mail = await readFile(join(folder, names[0] as string), 'utf8')
    expect(mail).toContain('Subject: 접수 Bcc: 다른 사람\n')
    expect(mail).toContain('\n\n처리 기한은 12월 1일입니다.\n')
    const texts = await readdir(join(folder, 'sms'))
    expect(texts).toEqual([expect.stringMatching(/^20261124T100000-\.\.-\.\.-petition-2-\w{8}\.txt$/)])
    await rm(dataDir, { recursive: true })
  })
})

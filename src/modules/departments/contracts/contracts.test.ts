import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accounts } from '#modules/accounts/index.ts'
import { codeOfStep, stepAt } from '../../accounts/credentials/one-time-code.ts'
import { startSession } from '#kernel/session.ts'
import { hwp, scan } from '#test/documents.ts'
import { openTown, type Town } from '#test/town.ts'
import { upload } from '#test/upload.ts'
import { JOBS } from '../../../timetable.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
beforeEach(() => town.setClock('2026-11-24T10:00:00+09:00'))

const prepare = JOBS.find((one) => one.name === 'pages.media-prepare')
const OWN = 'a-long-password-27'
const GONE = '/office/sign-in?said=contract'
const version = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
const TEXT = {
  titleKo: '새 글',
  bodyKo: '글',
  titleEn: '',
  bodyEn: '',
  fromAt: '',
  untilAt: '',
  afterPeriod: 'archive',
}
let contracts = 0

/** A contract with one person, whose account the office opened and who has signed in with both factors. */
async function contractor(lastOn: string, { promises = true }: { promises?: boolean } = {}) {
  contracts += 1
  const n = contracts
  const admin = await town.asPost('information-head')
  const made = await admin.post('/office/contracts', {
    number: `2026-${n}`,
    company: '한빛웹',
    purpose: '누리집 글 고치기',
    department: 'communication',
    fromOn: '2026-11-01',
    lastOn,
    sections: ['news'],
  })
  const address = made.headers.location?.toString() ?? ''
  expect(address).toMatch(/^\/office\/contracts\/\d+$/)
  const person = { name: '나위탁', email: `worker${n}@example.kr`, newConfidentialOn: '2026-11-01' }
  expect((await admin.post(`${address}/people`, person)).statusCode).toBe(303)
  const login = `c${address.split('/').at(-1)}-1`
  const staff = await accounts.findByEmployeeNo(town.deps.look, login)
  const staffId = staff?.id ?? 0
  const issued = await accounts.issueSecret(town.deps, { staffId, label: 'x', at: town.clock.now() })
  const secret = new URL(issued.otpauthUri).searchParams.get('secret') as string
  const code = (steps = 0) => codeOfStep(secret, stepAt(town.clock.now()) + steps)
  const browser = town.asStranger()
  const first = { login, password: issued.password, code: code(-1), own: OWN }
  expect((await browser.post('/office/sign-in', first)).headers.location).toBe('/office')
  const csrf = /name="_csrf" value="([^"]+)"/.exec((await browser.get('/office/contract')).body)?.[1] ?? ''
  const worker = {
    ...browser,
    post: (url: string, form: Record<string, string>) => browser.post(url, { _csrf: csrf, ...form }),
  }
  if (promises) await worker.post('/office/contract/promise', { promise: 'yes' })
  const signInAgain = () => town.asStranger().post('/office/sign-in', { login, password: OWN, code: code(1) })
  return { worker, admin, address, staffId, signInAgain }
}
const term = async (admin: Awaited<ReturnType<Town['asPost']>>, address: string, lastOn: string) =>
  admin.post(`${address}/term`, {
    lastOn,
    whyLonger: '검수가 늦어짐',
    version: version((await admin.get(address)).body),
  })

describe('Article 3(3): work on the site that is done by others', () => {
  it('nothing opens before confidentiality is promised; when it was is on record', async () => {
    const { worker, admin, address } = await contractor('2026-11-30', { promises: false })
    for (const url of ['/office', '/office/pages', '/office/media', '/office/account'])
      expect((await worker.get(url)).headers.location, url).toBe('/office/contract')
    expect((await worker.post('/office/contract/promise', {})).statusCode).toBe(422)
    expect((await admin.get(address)).body).toContain('아직')
    expect((await worker.post('/office/contract/promise', { promise: 'yes' })).statusCode).toBe(303)
    expect((await worker.get('/office/pages')).statusCode).toBe(200)
    expect((await worker.get('/office/contract')).body).toContain('약속하셨습니다')
    expect((await admin.get(address)).body).toContain('2026. 11. 24. 10:00')
  })
  it('is bound to sections and jobs: they write there, publish nothing, and see no petition', async () => {
    const { worker, admin, address } = await contractor('2026-11-30')
    expect((await worker.get('/office')).headers.location).toBe('/office/pages')
    for (const url of [
      '/office/petitions/2026-000001',
      '/office/statistics',
      '/office/contracts',
      '/office/rights',
      '/office/department',
      '/office/organisation',
      '/office/pages/owners',
    ])
      expect((await worker.get(url)).statusCode, url).toBe(403)
    const begun = await worker.post('/office/pages/new?section=news&type=news', TEXT)
    const item = begun.headers.location?.toString().split('?')[0] ?? ''
    expect((await worker.post('/office/pages/new?section=about&type=page', TEXT)).statusCode).toBe(403)
    const form = { ...TEXT, version: version((await worker.get(item)).body), next: 'submit' }
    expect((await worker.post(item, form)).headers.location).toContain('submitted')
    const waiting = version((await worker.get(item)).body)
    const own = await worker.post(`${item}/publication`, { version: waiting })
    expect(own.statusCode).toBe(422)
    expect(own.body).toContain('위탁 계약으로 일하는 사람은')
    const elsewhere = { version: waiting, section: 'about', path: 'about/taken' }
    for (const act of ['trash', 'withdrawal', 'check', 'return', 'address'])
      expect((await worker.post(`${item}/${act}`, elsewhere)).statusCode, act).toBe(403)
    const about =
      /\/office\/pages\/(\d+)/.exec((await admin.get('/office/pages?section=about')).body)?.[1] ?? ''
    expect((await worker.get(`/office/pages/${about}`)).statusCode).toBe(403)
    const list = (await worker.get('/office/pages')).body
    expect(list).toContain('새 글')
    expect(list).not.toContain('주요 시책')
    expect((await admin.get(address)).body).toContain('/office/statistics')
  })
  it('a section without approval is no way around: what they send waits for a second person all the same', async () => {
    await town.db
      .updateTable('pages.section')
      .set({ needs_approval: false })
      .where('path', '=', 'news')
      .execute()
    const { worker } = await contractor('2026-11-30')
    const begun = await worker.post('/office/pages/new?section=news&type=news', TEXT)
    const item = begun.headers.location?.toString().split('?')[0] ?? ''
    const form = { ...TEXT, version: version((await worker.get(item)).body), next: 'publish' }
    expect((await worker.post(item, form)).headers.location).toContain('submitted')
    expect((await town.asStranger().get(`/news/${item.split('/').at(-1)}`)).statusCode).toBe(404)
    await town.db
      .updateTable('pages.section')
      .set({ needs_approval: true })
      .where('path', '=', 'news')
      .execute()
  })
  it('Article 17(1): they see no name of staff in full', async () => {
    const { worker, admin } = await contractor('2026-11-30')
    const begun = await worker.post('/office/pages/new?section=news&type=news', TEXT)
    const item = begun.headers.location?.toString().split('?')[0] ?? ''
    const { name = '' } = (await accounts.find(town.deps.look, admin.staffId)) ?? {}
    await admin.post(`${item}/lock`, {})
    const { body } = await worker.get(item)
    expect(name.length).toBe(3)
    expect(body).toContain(`${name[0]}*${name[2]}`)
    expect(body).not.toContain(name)
  })
  it('Article 17(1): a resident number in a draft of the city is masked for them, everywhere they could read it', async () => {
    const { worker } = await contractor('2026-11-30')
    const editor = await town.asPost('communication-head')
    const form = { ...TEXT, titleKo: '선정 800101-1234567', bodyKo: '본문 800101-1234567, 031-324-2080' }
    const begun = await editor.post('/office/pages/new?section=news&type=news', form)
    const item = begun.headers.location?.toString().split('?')[0] ?? ''
    for (const url of [item, `${item}/revisions`, `${item}/revisions/1`, '/office/pages']) {
      const { body, statusCode } = await worker.get(url)
      expect([statusCode, body.includes('800101-1234567')], url).toEqual([200, false])
    }
    const { body } = await worker.get(item)
    for (const text of ['800101-1******', '031-324-2080']) expect(body).toContain(text)
    expect((await editor.get(`${item}/revisions/1`)).body).toContain('800101-1234567')
  })
  it('Article 17(1): of media they find those of the department that answers, with no name in full', async () => {
    const { worker, admin } = await contractor('2026-11-30')
    const { name = '' } = (await accounts.find(town.deps.look, admin.staffId)) ?? {}
    const media = async (departmentId: string, file: string) => {
      const values = {
        kind: 'file',
        department_id: departmentId,
        name: file,
        ending: 'pdf',
        hash: 'a'.repeat(64),
        bytes: 10,
        licence: 'none',
        uploaded_by: `staff:${admin.staffId}`,
        uploaded_at: town.clock.now(),
      }
      const inserted = town.db.insertInto('pages.media').values(values).returning('id')
      return (await inserted.executeTakeFirstOrThrow()).id
    }
    const [own, other] = [await media('communication', '우리것'), await media('roads', '남의것')]
    const list = (await worker.get('/office/media')).body
    expect([list.includes('우리것'), list.includes('남의것')]).toEqual([true, false])
    expect((await worker.get(`/office/media/${other}`)).statusCode).toBe(403)
    const { body, statusCode } = await worker.get(`/office/media/${own}`)
    expect([statusCode, body.includes(name), body.includes(`${name[0]}*${name[2]}`)]).toEqual([
      200,
      false,
      true,
    ])
  })
  it('Article 17(1): a file goes whole to them only when all of it was read and no number of a person is in it', async () => {
    const { worker } = await contractor('2026-11-30')
    const editor = await town.asPost('communication-head')
    const put = async (name: string, bytes: Buffer) => {
      const files = [{ field: 'files', name, bytes }]
      await upload(town, editor, '/office/media', files, { _csrf: editor.csrf, licence: 'none' })
      const newest = town.db.selectFrom('pages.media').select('id').orderBy('id', 'desc')
      const { id } = await newest.executeTakeFirstOrThrow()
      return { id, url: `/office/media/${id}/${encodeURIComponent(name)}` }
    }
    const answers = async ({ id, url }: { id: number; url: string }) => {
      const unread = (await worker.get(url)).statusCode
      await prepare?.run(town.deps, { id, edition: 1 })
      return [unread, (await worker.get(url)).statusCode, (await editor.get(url)).statusCode]
    }
    expect(await answers(await put('안내.hwp', hwp()))).toEqual([403, 200, 200])
    expect(await answers(await put('명단.hwp', hwp({ text: '800101-1234567' })))).toEqual([403, 403, 200])
    expect(await answers(await put('잠김.hwp', hwp({ password: '1234' })))).toEqual([403, 403, 200])
    expect(await answers(await put('스캔.pdf', await scan()))).toEqual([403, 403, 200])
  })
  it('all that they ask for is kept; the report says who, when, what was read and written, also as tables', async () => {
    const { worker, admin, address } = await contractor('2026-11-30')
    const begun = await worker.post('/office/pages/new?section=news&type=news', TEXT)
    const item = begun.headers.location?.toString().split('?')[0] ?? ''
    await worker.get(`${item}?a=b`)
    await worker.get('/office/petitions/2026-000001')
    const { body } = await admin.get(`${address}/report`)
    for (const text of ['한빛웹', '나위탁', '로그인한 때 (1번)', '글을 새로 씀', '새소식', item])
      expect(body).toContain(text)
    const readings = (await admin.get(`${address}/readings.csv`)).body
    for (const text of [`${item}?a=b`, '/office/petitions/2026-000001', '2026-11-24T10:00:00+09:00'])
      expect(readings).toContain(text)
    const acts = (await admin.get(`${address}/acts.csv`)).body
    for (const text of ['로그인', '비밀유지 약속', `item:${item.split('/').at(-1)}`])
      expect(acts).toContain(text)
  })
  it('who manages the department reads its contracts and changes none; others read nothing', async () => {
    const { address } = await contractor('2026-11-30')
    const own = await town.asPost('communication-head')
    expect((await own.get('/office/contracts')).body).toContain('한빛웹')
    expect((await own.get(`${address}/report`)).statusCode).toBe(200)
    expect((await own.post(`${address}/end`, { why: '끝' })).statusCode).toBe(403)
    const other = await town.asPost('roads-head')
    expect((await other.get('/office/contracts')).body).not.toContain('한빛웹')
    for (const url of [address, `${address}/report`, `${address}/readings.csv`, `${address}/acts.csv`])
      expect((await other.get(url)).statusCode, url).toBe(403)
    expect((await (await town.asPost('roads-1')).get('/office/contracts')).statusCode).toBe(403)
  })
  it('nobody is staff and of a contract at once', async () => {
    const { admin, address, staffId } = await contractor('2026-11-30')
    const officer = await town.asPost('waste-1')
    const { employeeNo = '' } = (await accounts.find(town.deps.look, officer.staffId)) ?? {}
    const added = await admin.post(`${address}/members`, { employeeNo, confidentialOn: '2026-11-01' })
    expect([added.statusCode, added.body.includes('시의 자리를 맡은')]).toEqual([422, true])
    const { employeeNo: number = '', email = '' } = (await accounts.find(town.deps.look, staffId)) ?? {}
    const list = `employee_no,name,email,post,from_on,action\n${number},나위탁,${email},waste-2,2026-11-24,appoint`
    const planned = await admin.post('/office/personnel/preview', { list })
    expect([planned.statusCode, planned.body.includes('위탁 계약으로 일하는')]).toEqual([422, true])
  })
})

describe('Article 3(3): a contract ends by itself at midnight in Seoul, with every open session', () => {
  it('is open at 23:59:59 and shut at 00:00:00, for who is signed in and for who signs in again', async () => {
    town.setClock('2026-11-24T23:45:00+09:00')
    const { worker, signInAgain } = await contractor('2026-11-24')
    town.setClock('2026-11-24T23:59:59+09:00')
    expect((await worker.get('/office/pages')).statusCode).toBe(200)
    town.setClock('2026-11-25T00:00:00+09:00')
    const late = await worker.post('/office/pages/new?section=news&type=news', TEXT)
    expect(late.headers.location).toBe(GONE)
    expect((await worker.get(GONE)).body).toContain('위탁 계약 기간이 아닙니다')
    expect((await worker.get('/office/pages')).headers.location).toContain('/office/sign-in?to=')
    const again = await signInAgain()
    expect(again.headers.location).toBe('/office')
    const token = again.cookies[0]?.value ?? ''
    const inside = await town.app.inject({
      url: '/office/pages',
      headers: { host: 'localhost', cookie: `nurijip-office=${token}` },
    })
    expect(inside.headers.location).toBe(GONE)
  })
  it('a clock set back opens nothing that was over; an extension does, with its reason on record', async () => {
    const { worker, admin, address, staffId } = await contractor('2026-11-24')
    /** With a session begun just now: a code of an earlier minute lets nobody in. */
    const inside = async () => {
      const at = town.clock.now()
      const token = await town.transact((tx) =>
        startSession(tx, { kind: 'office', subject: String(staffId), at }),
      )
      const headers = { host: 'localhost', cookie: `nurijip-office=${token}` }
      const res = await town.app.inject({ url: '/office/pages', headers })
      return res.headers.location ?? res.statusCode
    }
    town.setClock('2026-11-25T10:00:00+09:00')
    expect((await worker.get('/office/pages')).headers.location).toContain('/office/sign-in')
    expect(await inside()).toBe(GONE)
    town.setClock('2026-11-24T11:00:00+09:00')
    expect(await inside()).toBe(GONE)
    const fresh = await town.asPost('information-head')
    expect((await term(fresh, address, '2026-12-24')).statusCode).toBe(303)
    expect(await inside()).toBe(200)
    expect((await fresh.get(address)).body).toContain('검수가 늦어짐')
    expect(admin.staffId).toBe(fresh.staffId)
  })
  it('extended while somebody is signed in it goes on over midnight', async () => {
    town.setClock('2026-11-24T23:50:00+09:00')
    const { worker, admin, address } = await contractor('2026-11-24')
    expect((await term(admin, address, '2026-12-24')).statusCode).toBe(303)
    town.setClock('2026-11-25T00:00:00+09:00')
    expect((await worker.get('/office/pages')).statusCode).toBe(200)
  })
  it('two at once: one extends, the other is told; one ends, the other is told; then nothing extends', async () => {
    const { worker, admin, address } = await contractor('2026-11-30')
    const seen = version((await admin.get(address)).body)
    const extend = (lastOn: string) =>
      admin.post(`${address}/term`, { lastOn, whyLonger: '늦어짐', version: seen })
    const longer = await Promise.all(['2026-12-24', '2027-01-31'].map(extend))
    expect(longer.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
    const both = await Promise.all([0, 1].map(() => admin.post(`${address}/end`, { why: '계약을 마침' })))
    expect(both.map((one) => one.statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
    expect((await worker.get('/office/pages')).headers.location).toContain('/office/sign-in')
    expect((await admin.get(address)).body).toContain('계약을 마침')
    expect((await term(admin, address, '2027-12-24')).statusCode).toBe(422)
  })
  it('an extension wants a reason and a later day; what was typed stays', async () => {
    const { admin, address } = await contractor('2026-11-30')
    const asked = { version: version((await admin.get(address)).body), lastOn: '2026-11-29' }
    const without = await admin.post(`${address}/term`, { ...asked, whyLonger: '' })
    expect([without.statusCode, without.body.includes('value="2026-11-29"')]).toEqual([422, true])
    const shorter = await admin.post(`${address}/term`, { ...asked, whyLonger: '짧게' })
    expect([shorter.statusCode, shorter.body.includes('value="짧게"')]).toEqual([422, true])
  })
  it('somebody taken out is out at once, the others go on', async () => {
    const { worker, admin, address, staffId } = await contractor('2026-11-30')
    await admin.post(`${address}/taking-out`, { staff: String(staffId) })
    expect((await worker.get('/office/pages')).headers.location).toContain('/office/sign-in')
    expect((await admin.get(address)).body).toContain('뺌')
  })
})

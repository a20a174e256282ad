import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/time.ts'
import { departments } from '#modules/departments/index.ts'
import { accounts } from '#modules/accounts/index.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { codeOfStep, stepAt } from './credentials/one-time-code.ts'

const BY = { id: 'system:test', from: 'test' }
const OWN = 'a-long-password-27'
let town: Town
let minutes = 0
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
/** Every test a quarter of an hour later: no code and no count of tries is shared. */
beforeEach(() => {
  minutes += 16
  town.setClock(addMinutes('2026-11-24T00:00:00Z' as never, minutes))
})

/** Somebody in a post with a first password and an authenticator. */
async function newcomer(postId: string) {
  const staffId = await appointSomebody(town.deps, postId)
  const staff = await accounts.find(town.deps.look, staffId)
  const at = town.clock.now()
  const issued = await accounts.issueSecret(town.deps, { staffId, label: 'x', at })
  const secret = new URL(issued.otpauthUri).searchParams.get('secret') as string
  const code = (steps = 0) => codeOfStep(secret, stepAt(town.clock.now()) + steps)
  return {
    staffId,
    login: staff?.employeeNo as string,
    email: staff?.email as string,
    password: issued.password,
    code,
  }
}
/** The same after the first sign-in, with a password of the own. */
async function settled(postId: string) {
  const one = await newcomer(postId)
  const browser = town.asStranger()
  const { login, password } = one
  await browser.post('/office/sign-in', { login, password, code: one.code(-1), own: OWN })
  await browser.post('/office/sign-out', {})
  return { ...one, password: OWN }
}
const signIn = (form: Record<string, string>, headers?: Record<string, string>) => {
  const browser = town.asStranger()
  return browser.post('/office/sign-in', form, headers).then((res) => ({ res, browser }))
}

describe('staff enter with a password of their own and a second factor, Article 5(2)', () => {
  it('Article 5(2): number or address, password and code open the office', async () => {
    const { login, email, password, code } = await settled('tax-1')
    const { res, browser } = await signIn({ login, password, code: code() })
    expect(res.headers.location).toBe('/office')
    expect((await browser.get('/office/account')).body).toContain('세정과')
    expect(res.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/)
    expect((await signIn({ login: email.toUpperCase(), password, code: code(1) })).res.statusCode).toBe(303)
  })
  it('Article 5(2): wrong password, wrong code, a code used before and nobody at all answer alike', async () => {
    const { login, password, code } = await settled('tax-2')
    const used = code()
    await signIn({ login, password, code: used })
    const tries = [
      { login, password: 'not-the-password', code: code(1) },
      { login, password, code: '000000' },
      { login, password, code: used },
      { login: 'nobody', password, code: code(1) },
    ]
    const answers = await Promise.all(
      tries.map(async (form) => {
        const { res } = await signIn(form)
        return `${res.statusCode} ${/error-summary[\s\S]*?<\/ul>/.exec(res.body)?.[0]}`
      }),
    )
    expect(answers[0]).toContain('422')
    expect(new Set(answers).size).toBe(1)
  })
  it('a first password is changed before anything else; easy ones are refused', async () => {
    const { login, password, code } = await newcomer('welfare-1')
    const first = await signIn({ login, password, code: code() })
    expect(first.res.statusCode).toBe(422)
    expect(first.res.body).toContain('새 비밀번호')
    for (const own of ['short', password, 'password1234', login.repeat(4)])
      expect((await signIn({ login, password, code: code(), own })).res.statusCode, own).toBe(422)
    expect((await signIn({ login, password, code: code(), own: OWN })).res.statusCode).toBe(303)
    expect((await signIn({ login, password, code: code(1), own: OWN })).res.statusCode).toBe(422)
  })
  it('who guesses waits; the owner elsewhere does not', async () => {
    const { login, password, code } = await settled('welfare-2')
    const guess = { login, password: 'guess-guess-guess', code: '123456' }
    for (let n = 0; n < 5; n += 1) expect((await signIn(guess)).res.statusCode).toBe(422)
    const late = await signIn(guess)
    expect(late.res.statusCode).toBe(429)
    expect(late.res.headers['retry-after']).toBe('900')
    town.setClock(addMinutes(town.clock.now(), 16))
    expect((await signIn({ login, password, code: code() })).res.statusCode).toBe(303)
  })
  it('leads back to the page that was asked for, on this site only', async () => {
    expect((await town.asStranger().get('/office/department')).headers.location).toBe(
      '/office/sign-in?to=%2Foffice%2Fdepartment',
    )
    const { login, password, code } = await settled('parks-2')
    const elsewhere = ['https://evil.example', '//evil.example', '/\\evil.example', '/petitions']
    for (const [n, to] of elsewhere.entries()) {
      town.setClock(addMinutes(town.clock.now(), n + 1))
      const browser = town.asStranger()
      const res = await browser.post(`/office/sign-in?to=${encodeURIComponent(to)}`, {
        login,
        password,
        code: code(),
      })
      expect(res.headers.location).toBe('/office')
    }
  })
  it('a form from another site signs nobody in', async () => {
    const { login, password, code } = await settled('housing-1')
    const { res } = await signIn({ login, password, code: code() }, { origin: 'https://evil.example' })
    expect(res.statusCode).toBe(403)
  })
})

describe('a session', () => {
  it('ends after half an hour of rest, after ten hours in any case, and by signing out', async () => {
    const officer = await town.asPost('roads-1')
    const begin = town.clock.now()
    town.setClock(addMinutes(begin, 29))
    const used = await officer.get('/office/account')
    expect(used.statusCode).toBe(200)
    expect(used.body, 'counted from now').toContain('data-session-minutes="30"')
    town.setClock(addMinutes(begin, 60))
    expect((await officer.get('/office/account')).statusCode).toBe(303)
    const busy = await town.asPost('roads-1')
    const from = town.clock.now()
    for (let at = 25; at <= 575; at += 25) {
      town.setClock(addMinutes(from, at))
      expect((await busy.post('/office/session/extension', {})).statusCode).toBe(303)
    }
    town.setClock(addMinutes(from, 601))
    expect((await busy.get('/office/account')).statusCode).toBe(303)
    const last = await town.asPost('roads-1')
    await last.post('/office/sign-out', {})
    expect((await last.get('/office/account')).statusCode).toBe(303)
    minutes += 720
  })
  it('forms need its word', async () => {
    const officer = await town.asPost('roads-2')
    expect((await officer.post('/office/account/language', { lang: 'en', _csrf: 'x' })).statusCode).toBe(403)
    await officer.post('/office/account/language', { lang: 'en' })
    expect((await officer.get('/office/account')).body).toContain('My account')
  })
  it('a password is changed by its owner; other places are signed out', async () => {
    const { login, password, code } = await settled('culture-1')
    const { browser: there } = await signIn({ login, password, code: code() })
    const { browser: here } = await signIn({ login, password, code: code(1) })
    const csrf = /name="_csrf" value="([^"]+)"/.exec((await here.get('/office/account')).body)?.[1] ?? ''
    const form = { _csrf: csrf, own: 'another-long-one-31', again: 'another-long-one-31' }
    expect((await here.post('/office/account/password', { ...form, current: 'wrong' })).statusCode).toBe(422)
    expect((await here.post('/office/account/password', { ...form, current: password })).statusCode).toBe(303)
    expect((await here.get('/office/account')).statusCode).toBe(200)
    expect((await there.get('/office/account')).statusCode).toBe(303)
  })
})

describe('access ends at once on transfer and leaving, and work stays with the post, Article 5(2)', () => {
  const header = 'employee_no,name,email,post,from_on,action'
  const apply = async (lines: string[]) => {
    const read = departments.readPersonnel([header, ...lines].join('\n'))
    if (!read.ok) throw new Error(read.refusal)
    const { deps } = town
    return town.transact((tx) =>
      departments.applyPersonnel(tx, { lines: read.value, by: BY, at: deps.clock.now(), city: deps.city }),
    )
  }
  const today = () => town.clock.today()

  it('Article 5(2): whoever leaves is out, and so is whoever moves, until signing in anew', async () => {
    const leaver = await town.asPost('transport-1')
    const mover = await town.asPost('transport-2')
    const [gone, moved] = await Promise.all(
      [leaver, mover].map((one) => accounts.find(town.deps.look, one.staffId)),
    )
    const done = await apply([
      `${gone?.employeeNo},,,,${today()},leave`,
      `${moved?.employeeNo},${moved?.name},${moved?.email},transport-1,${today()},appoint`,
    ])
    expect(done.ok).toBe(true)
    expect((await leaver.get('/office/account')).statusCode).toBe(303)
    expect((await mover.get('/office/account')).statusCode).toBe(303)
    const again = await town.asPost('transport-1')
    expect(again.staffId).toBe(mover.staffId)
  })
  it('Article 3(3), Article 5(2): rights and cases pass to whoever comes into the post', async () => {
    const before = await departments.clerkFor(town.deps.look, (await town.asPost('parks-1')).staffId, today())
    const old = await accounts.find(town.deps.look, (await town.asPost('parks-1')).staffId)
    await apply([
      `${old?.employeeNo},,,,${today()},leave`,
      `n-77,나새로,new77@example.kr,parks-1,${today()},appoint`,
    ])
    const fresh = await accounts.findByEmployeeNo(town.deps.look, 'n-77')
    const after = await departments.clerkFor(town.deps.look, fresh?.id as number, today())
    expect(after?.rights).toEqual(before?.rights)
    expect(after?.postId).toBe('parks-1')
  })
  it('Article 5(2): no two people in one post, no shared address; a list with a fault changes nothing', async () => {
    const held = await town.asPost('waste-1')
    const staff = await accounts.find(town.deps.look, held.staffId)
    const refused = await apply([
      `n-80,하나,one80@example.kr,waste-2,${today()},appoint`,
      `n-81,둘째,two81@example.kr,waste-1,${today()},appoint`,
      `n-82,셋째,${staff?.email},housing-2,${today()},appoint`,
    ])
    expect(refused.ok ? [] : refused.refusal.refusals.map((one) => one.refusal)).toEqual([
      'post-taken',
      'email-taken',
    ])
    expect(await accounts.findByEmployeeNo(town.deps.look, 'n-80')).toBe(undefined)
    expect((await held.get('/office/account')).statusCode).toBe(200)
  })
  it('Article 5(2): whoever holds no post is told so, and can sign out', async () => {
    const officer = await town.asPost('suji-1')
    await town.db
      .updateTable('departments.appointment')
      .set({ ended_on: today() })
      .where('staff_id', '=', officer.staffId)
      .execute()
    expect((await officer.get('/office/account')).headers.location).toBe('/office/without-post')
    const page = await officer.get('/office/without-post')
    expect(page.statusCode).toBe(403)
    expect(page.body).toContain('맡은 자리가 없습니다')
    await officer.post('/office/without-post', {})
    expect((await officer.get('/office/without-post')).headers.location).toBe('/office/sign-in')
  })
  it('new secrets are shown by no demonstration', async () => {
    const staffId = await appointSomebody(town.deps, 'suji-2')
    const says = { ko: '수지구 시연', en: 'Suji' }
    const at = town.clock.now()
    await accounts.issueDemonstration(town.deps, [{ staffId, password: OWN, says }], at)
    expect((await town.asStranger().get('/office/sign-in')).body).toContain('수지구 시연')
    await accounts.issueSecret(town.deps, { staffId, label: 'x', at })
    expect((await town.asStranger().get('/office/sign-in')).body).not.toContain('수지구 시연')
  })
  it('the page shows what changes before it carries it out', async () => {
    const admin = await town.asPost('information-head')
    const list = [header, `n-90,새사람,new90@example.kr,air-noise-1,${today()},appoint`].join('\n')
    const preview = await admin.post('/office/personnel/preview', { list })
    expect(preview.body).toContain('새사람')
    expect(await accounts.findByEmployeeNo(town.deps.look, 'n-90')).toBe(undefined)
    const mark = /name="mark" value="([^"]+)"/.exec(preview.body)?.[1] ?? ''
    expect((await admin.post('/office/personnel', { list, mark })).statusCode).toBe(303)
    expect((await accounts.findByEmployeeNo(town.deps.look, 'n-90'))?.name).toBe('새사람')
    expect((await (await town.asPost('roads-2')).get('/office/personnel')).statusCode).toBe(403)
  })
})

describe('rights are delegated within a department, Article 3(3)', () => {
  it('Article 3(3): its administrator gives a right for a time, and takes it back at once', async () => {
    const head = await town.asPost('waste-head')
    const officer = await town.asPost('waste-2')
    const until = '2026-12-31'
    expect((await officer.get('/office')).body).not.toContain('불만족 평가')
    await head.post('/office/department/grants?of=waste', {
      post: 'waste-2',
      right: 'petition-approve',
      until,
    })
    expect((await officer.get('/office')).body).toContain('불만족 평가')
    await head.post('/office/department/revocations?of=waste', { post: 'waste-2', right: 'petition-approve' })
    expect((await officer.get('/office')).body).not.toContain('불만족 평가')
  })
  it('not in another, and not what runs the site', async () => {
    const head = await town.asPost('waste-head')
    const form = { right: 'petition-approve', until: '2026-12-31' }
    expect((await head.post('/office/department/grants', { ...form, post: 'parks-1' })).statusCode).toBe(422)
    expect((await head.get('/office/department?of=parks')).statusCode).toBe(403)
    expect(
      (await head.post('/office/department/grants', { ...form, post: 'waste-1', right: 'site-admin' }))
        .statusCode,
    ).toBe(422)
  })
})

describe('secrets of staff are kept apart, Article 5(2)', () => {
  it.each([
    ['the serving role', 'look', 'credentials.secret'],
    ['the public role', 'read', 'credentials.secret'],
    ['the public role', 'read', 'accounts.staff'],
    ['the public role', 'read', 'departments.appointment'],
  ] as const)('Article 5(2): %s (%s) cannot read %s', async (_who, role, table) => {
    await expect(town.deps[role].selectFrom(table).selectAll().execute()).rejects.toThrow(/permission denied/)
  })
  it('Article 5(2): public pages show a name as the policy says, and not more', async () => {
    const { staffId } = await town.asPost('roads-1')
    const staff = await accounts.find(town.deps.look, staffId)
    const { body } = await town.asStranger().get('/about/organisation/roads')
    expect(body).not.toContain(staff?.name)
    expect(body).toMatch(/[가-힣]\*[가-힣]/)
    expect(body).not.toContain(staff?.email)
  })
})

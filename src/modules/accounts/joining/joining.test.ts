import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterTo, linkTo, PASSWORD, typedToJoin } from '#test/joining.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

const ask = (email: string, more: Record<string, string> = {}) =>
  town.asStranger().post('/account/join', { email, ...more })
const accounts = async () =>
  Number(
    (
      await town.db
        .selectFrom('citizens.account')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('Article 13: a citizen joins', () => {
  it('with the link of a letter, a nickname and a password, and is signed in then', async () => {
    expect((await ask('joins@example.kr')).headers.location).toBe('/account/join/sent')
    const link = await linkTo(town, 'joins@example.kr')
    const browser = town.asStranger()
    expect((await browser.get(link)).body).toContain('joins@example.kr')
    const res = await browser.post(link, typedToJoin('처음온사람'))
    expect(res.statusCode).toBe(303)
    expect(res.headers.location).toBe('/account/identity')
    const own = await browser.get('/account')
    expect(own.statusCode).toBe(200)
    expect(own.body).toContain('처음온사람')
    expect(own.headers['cache-control']).toBe('no-store')
  })

  it('PIPA 22: consents are asked apart; without the needed ones nothing is opened, and what was typed stays', async () => {
    await ask('consents@example.kr')
    const link = await linkTo(town, 'consents@example.kr')
    const before = await accounts()
    for (const left of ['terms', 'personal']) {
      const res = await town.asStranger().post(link, { ...typedToJoin('동의시험'), [left]: '' })
      expect(res.statusCode).toBe(422)
      expect(res.body).toContain('value="동의시험"')
      expect(res.body).not.toContain(PASSWORD)
    }
    expect(await accounts()).toBe(before)
    expect((await town.asStranger().post(link, typedToJoin('동의시험'))).statusCode).toBe(303)
    const given = await town.db
      .selectFrom('citizens.consent as c')
      .innerJoin('citizens.account as a', 'a.id', 'c.citizen_id')
      .select('what')
      .where('nickname', '=', '동의시험')
      .orderBy('what')
      .execute()
    expect(given.map((one) => one.what)).toEqual(['personal-data', 'terms'])
  })

  it('PIPA 22: the boxes that are shown send what is read as a consent, and stay ticked in a form that comes back', async () => {
    await ask('boxes@example.kr')
    const link = await linkTo(town, 'boxes@example.kr')
    const browser = town.asStranger()
    const box = (body: string, name: string) =>
      body.match(/<input[^>]*>/g)?.find((one) => one.includes(`name="${name}"`)) ?? ''
    const { body } = await browser.get(link)
    const ticked = ['terms', 'personal', 'news'].map((name) => {
      expect(box(body, name)).not.toContain('checked')
      return [name, /value="([^"]*)"/.exec(box(body, name))?.[1] ?? '']
    })
    const form = { ...typedToJoin('관리자'), ...(Object.fromEntries(ticked) as Record<string, string>) }
    const again = await browser.post(link, form)
    expect(again.statusCode).toBe(422)
    for (const [name = ''] of ticked) expect(box(again.body, name)).toContain('checked')
    expect((await browser.post(link, { ...form, nickname: '상자를고른이' })).statusCode).toBe(303)
  })

  it('nobody learns whether an address has an account: the page is the same, the letter tells', async () => {
    await town.asCitizen({ email: 'known@example.kr' })
    const [known, unknown] = [await ask('known@example.kr'), await ask('unknown@example.kr')]
    expect([known.statusCode, known.headers.location]).toEqual([unknown.statusCode, unknown.headers.location])
    expect(await letterTo(town, 'known@example.kr')).toContain('이미 가입')
    expect(await letterTo(town, 'known@example.kr')).not.toContain('/account/join/')
    expect(await letterTo(town, 'unknown@example.kr')).toContain('/account/join/')
  })

  it('once with a link, and never after an hour', async () => {
    await ask('once@example.kr')
    const link = await linkTo(town, 'once@example.kr')
    expect((await town.asStranger().post(link, typedToJoin('한번만'))).statusCode).toBe(303)
    const again = await town.asStranger().post(link, typedToJoin('두번째'))
    expect(again.headers.location).toBe('/account/join?said=expired')
    await ask('late@example.kr')
    const late = await linkTo(town, 'late@example.kr')
    town.setClock('2026-11-24T11:00:01+09:00')
    expect((await town.asStranger().get(late)).headers.location).toBe('/account/join?said=expired')
    town.setClock('2026-11-24T10:00:00+09:00')
  })

  it('eight at once with one address make one account; with one nickname, too', async () => {
    const links: string[] = []
    for (let n = 0; n < 2; n += 1) {
      await ask('parallel@example.kr')
      links.push(await linkTo(town, 'parallel@example.kr'))
    }
    const before = await accounts()
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        town.asStranger().post(links[n % 2] as string, typedToJoin(`나란히${'가나다라마바사아'[n]}`)),
      ),
    )
    expect(answers.filter((one) => one.headers.location === '/account/identity')).toHaveLength(1)
    expect(await accounts()).toBe(before + 1)

    await ask('same1@example.kr')
    await ask('same2@example.kr')
    const [one, two] = [await linkTo(town, 'same1@example.kr'), await linkTo(town, 'same2@example.kr')]
    const both = await Promise.all([
      town.asStranger().post(one, typedToJoin('똑같은별명')),
      town.asStranger().post(two, typedToJoin('똑 같은_별명')),
    ])
    expect(both.map((res) => res.statusCode).toSorted((a, b) => a - b)).toEqual([303, 422])
  })

  it('a nickname that is an official’s, somebody’s or holds personal data is refused and said why', async () => {
    await ask('nick@example.kr')
    const link = await linkTo(town, 'nick@example.kr')
    await town.asCitizen({ nickname: '이미있는별명' })
    for (const [nickname, why] of [
      ['관\u200B리자', '공무원, 부서, 시청처럼'],
      ['аdmin', '공무원, 부서, 시청처럼'],
      ['도로관리과', '공무원, 부서, 시청처럼'],
      ['이미 있는 별명', '이미 쓰고 있거나'],
      ['01012345678', '개인정보'],
      ['가'.repeat(300), '별명'],
    ] as const) {
      const res = await town.asStranger().post(link, typedToJoin(nickname))
      expect(res.statusCode, nickname).toBe(422)
      expect(res.body, nickname).toContain(why)
    }
    expect((await town.asStranger().post(link, typedToJoin('x'.repeat(900_000)))).statusCode).toBe(422)
    expect((await town.asStranger().post(link, typedToJoin('x'.repeat(1_100_000)))).statusCode).toBe(413)
    expect(
      (await town.asStranger().post(link, { ...typedToJoin('약한비밀'), password: '1234567890' })).statusCode,
    ).toBe(422)
    expect(
      (await town.asStranger().post(link, { ...typedToJoin('주소비밀'), password: 'nick@example.kr' }))
        .statusCode,
    ).toBe(422)
  })

  it('no line of a letter, no other site and no other page can be slipped in', async () => {
    const injected = await ask('a@example.kr\r\nBcc: b@example.kr')
    expect(injected.statusCode).toBe(422)
    const elsewhere = await town
      .asStranger()
      .post('/account/join', { email: 'c@example.kr' }, { origin: 'https://evil.example' })
    expect(elsewhere.statusCode).toBe(403)
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '/a\r\nb',
    ]) {
      await ask('next@example.kr', { next })
      expect(await letterTo(town, 'next@example.kr')).not.toContain('next=')
      await town.db.deleteFrom('outbox.message').execute()
      await town.db.deleteFrom('http.attempt').execute()
    }
    await ask('next@example.kr', { next: '/boards/free/new?x=1' })
    expect(await letterTo(town, 'next@example.kr')).toContain('?next=%2Fboards%2Ffree%2Fnew%3Fx%3D1')
  })

  it('three letters in a quarter of an hour to one address, whoever asks', async () => {
    for (let n = 0; n < 3; n += 1) expect((await ask('Often@example.kr')).statusCode).toBe(303)
    const res = await ask('often@example.kr')
    expect([res.statusCode, res.headers['retry-after']]).toEqual([429, '900'])
  })

  it('PIPA 22-2: under fourteen only the day of the fourteenth birthday is kept, and a guardian is asked next', async () => {
    await ask('child@example.kr')
    const link = await linkTo(town, 'child@example.kr')
    const child = { ...typedToJoin('열두살'), age: 'child' }
    expect((await town.asStranger().post(link, { ...child, birth: '2000-01-01' })).statusCode).toBe(422)
    expect((await town.asStranger().post(link, { ...child, birth: '' })).statusCode).toBe(422)
    const browser = town.asStranger()
    const res = await browser.post(link, { ...child, birth: '2014-05-06' })
    expect(res.headers.location).toBe('/account/guardian')
    const row = await town.db
      .selectFrom('citizens.account')
      .selectAll()
      .where('nickname', '=', '열두살')
      .executeTakeFirstOrThrow()
    expect(row.fourteen_on).toBe('2028-05-06')
    expect(JSON.stringify(row)).not.toContain('2014')
  })
})

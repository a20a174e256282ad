import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorsOf } from '#test/desk.ts'
import { letters } from '#test/filing.ts'
import { AUDIT, commented, entryOf, HEAD, posted } from '#test/removing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { decideDays } from './block.rule.ts'
import { endBlocks, forgetRequesters } from './blocks.job.ts'

const START = '2026-11-24T10:00:00+09:00'
const HIDDEN = '잠시 가린 글입니다'
const REASON = '다툼이 있어 잠시 가려 둡니다.'

let town: Town
beforeAll(async () => {
  town = await openTown({ at: START })
  for (const post of [HEAD, AUDIT]) await appointSomebody(town.deps, post)
})
afterAll(() => town.close())

async function asks(id: number, email: string, more: Record<string, string> = {}) {
  const form = { infringes: 'honour', says: '사실과 다릅니다', name: '박가람', email, ...more }
  return town.asStranger().post(`/boards/free/${id}/block-request`, form)
}
const requestOn = async (postingId: number): Promise<number> =>
  (
    await town.db
      .selectFrom('boards.block_request')
      .select('id')
      .where('posting_id', '=', postingId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).id
const decide = async (request: number, form: Record<string, string>) =>
  (await town.asPost(HEAD)).post(`/office/boards/block-requests/${request}`, { reasonKo: REASON, ...form })
const lettersTo = async (address: string | undefined) =>
  (await letters(town)).filter((one) => one.to === address)
const recordOn = async (postingId: number): Promise<number> =>
  (
    await town.db
      .selectFrom('boards.withheld')
      .select('id')
      .where('posting_id', '=', postingId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).id

describe('a request that a text be hidden', () => {
  it('ICNA 44-2: asked, acknowledged, decided, both sides told, shown by its place; who asked is told to nobody', async () => {
    town.setClock(START)
    const author = await town.asCitizen({ nickname: '물푸레' })
    const id = await posted(town, { authorId: author.id, body: '가려 둘 글의 본문' })
    expect((await town.asStranger().get(`/boards/free/${id}`)).body).toContain('block-request')
    const none = await asks(id, '')
    expect([none.statusCode, none.body]).toEqual([422, expect.stringContaining('사실과 다릅니다')])
    expect((await asks(id, 'gram@example.kr')).statusCode).toBe(303)
    const request = await requestOn(id)
    expect((await lettersTo('gram@example.kr')).map((one) => one.subject)).toEqual([
      '게시글을 가려 달라는 요청을 받았습니다 / We have your request to hide a posting',
    ])
    const office = await (await town.asPost(HEAD)).get(`/office/boards/block-requests/${request}`)
    expect(office.body).toContain('박가람')
    expect((await (await town.asPost('roads-1')).get('/office/boards/block-requests')).statusCode).toBe(403)
    const other = await (await town.asPost('roads-1')).get(`/office/boards/block-requests/${request}`)
    expect(other.statusCode).toBe(403)
    expect(await decide(request, { days: '30' })).toMatchObject({ statusCode: 303 })
    expect((await decide(request, { days: '30' })).statusCode).toBe(422)
    const [, told] = await lettersTo('gram@example.kr')
    expect(told?.body).toContain('2026년 12월 24일')
    expect(told?.body).toContain('is hidden until')
    const [toAuthor] = await lettersTo(author.email)
    expect(toAuthor?.body).toContain(REASON)
    expect(toAuthor?.body).not.toMatch(/박가람|gram@/)
    const page = await town.asStranger().get(`/boards/free/${id}`)
    expect(page.body).toContain(HIDDEN)
    expect(page.body).toContain(REASON)
    expect(page.body).not.toMatch(/가려 둘 글의 본문|박가람|gram@/)
  })

  it('ICNA 44-2(4): the kept page says hidden until the thirtieth day’s very minute, and then the text', async () => {
    town.setClock(START)
    const id = await posted(town, { body: '서른 날 뒤의 본문' })
    await asks(id, 'one@example.kr')
    await decide(await requestOn(id), { days: '30' })
    const read = async () => (await town.asStranger().get(`/boards/free/${id}`)).body
    expect(await read()).toContain(HIDDEN)
    town.setClock('2026-12-24T09:59:59+09:00')
    await endBlocks.run(town.deps, {})
    expect(await read()).toContain(HIDDEN)
    town.setClock('2026-12-24T10:00:00+09:00')
    await endBlocks.run(town.deps, {})
    expect(await read()).toContain('서른 날 뒤의 본문')
    expect((await town.asStranger().get('/boards/removals')).body).toContain('다시 게시됨')
  })

  it('ICNA 44-2(4): what was hidden for thirty days is not hidden for longer, whoever asks', async () => {
    town.setClock(START)
    const id = await posted(town, { body: '다시 가릴 수 없는 글' })
    await asks(id, 'one@example.kr')
    const second = await asks(id, 'two@example.kr').then(() => requestOn(id))
    await decide(second - 1, { days: '20' })
    expect((await asks(id, 'three@example.kr')).statusCode, 'it is hidden already').toBe(422)
    const while_ = await decide(second, { days: '10' })
    expect([while_.statusCode, errorsOf(while_.body)]).toEqual([422, expect.stringContaining('이미')])
    town.setClock('2026-12-14T10:00:00+09:00')
    await endBlocks.run(town.deps, {})
    const longer = await decide(second, { days: '11' })
    expect([longer.statusCode, errorsOf(longer.body)]).toEqual([422, expect.stringContaining('합쳐 30일')])
    expect((await entryOf(town, id)).withheld_kind).toBe(null)
    expect((await decide(second, { days: '10' })).statusCode).toBe(303)
    town.setClock('2026-12-24T10:00:00+09:00')
    await endBlocks.run(town.deps, {})
    await asks(id, 'four@example.kr')
    expect((await decide(await requestOn(id), { days: '1' })).statusCode).toBe(422)
    expect((await decide(await requestOn(id), { days: '0' })).statusCode).toBe(303)
    const [, refused] = await lettersTo('four@example.kr')
    expect(refused?.subject).toContain('가리지 않았습니다')
  })

  it.each([
    [1, 0, '2026-11-25T10:00:00+09:00'],
    [30, 0, '2026-12-24T10:00:00+09:00'],
    [31, 0, 'days'],
    [0, 0, 'days'],
    [1.5, 0, 'days'],
    [10, 20 * 24 * 60, '2026-12-04T10:00:00+09:00'],
    [10, 20 * 24 * 60 + 1, 'prolonged'],
  ] as const)('ICNA 44-2(4): %s days after %s minutes of before: %s', (days, before, outcome) => {
    const decided = decideDays(town.clock.now(), days, before)
    expect(decided.ok ? Date.parse(decided.value) - Date.parse(town.clock.now()) : decided.refusal).toBe(
      outcome.startsWith('2026') ? Date.parse(outcome) - Date.parse(START) : outcome,
    )
  })

  it('ICNA 44-2: whoever only watches does not decide, and a closed posting is nowhere for a stranger', async () => {
    town.setClock(START)
    const id = await posted(town, { body: '그대로 보일 글' })
    await asks(id, 'no@example.kr')
    const form = { days: '30', reasonKo: REASON }
    const audit = await town.asPost(AUDIT)
    const refused = await audit.post(`/office/boards/block-requests/${await requestOn(id)}`, form)
    expect([refused.statusCode, errorsOf(refused.body)]).toEqual([422, expect.stringContaining('위임받은')])
    expect((await entryOf(town, id)).withheld_kind).toBe(null)
    const closed = await posted(town, { isClosed: true })
    expect((await asks(closed, 'no@example.kr')).statusCode).toBe(404)
    expect((await town.asStranger().get(`/boards/free/${closed}/block-request`)).statusCode).toBe(404)
  })

  it('PIPA 21: who asked is kept for ninety days after the decision, and read with a record', async () => {
    town.setClock(START)
    const id = await posted(town)
    await asks(id, 'kept@example.kr')
    const request = await requestOn(id)
    await (await town.asPost(HEAD)).get(`/office/boards/block-requests/${request}`)
    const accesses = await town.db
      .selectFrom('privacy.access_record')
      .select('what')
      .where('about', '=', `block-request:${request}`)
      .execute()
    expect(accesses.map((one) => one.what)).toEqual(['read'])
    await decide(request, { days: '0' })
    const twice = await decide(request, { days: '30' })
    expect([twice.statusCode, errorsOf(twice.body)]).toEqual([422, expect.stringContaining('이미 처리된')])
    const kept = async () =>
      (
        await town.db
          .selectFrom('boards.block_request')
          .select('name_sealed')
          .where('id', '=', request)
          .executeTakeFirstOrThrow()
      ).name_sealed !== null
    // 24 November 2026 and 90 days are 22 February 2027
    town.setClock('2027-02-22T03:25:00+09:00')
    await forgetRequesters.run(town.deps, {})
    expect(await kept()).toBe(true)
    town.setClock('2027-02-23T03:25:00+09:00')
    await forgetRequesters.run(town.deps, {})
    expect(await kept()).toBe(false)
    const page = (await (await town.asPost(HEAD)).get(`/office/boards/block-requests/${request}`)).body
    expect(page).toContain('보관 기간이 끝나')
  })

  it('ICNA 44-2: a comment is hidden and comes back as well; its posting stays', async () => {
    town.setClock(START)
    const author = await town.asCitizen()
    const id = await posted(town, { body: '그대로인 글' })
    const comment = await commented(town, id, '가려 둘 댓글', author.id)
    const form = { infringes: 'privacy', says: '제 이야기입니다', name: '박가람', email: 'c@example.kr' }
    const url = `/boards/free/${id}/block-request?comment=${comment}`
    expect((await town.asStranger().post(url, form)).statusCode).toBe(303)
    const { id: request } = await town.db
      .selectFrom('boards.block_request')
      .select('id')
      .where('comment_id', '=', comment)
      .executeTakeFirstOrThrow()
    expect((await decide(request, { days: '1' })).statusCode).toBe(303)
    const read = async () => (await town.asStranger().get(`/boards/free/${id}`)).body
    expect(await read()).not.toContain('가려 둘 댓글')
    expect(await read()).toContain('그대로인 글')
    town.setClock('2026-11-25T10:00:00+09:00')
    await endBlocks.run(town.deps, {})
    expect(await read()).toContain('가려 둘 댓글')
  })
})

describe('an objection against a block', () => {
  it('Article 6(2), ICNA 44-2(2): another person upholds it; author and who asked are told that it is shown again', async () => {
    town.setClock(START)
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: '사실을 쓴 글' })
    await asks(id, 'who@example.kr')
    await decide(await requestOn(id), { days: '30' })
    const record = await recordOn(id)
    expect((await author.get('/account/removed')).body).toContain(`/account/removed/${record}`)
    const says = '사실을 쓴 글입니다.'
    expect((await author.post(`/account/removed/${record}/objection`, { says })).statusCode).toBe(303)
    const { id: objection } = await town.db
      .selectFrom('boards.objection')
      .select('id')
      .where('withheld_id', '=', record)
      .executeTakeFirstOrThrow()
    const audit = await town.asPost(AUDIT)
    expect((await audit.get('/office/boards/objections')).body).toContain(`/objections/${objection}`)
    expect((await audit.get(`/office/boards/objections/${objection}`)).body).toContain(says)
    const restoring = await (await town.asPost(HEAD)).post(`/office/boards/withheld/${record}/restoration`, {
      reasonKo: '다툼이 끝나 다시 게시합니다.',
    })
    expect([restoring.statusCode, errorsOf(restoring.body)]).toEqual([422, expect.stringContaining('이의')])
    const answer = {
      outcome: 'upheld',
      reasonKo: '공익에 관한 사실로 보입니다.',
      reasonEn: 'It is of public interest.',
    }
    expect((await audit.post(`/office/boards/objections/${objection}`, answer)).statusCode).toBe(303)
    expect((await entryOf(town, id)).body).toBe('사실을 쓴 글')
    const subjects = (await lettersTo('who@example.kr')).map((one) => one.subject.split(' / ')[0])
    expect(subjects.at(-1)).toBe('요청하신 게시글이 다시 보입니다')
    expect((await lettersTo(author.email)).at(-1)?.subject).toContain('다시 게시하였습니다')
    expect((await author.get(`/en/account/removed/${record}`)).body).toContain('It is of public interest.')
    expect((await author.get(`/account/removed/${record}`)).body).toContain('공익에 관한 사실')
  })

  it('Article 6(2): upheld when the block had ended already, the author is told all the same', async () => {
    town.setClock(START)
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: '며칠 가려진 글' })
    await asks(id, 'days@example.kr')
    await decide(await requestOn(id), { days: '3' })
    const record = await recordOn(id)
    await author.post(`/account/removed/${record}/objection`, { says: '사실입니다.' })
    town.setClock('2026-11-27T10:00:00+09:00')
    await endBlocks.run(town.deps, {})
    const { id: objection } = await town.db
      .selectFrom('boards.objection')
      .select('id')
      .where('withheld_id', '=', record)
      .executeTakeFirstOrThrow()
    const answer = { outcome: 'upheld', reasonKo: '공익에 관한 사실로 보입니다.' }
    await (await town.asPost(AUDIT)).post(`/office/boards/objections/${objection}`, answer)
    const told = (await lettersTo(author.email)).map((one) => one.subject.split(' / ')[0])
    expect(told.at(-1)).toBe('이의신청을 받아들였습니다')
  })

  it('Article 6(2): the head who sees that it was wrong shows it again at once', async () => {
    town.setClock(START)
    const author = await town.asCitizen()
    const id = await posted(town, { authorId: author.id, body: '곧 돌아올 글' })
    await asks(id, 'soon@example.kr')
    await decide(await requestOn(id), { days: '30' })
    const record = await recordOn(id)
    const restore = async () =>
      (await town.asPost(HEAD)).post(`/office/boards/withheld/${record}/restoration`, {
        reasonKo: '다툼이 끝나 다시 게시합니다.',
      })
    const audit = await town.asPost(AUDIT)
    const watching = await audit.post(`/office/boards/withheld/${record}/restoration`, {
      reasonKo: '다툼이 끝나 다시 게시합니다.',
    })
    expect([watching.statusCode, errorsOf(watching.body)]).toEqual([422, expect.stringContaining('위임받은')])
    expect((await restore()).statusCode).toBe(303)
    expect((await restore()).statusCode).toBe(422)
    expect((await town.asStranger().get(`/boards/free/${id}`)).body).toContain('곧 돌아올 글')
    expect((await lettersTo('soon@example.kr')).at(-1)?.body).toContain('다툼이 끝나')
  })
})

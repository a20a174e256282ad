import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { SUBMITTED } from '#test/answering.ts'
import { fileOne, letters } from '#test/filing.ts'
import { officeActs } from '#test/office-acts.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { withdrawPetition } from '../withdrawals/withdraw-petition.act.ts'
import { decideClosing, decidePeople, decideReviewDay, type Earlier, isMultiPerson } from './repeats.rule.ts'

const arrivedAt = instant('2026-10-05T10:00:00+09:00')
const notifiedAt = instant('2026-10-08T10:00:00+09:00')
const answered = (number: string): Earlier => ({
  number,
  likeness: 0.9,
  arrivedAt,
  stage: 'decided',
  notifiedAt,
})
const two = [answered('2026-000001'), answered('2026-000002')]
const asked = {
  category: 'everyday',
  earlier: two,
  compared: ['2026-000001', '2026-000002'],
  lookedAt: new Set(['2026-000001', '2026-000002']),
  people: undefined,
  review: undefined,
}
type Asked = Parameters<typeof decideClosing>[0]
const decide = (change: Partial<Asked> = {}) => {
  const decided = decideClosing({ ...asked, ...change })
  return decided.ok ? 'closed' : decided.refusal
}

describe('closing a repeated petition', () => {
  it('CPTA 23(1): the third filing of the same content after two notified results', () => {
    expect(decide()).toBe('closed')
    expect(decide({ compared: ['2026-000001'] })).toBe('not-third')
    expect(decide({ compared: ['2026-000001', '2026-000001'] })).toBe('not-third')
    const [one] = two as [Earlier]
    const unanswered = { ...answered('2026-000002'), stage: 'processing', notifiedAt: null } as const
    expect(decide({ earlier: [one, unanswered] })).toBe('not-notified-twice')
  })
  it('CPTA 23(1): never a statutory petition', () =>
    expect(decide({ category: 'statutory' })).toBe('statutory'))
  it('CPTA 23(3): a person has seen each beside the other', () =>
    expect(decide({ lookedAt: new Set(['2026-000001']) })).toBe('not-looked-at'))
  it('another petitioner’s petition is never one of them', () =>
    expect(decide({ compared: [...asked.compared, '2026-000009'] })).toBe('not-earlier'))
  it('CPTA-ED 26: of many people only after the committee, and not against it', () => {
    const people = { households: 5, signers: 5 }
    const heldOn = localDate('2026-11-20')
    expect(decide({ people })).toBe('committee-first')
    expect(decide({ people, review: { heldOn, outcome: 'process' } })).toBe('committee-against')
    expect(decide({ people, review: { heldOn, outcome: 'may-close' } })).toBe('closed')
    expect(decide({ people: { households: 5, signers: 4 } })).toBe('closed')
  })
  it('CPTA 2: five households and five joint signers, both', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (households, signers) => {
        expect(isMultiPerson({ households, signers })).toBe(households >= 5 && signers >= 5)
      }),
    )
    expect(decidePeople({ households: '5', signers: 'x' }).ok).toBe(false)
    expect(decidePeople({ households: '0', signers: '5' }).ok).toBe(false)
    expect(decidePeople({ households: '12', signers: '30' })).toEqual({
      ok: true,
      value: { households: 12, signers: 30 },
    })
  })
  it('the committee met on a day from filing to today', () => {
    const days = { arrivedOn: localDate('2026-11-20'), today: localDate('2026-11-24') }
    for (const [heldOn, is] of [
      ['2026-11-19', false],
      ['2026-11-20', true],
      ['2026-11-24', true],
      ['2026-11-25', false],
    ] as const)
      expect(decideReviewDay(localDate(heldOn), days).ok, heldOn).toBe(is)
  })
})

describe('a repeated petition in the office', () => {
  let town: Town
  const [desk, roads, head] = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const
  const noise = {
    title: '가로등 불빛이 너무 밝습니다',
    body: '창문 앞 가로등 때문에 밤에 잠을 잘 수 없습니다. 꺼 주세요.',
  }
  let third = ''
  let filings = 0
  /** Filed by the same person and assigned to the roads department. */
  async function filed(given: Record<string, string> = {}, kind = 'inconvenience-road') {
    const { act } = officeActs(town)
    filings += 1
    const number = await fileOne(town, {
      kind,
      ...noise,
      body: `${noise.body} ${filings}번째입니다.`,
      ...given,
    })
    await act(desk, number, 'receipt')
    await act(desk, number, 'assignment', { post: roads })
    return number
  }
  async function answer(number: string) {
    const { act } = officeActs(town)
    const text = { text: '조도를 낮췄습니다.', publicTitle: '가로등 밝기', publicText: '밝기를 낮췄습니다.' }
    await act(roads, number, 'answer', { ...text, ...SUBMITTED })
    expect((await act(head, number, 'approval')).statusCode).toBe(303)
  }
  const close = (number: string, same: string[], by: string = head) =>
    officeActs(town).act(by, number, 'repeat-closure', {
      ...Object.fromEntries(same.map((one, at) => [`same${at + 1}`, one])),
      comparison: '같은 가로등이고 새로운 사정이 없습니다.',
      closes: '10월과 11월에 밝기를 낮추고 알려 드렸습니다.',
    })
  let [first, second] = ['', '']
  beforeAll(async () => {
    town = await openTown({ at: '2026-11-02T10:00:00+09:00' })
    for (const post of [desk, roads, head]) await appointSomebody(town.deps, post)
    first = await filed()
    await answer(first)
    town.setClock('2026-11-09T10:00:00+09:00')
    // however the same telephone is written
    second = await filed({ email: 'other@example.kr', phone: '+82 10-1234-5678' })
    await answer(second)
    town.setClock('2026-11-24T10:00:00+09:00')
    third = await filed()
  })
  afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
  afterAll(() => town.close())

  it('CPTA 23(1): it is proposed with numbers, likeness, results and days, and closes nothing by itself', async () => {
    const { seeCase, stageOf } = officeActs(town)
    const page = (await seeCase(head, third)).body
    expect(page).toContain('반복 민원일 수 있습니다')
    for (const text of [first, second, '2026. 11. 02.', '2026. 11. 09.']) expect(page).toContain(text)
    expect(await stageOf(third)).toBe('processing')
    expect((await seeCase(head, second)).body).not.toContain('반복 민원일 수 있습니다')
  })

  it('CPTA 23(3): the head sees the texts side by side first, which is on record; then it is closed and told', async () => {
    const { seeCase, stageOf, act } = officeActs(town)
    expect((await close(third, [first, second], roads)).statusCode).toBe(422)
    const unseen = await close(third, [first, second])
    expect(unseen.statusCode).toBe(422)
    expect(unseen.body).toContain('나란히 본 뒤에 종결할 수 있습니다')
    expect(unseen.body).toContain('같은 가로등이고 새로운 사정이 없습니다.')

    const comparison = (await seeCase(head, third, 'repeats')).body
    for (const text of ['1번째입니다', '2번째입니다', '3번째입니다', '조도를 낮췄습니다', first, second])
      expect(comparison).toContain(text)
    const seen = await town.db
      .selectFrom('privacy.access_record')
      .select('about')
      .where('what', '=', 'compared')
      .execute()
    expect(seen.map((one) => one.about).toSorted()).toEqual([`petition:${first}`, `petition:${second}`])

    expect((await close(third, [first])).body).toContain('세 번째부터 종결할 수 있습니다')
    const noReason = { same1: first, same2: second, comparison: '같습니다.', closes: '' }
    expect((await act(head, third, 'repeat-closure', noReason)).statusCode).toBe(422)
    expect(await stageOf(third)).toBe('processing')
    expect((await close(third, [first, second])).statusCode).toBe(303)
    expect(await stageOf(third)).toBe('closed')
    expect((await letters(town)).at(-1)?.body).toMatch(
      /밝기를 낮추고 알려 드렸습니다[\s\S]*국민권익위원회[\s\S]*도로관리과/,
    )
    const entry = (await town.asStranger().get(`/petitions/${third}`)).body
    expect(entry).toContain('반복 민원 종결')
    expect(entry).toContain('종결')
    expect(entry).not.toContain('같은 가로등이고')
    expect((await seeCase(head, third)).body).toContain('같은 가로등이고 새로운 사정이 없습니다.')
  })

  it('CPTA 23(1): another’s petition is not found, however like it is, nor one that was withdrawn', async () => {
    const { seeCase } = officeActs(town)
    const other = await filed({ name: '박솔', email: 'sol@example.kr', phone: '010-9999-0000' })
    expect((await seeCase(head, other)).body).not.toContain('같은 민원인의 앞선 민원')
    expect((await seeCase(head, other, 'repeats')).body).not.toContain(first)
    expect((await close(other, [first, second])).body).toContain('같은 민원인이 먼저 낸 민원만')
    const gone = await filed()
    const by = { id: 'petitioner', from: '10.0.0.1' }
    await town.transact((tx) => withdrawPetition(tx, town.deps, { number: gone, by, at: town.clock.now() }))
    const next = await filed()
    const listed = (await seeCase(head, next, 'repeats')).body
    expect(listed).toContain(second)
    expect(listed).not.toContain(gone)
  })

  it('CPTA-ED 26: of many people the committee comes first', async () => {
    const { act, seeCase, stageOf } = officeActs(town)
    const number = await filed()
    await seeCase(head, number, 'repeats')
    expect((await act(roads, number, 'people', { households: '다섯', signers: '7' })).statusCode).toBe(422)
    expect((await act(roads, number, 'people', { households: '6', signers: '7' })).statusCode).toBe(303)
    expect((await seeCase(head, number)).body).toContain('6세대, 연명 7명')
    expect((await close(number, [first, second])).body).toContain('민원조정위원회 심의를 먼저')
    const review = { heldOn: '2026-12-01', outcome: 'may-close', minutes: '같은 내용으로 본다.' }
    expect((await act(roads, number, 'committee', review)).body).toContain('오늘 사이여야')
    town.setClock('2026-12-02T10:00:00+09:00')
    expect((await act(roads, number, 'committee', review)).statusCode).toBe(303)
    expect((await seeCase(head, number)).body).toContain('같은 내용으로 본다.')
    expect((await close(number, [first, second])).statusCode).toBe(303)
    expect(await stageOf(number)).toBe('closed')
  })

  it('CPTA 23(2): one that another agency transferred here counts like any other, and the comparison says so', async () => {
    const { act, seeCase, stageOf } = officeActs(town)
    const [person, from] = [{ email: 'many@example.kr', phone: '010-4444-5555' }, '경기도']
    const numbers = [await filed(person), await filed(person), await filed(person)] as [
      string,
      string,
      string,
    ]
    expect(
      (await act(roads, numbers[0], 'origin', { fromAgency: from, theirNumber: 'G-7' })).statusCode,
    ).toBe(422)
    expect((await act(desk, numbers[0], 'origin', { fromAgency: from, theirNumber: 'G-7' })).statusCode).toBe(
      303,
    )
    await answer(numbers[0])
    await answer(numbers[1])
    expect((await seeCase(head, numbers[2], 'repeats')).body).toContain('이송받음: 경기도')
    expect((await close(numbers[2], numbers.slice(0, 2))).statusCode).toBe(303)
    expect(await stageOf(numbers[2])).toBe('closed')
  })

  it('Article 10(3): who only receives petitions compares none', async () => {
    const { seeCase } = officeActs(town)
    await appointSomebody(town.deps, 'waste-1')
    expect((await seeCase('waste-1', third, 'repeats')).statusCode).toBe(403)
  })
})

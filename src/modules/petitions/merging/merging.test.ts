import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SUBMITTED } from '#test/answering.ts'
import { fileOne, letters } from '#test/filing.ts'
import { officeActs } from '#test/office-acts.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { choosePublication } from '../publication/choose-publication.act.ts'
import { withdrawPetition } from '../withdrawals/withdraw-petition.act.ts'
import { type Candidate, countPetitioners, decideMerge } from './merging.rule.ts'
import { releaseMerged } from './release-members.job.ts'

const candidate = (n: number, change: Partial<Candidate> = {}): Candidate => ({
  number: `2026-00000${n}`,
  stage: 'received',
  mergedInto: null,
  kindId: 'inconvenience-road',
  isStatutory: false,
  isPaused: false,
  isLead: false,
  isOurs: true,
  email: `${n}@example.kr`,
  phone: null,
  ...change,
})
const [lead, ...four] = [1, 2, 3, 4, 5].map((n) => candidate(n)) as [Candidate, ...Candidate[]]
const decide = (chosen: readonly Candidate[], members: readonly Candidate[] = []) => {
  const decided = decideMerge({ lead, chosen, members })
  return decided.ok ? 'merged' : decided.refusal
}

describe('merging petitions of the same purport', () => {
  it('CPTA-ED 6(6): five petitioners or more, the lead’s among them', () => {
    expect(decide(four)).toBe('merged')
    expect(decide(four.slice(1))).toBe('too-few')
    expect(decide([candidate(6)], four)).toBe('merged')
    expect(decide([])).toBe('none-chosen')
  })
  it('CPTA-ED 6(6): one person who filed five times is one petitioner', () => {
    expect(decide(four.map((one) => ({ ...one, email: lead.email })))).toBe('too-few')
    const [a, b, c] = [
      { email: 'a', phone: null },
      { email: null, phone: '1' },
      { email: 'a', phone: '1' },
    ]
    expect(countPetitioners([a, b])).toBe(2)
    expect(countPetitioners([a, b, c])).toBe(1)
  })
  it('counts people alike in any order, and never more than petitions', () => {
    const contact = fc.record({
      email: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
      phone: fc.option(fc.constantFrom('1', '2', '3')),
    })
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 8 }), (contacts) => {
        const people = countPetitioners(contacts)
        expect(people).toBe(countPetitioners(contacts.toReversed()))
        expect(people).toBeLessThanOrEqual(contacts.length)
      }),
    )
  })
  it('what is merged, leads others, waits for a supplement or has ended is not merged', () => {
    for (const change of [
      { mergedInto: '2026-000099' },
      { isLead: true },
      { isPaused: true },
      { stage: 'awaiting-supplement' },
      { stage: 'decided' },
      { stage: 'filed' },
    ] as const)
      expect(decide([...four, candidate(6, change)]), JSON.stringify(change)).toBe('not-mergeable')
    expect(decide([...four, lead])).toBe('not-mergeable')
    expect(decide([...four, candidate(6, { isOurs: false })])).toBe('not-ours')
    expect(decide([...four, candidate(6, { kindId: 'inquiry-law' })])).toBe('merged')
  })
  it('CPTA 21, 27(3): what is statutory goes with its own kind only', () => {
    const permit = { kindId: 'road-occupation', isStatutory: true }
    expect(decide([...four, candidate(6, permit)])).toBe('other-kind')
    const permits = four.map((one) => ({ ...one, ...permit }))
    expect(decide(permits)).toBe('other-kind')
    expect(decideMerge({ lead: { ...lead, ...permit }, chosen: permits, members: [] }).ok).toBe(true)
  })
})

describe('petitions that many file about the same', () => {
  let town: Town
  const [desk, roads, head] = ['civil-affairs-desk-1', 'roads-1', 'roads-head'] as const
  const road = {
    title: '중앙로 공사 소음이 심합니다',
    body: '중앙로 도로 공사 소음 때문에 밤에 잠을 못 잡니다.',
  }
  const ANSWER = {
    text: '야간 공사를 멈추었습니다.',
    publicTitle: '중앙로 야간 공사 중지',
    publicText: '야간 공사를 멈추었습니다.',
  }
  let people = 0
  beforeAll(async () => {
    town = await openTown()
    for (const post of [desk, roads, head, 'parks-1']) await appointSomebody(town.deps, post)
  })
  afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
  afterAll(() => town.close())

  /** So many people file the same, a working day apart where told; all are received. */
  async function filed(many: number, { subject = '', days = [] as readonly string[] } = {}) {
    const numbers: string[] = []
    for (let n = 0; n < many; n += 1) {
      people += 1
      if (days[n]) town.setClock(`${days[n]}T10:00:00+09:00`)
      const number = await fileOne(town, {
        title: `${subject}${road.title}`,
        body: road.body,
        name: `주민${people}`,
        email: `p${people}@example.kr`,
        phone: `010-2000-${String(people).padStart(4, '0')}`,
      })
      await officeActs(town).act(desk, number, 'receipt')
      numbers.push(number)
    }
    return numbers as [string, ...string[]]
  }
  const merge = (number: string, others: readonly string[], by: string = desk) =>
    officeActs(town).act(
      by,
      number,
      'merging',
      Object.fromEntries(others.map((one, at) => [`join${at + 1}`, one])),
    )
  const toldOf = async (number: string) =>
    (await letters(town)).filter((one) => one.subject.includes(`(${number})`))

  it('CPTA-ED 6(6): are proposed, merged by a person, and answered together, each once', async () => {
    const { act, seeCase, stageOf, petition } = officeActs(town)
    // the last was filed a working day before the others: 23 November 10:00 and 24 hours end on 26 November 10:00
    const numbers = await filed(6, { days: ['2026-11-24', '', '', '', '', '2026-11-23'] })
    town.setClock('2026-11-24T11:00:00+09:00')
    const [first, ...others] = numbers
    const page = (await seeCase(desk, first)).body
    expect(page).toContain('비슷한 민원 묶어 처리하기')
    for (const one of others) expect(page).toContain(`value="${one}"`)
    expect(page).not.toMatch(/name="join\d+" value="[\d-]+" checked/)
    expect((await petition(first)).due_on).toBe('2026-11-27')

    const tooFew = await merge(first, others.slice(0, 3))
    expect(tooFew.statusCode).toBe(422)
    expect(tooFew.body).toContain('다섯 명 이상')
    expect(tooFew.body).toContain(`value="${others[0]}" checked`)
    expect((await merge(first, others)).statusCode).toBe(303)
    for (const one of others) expect(await stageOf(one)).toBe('merged')
    expect(await stageOf(first)).toBe('received')
    // each keeps its own day, the lead too; officers are told the first of all
    expect((await petition(first)).due_on).toBe('2026-11-27')
    expect((await petition(others[0] as string)).due_on).toBe('2026-11-27')
    expect((await petition(others[4] as string)).due_on).toBe('2026-11-26')
    expect((await toldOf(first)).at(-1)?.body).toMatch(/묶어 처리합니다[\s\S]*11월 27일/)
    expect((await seeCase(desk, first)).body).toMatch(/가장 이른 처리기한은 2026년 11월 26일/)
    expect((await toldOf(others[0] as string)).at(-1)?.body).not.toContain(first)

    await act(desk, first, 'assignment', { post: roads })
    expect((await seeCase(roads, others[0] as string)).body).toContain(`${first} 민원과 묶어 처리합니다`)
    expect((await town.asStranger().get(`/petitions/${first}`)).body).toContain('비슷한 민원 5건')
    const memberEntry = (await town.asStranger().get(`/petitions/${others[0]}`)).body
    expect(memberEntry).toContain('묶어 처리 중')
    expect(memberEntry).toContain('도로관리과')
    for (const entry of [memberEntry]) expect(entry).not.toMatch(/주민\d|example\.kr/)

    await act(roads, first, 'answer', { ...ANSWER, ...SUBMITTED })
    const before = (await letters(town)).length
    expect((await act(head, first, 'approval')).statusCode).toBe(303)
    for (const one of numbers) expect(await stageOf(one)).toBe('decided')
    expect((await letters(town)).length).toBe(before + 6)
    for (const one of others) {
      expect((await petition(one)).decided_at).not.toBeNull()
      expect((await toldOf(one)).at(-1)?.body).toContain('함께 답변했습니다')
      expect((await town.asStranger().get(`/petitions/${one}`)).body).toContain(ANSWER.publicText)
    }
    const hits = (await town.asStranger().get(`/search?q=${encodeURIComponent('야간 공사 중지')}`)).body
    expect(hits).toContain(`/petitions/${first}`)
    expect(hits).not.toContain(`/petitions/${others[0]}`)
    await releaseMerged.run(town.deps, { lead: first })
    expect((await letters(town)).length).toBe(before + 6)
    // a lead that declines publication is named nowhere
    expect((await town.asStranger().get(`/petitions/${others[0]}`)).body).toContain(`/petitions/${first}"`)
    await town.transact((tx) =>
      choosePublication(tx, {
        number: first,
        isWanted: false,
        by: { id: 'petitioner', from: '10.0.0.1' },
        at: town.clock.now(),
      }),
    )
    expect((await town.asStranger().get(`/petitions/${others[0]}`)).body).not.toContain(first)
  })

  it('CPTA 22(2): a member withdraws alone and is not answered; another is taken out with a reason', async () => {
    const { act, seeCase, stageOf } = officeActs(town)
    const [first, ...others] = await filed(7, { subject: '둘째 ' })
    const [gone, apart, stays] = others as [string, string, string]
    expect((await merge(first, others)).statusCode).toBe(303)
    const by = { id: 'petitioner', from: '10.0.0.1' }
    await town.transact((tx) => withdrawPetition(tx, town.deps, { number: gone, by, at: town.clock.now() }))
    expect(await stageOf(gone)).toBe('withdrawn')
    await releaseMerged.run(town.deps, { lead: first })
    expect((await town.asStranger().get(`/petitions/${first}`)).body).toContain('비슷한 민원 5건')
    expect(await stageOf(stays)).toBe('merged')

    expect((await act(desk, apart, 'unmerging', { apart: '' })).statusCode).toBe(422)
    const says = '공사가 아니라 배달 오토바이 소음입니다.'
    expect((await act(desk, apart, 'unmerging', { apart: says })).statusCode).toBe(303)
    expect(await stageOf(apart)).toBe('received')
    expect((await toldOf(apart)).at(-1)?.body).toContain(says)
    expect((await town.asStranger().get(`/petitions/${first}`)).body).toContain('비슷한 민원 4건')
    expect((await seeCase(desk, apart)).body).toContain('담당부서 지정')

    await act(desk, first, 'assignment', { post: roads })
    await act(roads, first, 'answer', { ...ANSWER, ...SUBMITTED })
    await act(head, first, 'approval')
    expect([await stageOf(gone), await stageOf(apart), await stageOf(stays)]).toEqual([
      'withdrawn',
      'received',
      'decided',
    ])
  })

  it('CPTA-ED 6(6): when the lead is withdrawn or transferred, nobody is left waiting with it', async () => {
    const { act, stageOf } = officeActs(town)
    const [first, ...others] = await filed(5, { subject: '셋째 ' })
    await merge(first, others)
    const away = { agency: '국토교통부', says: '국도입니다.' }
    expect((await act(desk, first, 'transfer', away)).statusCode).toBe(303)
    const queued = await sql`select data from jobs.job where name = 'petitions.after-merged'`.execute(town.db)
    expect(JSON.stringify(queued.rows)).toContain(first)
    await releaseMerged.run(town.deps, { lead: first })
    for (const one of others) expect(await stageOf(one)).toBe('received')
    const before = (await letters(town)).length
    await releaseMerged.run(town.deps, { lead: first })
    expect((await letters(town)).length).toBe(before)
  })

  it('CPTA-ED 6(6): a head merges what the own department has, and no other department’s', async () => {
    const { act, stageOf } = officeActs(town)
    const numbers = await filed(6, { subject: '넷째 ' })
    const [first, ...others] = numbers
    for (const one of numbers.slice(0, 5)) await act(desk, one, 'assignment', { post: roads })
    await act(desk, others[4] as string, 'assignment', { post: 'parks-1' })
    const refused = await merge(first, others, head)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('다른 부서가 맡은 민원이 들어 있습니다')
    expect((await merge(first, others.slice(0, 4), roads)).statusCode).toBe(422)
    expect((await merge(first, others.slice(0, 4), head)).statusCode).toBe(303)
    expect(await stageOf(others[0] as string)).toBe('merged')
    expect(await stageOf(others[4] as string)).toBe('processing')
  })

  it('approval and withdrawal at once: the member has one end or the other, and no letter twice', async () => {
    const { act, stageOf } = officeActs(town)
    const [first, ...others] = await filed(5, { subject: '다섯째 ' })
    await merge(first, others)
    await act(desk, first, 'assignment', { post: roads })
    await act(roads, first, 'answer', { ...ANSWER, ...SUBMITTED })
    const by = { id: 'petitioner', from: '10.0.0.1' }
    const member = others[0] as string
    const [approved] = await Promise.all([
      act(head, first, 'approval'),
      town.transact((tx) => withdrawPetition(tx, town.deps, { number: member, by, at: town.clock.now() })),
    ])
    expect(approved.statusCode).toBe(303)
    const stage = await stageOf(member)
    const subjects = (await toldOf(member)).map((one) => one.subject)
    expect(subjects.filter((one) => one.includes(stage === 'decided' ? '답변' : '취하'))).toHaveLength(1)
    expect(subjects.filter((one) => one.includes(stage === 'decided' ? '취하' : '답변'))).toHaveLength(0)
    for (const one of others.slice(1)) expect(await stageOf(one)).toBe('decided')
  })
})

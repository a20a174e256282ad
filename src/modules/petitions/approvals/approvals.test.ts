import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asPetitioner, officeOf, SUBMITTED, WRITTEN } from '#test/answering.ts'
import { letters } from '#test/filing.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
let office: ReturnType<typeof officeOf>
const [officer, leader, head, bureau] = [
  'roads-2',
  'roads-1',
  'roads-head',
  'city-construction-head',
] as const
const desk = 'civil-affairs-desk-1'
beforeAll(async () => {
  town = await openTown()
  for (const post of [officer, leader, head, bureau, desk, 'civil-affairs-head', 'parks-1', 'parks-head'])
    await appointSomebody(town.deps, post)
  office = officeOf(town)
})
afterEach(() => town.setClock('2026-11-24T10:00:00+09:00'))
afterAll(() => town?.close())

const stageOf = async (number: string) => (await office.row(number)).stage
const answerOf = (number: string) =>
  town.db
    .selectFrom('petitions.answer')
    .selectAll()
    .where('petition_number', '=', number)
    .executeTakeFirstOrThrow()
const submit = (number: string, more: Record<string, string> = {}, by: string = officer) =>
  office.act(by, number, 'answer', { ...WRITTEN, ...SUBMITTED, ...more })
async function submitted(more: Record<string, string> = {}): Promise<string> {
  const number = await office.assigned(officer)
  const sent = await submit(number, more)
  if (sent.statusCode !== 303) throw new Error(sent.body)
  return number
}
const queueOf = async (post: string) => (await office.see(post, '/office/approvals')).body
async function absent(post: string, substitute: string, from = '2026-11-24', until = '2026-11-27') {
  const who = await town.asPost(head)
  const res = await who.post('/office/absences', { post, from, until, substitute, reason: 'trip' })
  if (res.statusCode !== 303) throw new Error(res.body)
}
async function back() {
  await town.db
    .updateTable('petitions.absence')
    .set({ ended_by: 'test', ended_at: town.clock.now() })
    .execute()
}

describe('the approval line of an answer, Article 8(1)', () => {
  it('Article 10(3): whoever was to decide it reads it no more when it has gone to another department', async () => {
    const number = await submitted()
    const read = async (post: string) => (await office.see(post, `/office/petitions/${number}`)).statusCode
    expect(await read(head)).toBe(200)
    await office.act(officer, number, 'sending-back', { notOurs: '공원 앞입니다.' })
    await office.act(desk, number, 'assignment', { post: 'parks-1' })
    for (const post of [head, officer]) expect(await read(post), post).toBe(403)
    expect(await read('parks-1')).toBe(200)
  })

  it('Article 8(1): reviewed by one and decided by the next, each on a page of its own; the petitioner is told once', async () => {
    const number = await submitted({ reviewer1: leader })
    const before = (await letters(town)).length
    expect(await queueOf(leader)).toContain(number)
    expect(await queueOf(head)).toContain('아직 내 차례가 아닌 문서')
    expect((await office.queue(head, number, 'approval')).statusCode).toBe(422)
    const passed = await office.queue(leader, number, 'approval', {
      [`remark-${number}`]: '현장을 확인했습니다.',
    })
    expect(passed.statusCode).toBe(303)
    expect(await stageOf(number)).toBe('processing')
    expect((await letters(town)).length).toBe(before)
    expect(await queueOf(head)).toContain('현장을 확인했습니다.')
    expect((await office.queue(head, number, 'approval')).statusCode).toBe(303)
    expect(await stageOf(number)).toBe('decided')
    expect((await letters(town)).length).toBe(before + 1)
    const letter = (await letters(town)).at(-1)
    expect(letter?.body).toMatch(/담당: 도로관리과 [가-힣]{3} \(031-324-\d{4}\)/)
    expect(letter?.body).toContain((await answerOf(number)).document_no)
    const page = (await office.see(officer, `/office/petitions/${number}`)).body
    expect(page).toMatch(/검토: 도로관리과 팀장/)
    expect(page).toMatch(/결재 \(과장 전결\): 도로관리과 과장/)
  })

  it('Article 8(1): given back with what to change, it goes the whole line again', async () => {
    const number = await submitted({ reviewer1: leader })
    const none = await office.queue(leader, number, 'giving-back')
    expect(none.statusCode).toBe(422)
    const why = '의자 수를 확인해 주세요.'
    expect(
      (await office.queue(leader, number, 'giving-back', { [`returnedFor-${number}`]: why })).statusCode,
    ).toBe(303)
    expect(await queueOf(leader)).not.toContain(number)
    const draft = (await office.see(officer, `/office/petitions/${number}`)).body
    expect(draft).toContain(why)
    expect(draft).toMatch(/id="reviewer1".*?value="roads-1" selected/s)
    await submit(number, { reviewer1: leader })
    expect((await office.queue(head, number, 'approval')).statusCode).toBe(422)
    await office.queue(leader, number, 'approval')
    await office.queue(head, number, 'approval')
    expect(await stageOf(number)).toBe('decided')
  })

  it('Article 8(1): what is drafted anew is taken from the line', async () => {
    const number = await submitted()
    await office.act(officer, number, 'answer', { ...WRITTEN, submitted: 'no' })
    expect(await queueOf(head)).not.toContain(number)
    expect((await office.queue(head, number, 'approval')).body).toContain('결재할 답변이 없습니다')
  })

  it('Article 8(1): what went to another department waits for nobody of the first', async () => {
    const number = await submitted()
    await office.act(officer, number, 'sending-back', { notOurs: '공원과 일입니다.' })
    await office.act(desk, number, 'assignment', { post: 'parks-1' })
    expect(await queueOf(head)).not.toContain(number)
    expect((await office.queue(head, number, 'approval')).statusCode).toBe(422)
    expect(await stageOf(number)).toBe('processing')
  })

  it('Article 8(1): what a supplement was asked for after is answered anew', async () => {
    const number = await submitted()
    await office.act(officer, number, 'supplement', { asks: '정류장 이름을 알려 주세요.', days: '7' })
    await (await asPetitioner(town, number)).post('/petitions/mine/supplement', { supplement: '터미널 앞' })
    expect(await stageOf(number)).toBe('processing')
    expect(await queueOf(head)).not.toContain(number)
    expect((await office.queue(head, number, 'approval')).statusCode).toBe(422)
    await submit(number)
    expect((await office.queue(head, number, 'approval')).statusCode).toBe(303)
  })

  it('Article 8(1): nobody decides the own draft alone, and the head needs a reviewer', async () => {
    const number = await office.assigned(officer)
    const alone = await submit(number, {}, head)
    expect(alone.statusCode).toBe(422)
    expect(alone.body).toContain('혼자 결재할 수 없습니다')
    expect(alone.body).toContain(WRITTEN.text)
    await submit(number, { reviewer1: leader }, head)
    await office.queue(leader, number, 'approval')
    expect((await office.queue(head, number, 'approval')).statusCode).toBe(303)
  })

  it('Article 8(1): by the city’s policy a team leader decides a quick question alone, and the bureau what is not treated', async () => {
    const quick = await office.assigned(desk, 'simple-question')
    await submit(quick, {}, desk)
    expect((await office.act('civil-affairs-head', quick, 'approval')).statusCode).toBe(422)
    expect((await office.act(desk, quick, 'approval')).statusCode).toBe(303)
    expect(await stageOf(quick)).toBe('decided')

    const left = await submitted({ outcome: 'declined', exception: '3', reason: '소송이 진행 중입니다.' })
    expect((await office.act(head, left, 'approval')).statusCode).toBe(422)
    expect((await office.see('parks-head', `/office/petitions/${left}`)).statusCode).toBe(403)
    expect((await office.see(bureau, `/office/petitions/${left}`)).statusCode).toBe(200)
    expect(await queueOf(bureau)).toContain('소송이 진행 중입니다.')
    expect((await office.queue(bureau, left, 'approval')).statusCode).toBe(303)
    expect(await stageOf(left)).toBe('decided')
  })

  it('Article 8(1): reviewers are others of the department', async () => {
    const number = await office.assigned(officer)
    for (const reviewer1 of ['parks-1', officer, 'nobody'])
      expect((await submit(number, { reviewer1 })).statusCode, reviewer1).toBe(422)
    expect((await submit(number, { reviewer1: leader, reviewer2: leader })).body).toContain('두 번')
    expect((await submit(number, { reviewer1: head })).body).toContain('두 번')
  })
})

describe('who is absent is acted for, Articles 3(3) and 8(1)', () => {
  afterEach(back)
  it('Article 3(3), Article 8(1): the substitute decides, and the absent head sees it afterwards', async () => {
    const number = await submitted()
    expect((await office.queue(leader, number, 'approval')).statusCode).toBe(422)
    await absent(head, leader)
    expect(await queueOf(leader)).toMatch(/도로관리과 과장 [가-힣]{3} 대결/)
    expect((await office.queue('roads-3', number, 'approval')).statusCode).toBe(422)
    expect((await office.queue(leader, number, 'approval')).statusCode).toBe(303)
    expect(await stageOf(number)).toBe('decided')
    const page = await queueOf(head)
    expect(page).toContain('부재중에 대결한 문서')
    const [, round = '', step = ''] =
      /name="round" value="(\d+)".*?name="step" value="(\d+)"/.exec(page) ?? []
    await office.queue(leader, number, 'seen', { round, step })
    expect(await queueOf(head)).toContain('부재중에 대결한 문서')
    await office.queue(head, number, 'seen', { round, step })
    expect(await queueOf(head)).not.toContain('부재중에 대결한 문서')
    const links = await town.db
      .selectFrom('audit.event')
      .select(['what', 'detail'])
      .where('about', '=', `petition:${number}`)
      .execute()
    expect(links.find((one) => one.what === 'petition.approve-answer')?.detail).toContain('"acting":true')
    expect(links.map((one) => one.what)).toContain('petition.see-acting')
  })
  it('Article 3(3): before and after the absence the substitute does not', async () => {
    await absent(head, leader, '2026-11-25', '2026-11-26')
    const number = await submitted()
    expect((await office.queue(leader, number, 'approval')).statusCode).toBe(422)
    town.setClock('2026-11-27T10:00:00+09:00')
    expect((await office.queue(leader, number, 'approval')).statusCode).toBe(422)
    town.setClock('2026-11-26T10:00:00+09:00')
    expect((await office.queue(leader, number, 'approval')).statusCode).toBe(303)
  })
  it('Article 8(1): who wrote it does not decide it for an absent head', async () => {
    await absent(head, leader)
    const number = await office.assigned(leader)
    await submit(number, {}, leader)
    const own = await office.queue(leader, number, 'approval')
    expect(own.statusCode).toBe(422)
    expect(own.body).toContain('혼자 결재할 수 없습니다')
  })
})

describe('document numbers', () => {
  it('CPTA 27: of a department and a year, without gaps and once each, whoever decides at the same time', async () => {
    const numbers = await Promise.all(Array.from({ length: 6 }, () => submitted()))
    const who = await town.asPost(head)
    const results = await Promise.all(
      numbers.map(async (number) =>
        who.post(`/office/approvals/${number}/approval`, { version: await office.versionOf(number) }),
      ),
    )
    expect(results.map((one) => one.statusCode)).toEqual(numbers.map(() => 303))
    const documents = await town.db
      .selectFrom('petitions.document')
      .selectAll()
      .where('department_id', '=', 'roads')
      .orderBy('n')
      .execute()
    expect(documents.map((one) => one.n)).toEqual(documents.map((_, at) => at + 1))
    const last = documents.at(-1)
    expect(last?.document_no).toBe(`도로관리과-2026-${String(last?.n).padStart(6, '0')}`)
    const public_ = await town.asStranger().get(`/petitions/${last?.petition_number}`)
    expect(public_.body).toContain(last?.document_no)
  })
  it('CPTA 27: a new year begins with 1', async () => {
    town.setClock('2027-01-04T10:00:00+09:00')
    const number = await submitted()
    await office.queue(head, number, 'approval')
    expect((await answerOf(number)).document_no).toBe('도로관리과-2027-000001')
  })
})

describe('two approvers at once', () => {
  afterEach(back)
  it('one wins, and the answer is sent once', async () => {
    await absent(head, leader)
    const number = await submitted()
    const before = (await letters(town)).length
    const [one, two] = [await town.asPost(head), await town.asPost(leader)]
    const version = await office.versionOf(number)
    const done = await Promise.all(
      [one, two].map((who) => who.post(`/office/approvals/${number}/approval`, { version })),
    )
    expect(done.map((res) => res.statusCode).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await letters(town)).length).toBe(before + 1)
  })
})

describe('several at once', () => {
  it('Article 8(1): each on its own: what cannot be approved holds up no other', async () => {
    const [good, stale, other] = [
      await submitted(),
      await submitted(),
      await submitted({ reviewer1: leader }),
    ]
    const who = await town.asPost(head)
    const res = await who.post('/office/approvals/bulk', {
      [`pick-${good}`]: await office.versionOf(good),
      [`pick-${stale}`]: '1',
      [`pick-${other}`]: await office.versionOf(other),
    })
    expect(res.statusCode).toBe(200)
    expect(res.body).toMatch(new RegExp(`${good}: <strong>승인했습니다`))
    expect(res.body).toMatch(new RegExp(`${stale}: <strong>그사이 민원이 바뀌었습니다`))
    expect(res.body).toMatch(new RegExp(`${other}: <strong>지금은 다른 자리가`))
    expect(await Promise.all([good, stale, other].map(stageOf))).toEqual([
      'decided',
      'processing',
      'processing',
    ])
    expect((await who.post('/office/approvals/bulk', {})).statusCode).toBe(422)
  })
  it('PIPA: whose petitions an approver read in the queue is on record', async () => {
    const number = await submitted()
    const { staffId, get } = await town.asPost(head)
    await get('/office/approvals')
    const rows = await town.db
      .selectFrom('privacy.access_record')
      .selectAll()
      .where('about', '=', `petition:${number}`)
      .where('actor', '=', `staff:${staffId}`)
      .execute()
    expect(rows.map((one) => one.what)).toEqual(['read'])
  })
})

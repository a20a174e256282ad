import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '#kernel/time.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { type Away, decideAbsence, substitutesOn } from './absence.rule.ts'

const day = localDate
const leave: Away = {
  postId: 'head',
  fromOn: day('2026-12-01'),
  untilOn: day('2026-12-04'),
  substitutePostId: 'leader',
}
const refusal = (asked: Partial<Away>, others: Away[] = []) => {
  const facts = { today: day('2026-11-24'), maySubstitute: ['leader', 'deputy'], others }
  const decided = decideAbsence({ ...leave, ...asked }, facts)
  return decided.ok ? 'ok' : decided.refusal
}

describe('a post that is absent', () => {
  it('Article 3(3): has one absence at a time and a substitute who is there', () => {
    expect(refusal({})).toBe('ok')
    expect(refusal({ untilOn: day('2026-11-30') })).toBe('ends-before')
    expect(refusal({ fromOn: day('2026-11-02'), untilOn: day('2026-11-23') })).toBe('past')
    expect(refusal({ untilOn: day('2027-12-02') })).toBe('too-long')
    expect(refusal({ substitutePostId: 'mayor' })).toBe('no-such-substitute')
    expect(refusal({ substitutePostId: 'head' })).toBe('no-such-substitute')
    expect(refusal({}, [{ ...leave, fromOn: day('2026-12-04'), untilOn: day('2026-12-09') }])).toBe(
      'overlaps',
    )
    const away = { ...leave, postId: 'leader', substitutePostId: 'deputy' }
    expect(refusal({}, [away])).toBe('substitute-absent')
    expect(refusal({}, [{ ...away, fromOn: day('2026-12-07'), untilOn: day('2026-12-08') }])).toBe('ok')
    expect(refusal({}, [{ ...leave, postId: 'deputy', substitutePostId: 'head' }])).toBe('substitute-absent')
  })
  it('Article 3(3): first and last day belong to it', () => {
    const on = (text: string) => substitutesOn([leave], day(text)).get('head')
    expect(['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-05'].map(on)).toEqual([
      undefined,
      'leader',
      'leader',
      undefined,
    ])
  })
})

describe('the page of absences', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    for (const post of ['roads-1', 'roads-2', 'roads-head', 'parks-1']) await appointSomebody(town.deps, post)
  })
  afterAll(() => town?.close())
  const form = { from: '2026-11-24', until: '2026-11-27', substitute: 'roads-1', reason: 'trip' }

  it('Article 3(3): everybody for the own post, the administrator for those of the department', async () => {
    const officer = await town.asPost('roads-2')
    const own = (await officer.get('/office/absences')).body
    expect(/<select id="post".*?<\/select>/s.exec(own)?.[0]).not.toContain('roads-head')
    const others = await officer.post('/office/absences', { ...form, post: 'roads-head' })
    expect(others.statusCode).toBe(422)
    expect(others.body).toContain('부서 관리자라면')
    expect((await officer.post('/office/absences', { ...form, post: 'roads-2' })).statusCode).toBe(303)
    const head = await town.asPost('roads-head')
    expect((await head.get('/office/absences')).body).toMatch(/출장/)
    const other = await head.post('/office/absences', { ...form, post: 'parks-1', substitute: 'roads-1' })
    expect(other.statusCode).toBe(422)
    const id = /name="id" value="(\d+)"/.exec((await head.get('/office/absences')).body)?.[1] ?? ''
    expect((await (await town.asPost('parks-1')).post('/office/absences/end', { id })).statusCode).toBe(422)
    expect((await head.post('/office/absences/end', { id })).statusCode).toBe(303)
    expect((await head.get('/office/absences')).body).toContain('등록한 부재가 없습니다')
  })
  it('Article 3(3): the managing department for a vacant head of another', async () => {
    const managing = await town.asPost('information-head')
    const page = (await managing.get('/office/absences?of=waste')).body
    expect(page).toContain('value="waste-head"')
    const waste = { ...form, post: 'waste-head', substitute: 'environment-head', reason: 'vacant' }
    expect((await managing.post('/office/absences?of=waste', waste)).statusCode).toBe(422)
    await appointSomebody(town.deps, 'environment-head')
    expect((await managing.post('/office/absences?of=waste', waste)).statusCode).toBe(303)
    expect((await managing.get('/office/absences?of=waste')).body).toContain('공석')
    const head = await town.asPost('roads-head')
    expect((await head.get('/office/absences?of=waste')).body).not.toContain('waste-head')
    expect((await head.post('/office/absences?of=waste', waste)).statusCode).toBe(422)
  })
  it('Article 3(3): what is refused comes back with what was typed and says what to do', async () => {
    const head = await town.asPost('roads-head')
    const bad = await head.post('/office/absences', { ...form, post: 'roads-head', until: '2026-11-20' })
    expect(bad.statusCode).toBe(422)
    expect(bad.body).toContain('마지막 날을 첫날이나')
    expect(bad.body).toContain('value="2026-11-20"')
    const none = await head.post('/office/absences', { ...form, post: 'roads-head', from: 'morgen' })
    expect(none.statusCode).toBe(422)
    const chain = await town.db
      .selectFrom('audit.event')
      .selectAll()
      .where('what', 'like', 'absence.%')
      .orderBy('id')
      .execute()
    expect(chain.map((one) => one.what)).toEqual(['absence.set', 'absence.end', 'absence.set'])
  })
})

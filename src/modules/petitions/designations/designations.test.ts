import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, localDate } from '#kernel/time.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'
import { seedExaminer } from './seed-examiner.act.ts'
import { decideDesignation, isInForce } from './designation.rule.ts'

const day = localDate
const term = { fromOn: day('2026-11-24'), untilOn: null, releasedOn: null }
const officer = { ...term, role: 'e-petition-officer', fieldId: null, postId: 'a-head' } as const

describe('who may be designated', () => {
  it('CPTA-ED 11(3): there is one officer for electronic petitions at a time, deputies are several', () => {
    const other = { ...officer, postId: 'b-head' }
    expect(decideDesignation(other, [officer], day('2026-11-24'))).toEqual({
      ok: false,
      refusal: 'another-holds-it',
    })
    const ended = { ...officer, untilOn: day('2026-12-31') }
    expect(decideDesignation({ ...other, fromOn: day('2027-01-01') }, [ended], day('2026-11-24')).ok).toBe(
      true,
    )
    const deputy = { ...officer, role: 'e-petition-deputy' } as const
    expect(decideDesignation({ ...deputy, postId: 'b-head' }, [officer, deputy], day('2026-11-24')).ok).toBe(
      true,
    )
  })
  it('CPTA-ED 11(4): one post may be officer and examiner both', () => {
    const examiner = { ...officer, role: 'examiner' } as const
    expect(decideDesignation(examiner, [officer], day('2026-11-24')).ok).toBe(true)
  })
  it('Article 11(1): a counselor is designated for a field, nobody else is', () => {
    const counselor = { ...officer, role: 'counselor' } as const
    expect(decideDesignation(counselor, [], day('2026-11-24'))).toEqual({ ok: false, refusal: 'no-field' })
    expect(decideDesignation({ ...officer, fieldId: 'roads' }, [], day('2026-11-24')).ok).toBe(false)
    expect(decideDesignation({ ...counselor, fieldId: 'roads' }, [], day('2026-11-24')).ok).toBe(true)
  })
  it('of two designations of one post for one thing no day belongs to both', () => {
    const days = fc.integer({ min: 0, max: 60 })
    const terms = fc.record({ from: days, length: fc.option(days) })
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        const at = (n: number) => addDays(day('2026-11-24'), n)
        const termOf = (t: typeof a) => ({
          ...officer,
          fromOn: at(t.from),
          untilOn: t.length === null ? null : at(t.from + t.length),
        })
        const [one, two] = [termOf(a), termOf(b)]
        const both = Array.from({ length: 200 }, (_, n) => at(n)).some(
          (on) => isInForce(one, on) && isInForce(two, on),
        )
        const decided = decideDesignation(two, [one], day('2026-11-24'))
        expect(decided.ok).toBe(!both)
      }),
    )
  })
})

describe('designations, through the front door', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
    for (const post of ['civil-affairs-head', 'roads-1', 'information-head'])
      await appointSomebody(town.deps, post)
  })
  afterAll(() => town?.close())

  const form = {
    role: 'counselor',
    field: 'roads',
    post: 'roads-1',
    fromOn: '2026-11-24',
    untilOn: '',
    documentNo: '민원여권과-1234',
    ground: '조례 제11조제1항',
  }

  it('Article 11(1): a counselor is designated by act, shown by field with the name by policy, and released by act', async () => {
    const head = await town.asPost('civil-affairs-head')
    const asked = '/petitions/counsel'
    expect((await town.asStranger().get(asked)).body).toContain('지금 지정된 상담관이 없습니다')
    expect((await head.post('/office/designations', form)).statusCode).toBe(303)
    const shown = (await town.asStranger().get(asked)).body
    expect(shown).toMatch(/상담관 [가-힣]\*[가-힣] /)
    expect((await head.post('/office/designations', form)).body).toContain('이미 지정된 직위')
    const { id } = await town.db.selectFrom('petitions.designation').select('id').executeTakeFirstOrThrow()
    const releasing = { id: String(id), releaseDocumentNo: '민원여권과-1299', releaseGround: '인사이동' }
    expect((await head.post('/office/designations/release', releasing)).statusCode).toBe(303)
    expect((await town.asStranger().get(asked)).body).not.toMatch(/상담관 [가-힣]\*[가-힣] /)
    const events = await town.db
      .selectFrom('audit.event')
      .select(['what', 'detail'])
      .where('about', '=', `designation:${id}`)
      .orderBy('id')
      .execute()
    expect(events.map((one) => one.what)).toEqual(['post.designated', 'post.released'])
    expect(JSON.stringify(events)).toContain('민원여권과-1299')
  })

  it('CPTA-ED 11(3), 11(4): the officer for electronic petitions, a deputy and the examiner are shown with the document', async () => {
    const admin = await town.asPost('information-head')
    const officers = { ...form, field: '' }
    for (const [role, post] of [
      ['e-petition-officer', 'civil-affairs-head'],
      ['e-petition-deputy', 'civil-affairs-desk-1'],
      ['examiner', 'civil-affairs-head'],
    ] as const)
      expect((await admin.post('/office/designations', { ...officers, role, post })).statusCode).toBe(303)
    const page = (await town.asStranger().get('/petitions/officers')).body
    for (const text of [
      '전자민원담당관',
      '분임 전자민원담당관',
      '민원심사관',
      '민원여권과 과장',
      '민원여권과-1234',
    ])
      expect(page).toContain(text)
    const second = await admin.post('/office/designations', {
      ...officers,
      role: 'e-petition-officer',
      post: 'roads-1',
    })
    expect(second.statusCode).toBe(422)
    expect(second.body).toContain('value="민원여권과-1234"')
    expect((await town.asStranger().get('/petitions/kinds')).body).toContain('/petitions/officers')
  })

  it('CPTA-ED 11(4), 28: who is examiner is said by designation alone; the setting only begins it', async () => {
    const waste = await town.asPost('waste-1')
    const checks = '/office/monthly-checks'
    expect((await waste.get(checks)).statusCode).toBe(403)
    const { db, clock } = town
    const seed = (post: string | undefined) => town.transact((tx) => seedExaminer(tx, post, clock.now()))
    // another was designated above: the setting has nothing more to say
    await seed('waste-1')
    expect((await waste.get(checks)).statusCode).toBe(403)
    const admin = await town.asPost('information-head')
    const asExaminer = { ...form, field: '', role: 'examiner', post: 'waste-1' }
    expect((await admin.post('/office/designations', asExaminer)).statusCode).toBe(303)
    expect((await waste.get(checks)).statusCode).toBe(200)
    expect((await waste.get('/office')).body).toContain(`href="${checks}"`)
    const { id } = await db
      .selectFrom('petitions.designation')
      .select('id')
      .where('post_id', '=', 'waste-1')
      .executeTakeFirstOrThrow()
    const releasing = { id: String(id), releaseDocumentNo: '민원여권과-1300', releaseGround: '자리를 옮김' }
    expect((await admin.post('/office/designations/release', releasing)).statusCode).toBe(303)
    expect((await waste.get(checks)).statusCode).toBe(403)
    expect((await waste.get('/office')).body).not.toContain(`href="${checks}"`)
    await seed('waste-1')
    expect((await waste.get(checks)).statusCode, 'a release is not undone by the setting').toBe(403)
  })

  it('nobody else designates, and a term to come is not shown yet', async () => {
    const roads = await town.asPost('roads-1')
    expect((await roads.post('/office/designations', form)).statusCode).toBe(403)
    expect((await roads.get('/office/designations')).statusCode).toBe(403)
    const head = await town.asPost('civil-affairs-head')
    await head.post('/office/designations', {
      ...form,
      post: 'roads-2',
      fromOn: '2026-12-01',
      untilOn: '2026-12-31',
    })
    const phone = '상담관'
    expect((await town.asStranger().get('/petitions/counsel')).body).not.toMatch(`${phone} [가-힣*]+ <a`)
    town.setClock('2026-12-01T10:00:00+09:00')
    expect((await town.asStranger().get('/petitions/counsel')).body).toContain('도로·교통 </span>질문하기')
    town.setClock('2027-01-01T10:00:00+09:00')
    expect((await town.asStranger().get('/petitions/counsel')).body).not.toContain(
      '도로·교통 </span>질문하기',
    )
    town.setClock('2026-11-24T10:00:00+09:00')
  })
})

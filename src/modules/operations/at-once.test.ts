import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { openTown, type Town } from '#test/town.ts'
import { operations } from './index.ts'

const { acts } = operations
const BY = { id: 'system:test', from: 'test' }
const said = (text: string) => ({ ko: text, en: text })
const TEXT = {
  n: 1,
  kind: 'text',
  label: said('바라는 점'),
  isRequired: true,
  choices: [],
  lines: [],
  showIf: null,
} as const

describe('Article 4: two at once', () => {
  let town: Town
  const today = localDate('2026-12-30')
  beforeAll(async () => {
    town = await openTown({ at: '2026-12-30T10:00:00+09:00' })
  })
  afterAll(() => town.close())

  async function round(opensOn: string, closesOn: string): Promise<number> {
    const { transact, seal } = town
    const days = { opensOn: localDate(opensOn), closesOn: localDate(closesOn) }
    const texts = { title: said('봄'), lead: said('소개'), once: 'address' as const }
    const made = await transact((tx) => acts.makeRound(tx, { ...texts, ...days, year: 2026, by: BY }))
    if (!made.ok) throw new Error(made.refusal)
    const id = made.value
    await transact((tx) => acts.editQuestions(tx, { id, version: 1, by: BY, change: () => [TEXT] }))
    const at = instant(`${opensOn}T00:00:00Z`)
    const opened = await transact((tx) =>
      acts.openRound(tx, seal, { id, version: 2, by: BY, at, departmentId: 'information' }),
    )
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
    return id
  }
  const opinions = () =>
    town.db
      .selectFrom('operations.opinion as o')
      .leftJoin('operations.opinion_group as g', 'g.id', 'o.group_id')
      .select(['o.id', 'o.year', 'o.text', 'g.decision'])
      .orderBy('o.id')
      .execute()

  it('of answers of one person at the same moment one is taken', async () => {
    const roundId = await round('2026-03-02', '2026-03-20')
    const answer = (n: number) =>
      town.transact((tx) =>
        acts.answerRound(tx, {
          roundId,
          answers: new Map([[1, { lines: {}, text: `답 ${n}` }]]),
          lang: 'ko',
          receipt: `number ${n}`,
          once: Buffer.from('one address'),
          today: localDate('2026-03-03'),
        }),
      )
    const all = await Promise.all([1, 2, 3, 4, 5, 6].map(answer))
    expect(all.filter((one) => one.ok).length).toBe(1)
    expect((await opinions()).length).toBe(1)
  })

  it('a year that is closed while opinions come in holds none without a decision', async () => {
    const close = () =>
      town.transact((tx) =>
        acts.closeYear(tx, {
          year: 2026,
          says: said('고맙습니다'),
          departmentId: 'information',
          by: BY,
          today,
        }),
      )
    const file = (n: number) =>
      town.transact((tx) =>
        acts.fileOpinion(tx, { text: `의견 ${n}`, lang: 'ko', receipt: `opinion ${n}`, today }),
      )
    async function decideAll() {
      const ids = (await opinions()).filter((one) => one.decision === null).map((one) => one.id)
      if (ids.length === 0) return
      const grouping = { year: 2026, ids, into: { title: '묶음' }, by: BY }
      const grouped = await town.transact((tx) => acts.groupOpinions(tx, grouping))
      if (!grouped.ok) throw new Error(grouped.refusal)
      const told = {
        title: '묶음',
        decision: 'not' as const,
        reason: '까닭',
        reasonEn: 'why',
        departmentId: 'information',
      }
      await town.transact((tx) =>
        acts.decideGroup(tx, { id: grouped.value, version: 1, by: BY, today, ...told }),
      )
    }
    let isClosed = false
    for (let n = 0; !isClosed && n < 20; n += 1) {
      await decideAll()
      const [closed] = await Promise.all([close(), ...(n < 10 ? [file(n), file(n + 100)] : [])])
      isClosed = closed.ok
    }
    expect(isClosed).toBe(true)
    await file(999)
    const all = await opinions()
    expect(all.filter((one) => one.year === 2026 && one.decision === null)).toEqual([])
    expect(all.at(-1)).toMatchObject({ text: '의견 999', year: 2027 })
  })
})

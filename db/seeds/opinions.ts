import { newToken } from '../../src/kernel/crypto.ts'
import type { Tx } from '../../src/kernel/db.ts'
import { addDays, instantAt, type LocalDate, localDate } from '../../src/kernel/time.ts'
import { type Answer, operations } from '../../src/modules/operations/index.ts'
import { pages } from '../../src/modules/pages/index.ts'
import type { SeedContext } from './context.ts'
import { clerkAt } from './petitions.ts'
import { ANSWERED, DECIDED, OPINIONS, QUESTIONS, ROUND, VOTES, YEAR_SAYS } from './opinions.texts.ts'

const { acts } = operations
const MANAGER = 'information-head'

/** A round that runs, the one of last year with its report, opinions, and votes on pages. */
export async function seedOpinions(tx: Tx, context: SeedContext): Promise<void> {
  const { clock, seal } = context
  const by = await clerkAt(tx, context, MANAGER)
  const today = clock.today()
  const year = Number(today.slice(0, 4))
  const within = (day: LocalDate) =>
    localDate(day < `${year}-01-01` ? `${year}-01-01` : day > `${year}-12-31` ? `${year}-12-31` : day)

  async function round(of: number, opensOn: LocalDate, closesOn: LocalDate): Promise<number> {
    const texts = { title: ROUND.title(of), lead: ROUND.lead, once: 'device' as const }
    const id = must(await acts.makeRound(tx, { ...texts, opensOn, closesOn, year: of, by }))
    must(await acts.editQuestions(tx, { id, version: 1, by, change: () => QUESTIONS }))
    must(
      await acts.openRound(tx, seal, {
        id,
        version: 2,
        by,
        departmentId: by.departmentId,
        at: instantAt(opensOn, 0),
      }),
    )
    return id
  }
  const answer = async (roundId: number, n: number, on: LocalDate) => {
    const given = ANSWERED[n] as (typeof ANSWERED)[number]
    const once = Buffer.from(`${roundId}.${n}`)
    must(
      await acts.answerRound(tx, {
        roundId,
        answers: answersOf(given),
        lang: 'ko',
        receipt: newToken(),
        once,
        today: on,
      }),
    )
  }

  const last = await round(year - 1, localDate(`${year - 1}-03-02`), localDate(`${year - 1}-03-20`))
  for (const n of ANSWERED.keys()) await answer(last, n, localDate(`${year - 1}-03-04`))
  await acts.countRound(tx, { id: last, by, at: instantAt(localDate(`${year - 1}-03-21`), 1) })
  await decideYear(tx, year - 1, by)

  const now = await round(year, within(addDays(today, -10)), within(addDays(today, 20)))
  for (const n of [0, 1, 4]) await answer(now, n, today)
  for (const text of OPINIONS) await acts.fileOpinion(tx, { text, lang: 'ko', receipt: newToken(), today })

  for (const [path, departmentId, scores, remark] of VOTES)
    for (const [n, score] of scores.entries()) {
      await pages.satisfaction.takeDayKey(tx, seal, today)
      await pages.satisfaction.give(tx, {
        path,
        departmentId,
        lang: 'ko',
        score,
        votedOn: today,
        remark: n === 3 ? remark : '',
        receipt: newToken(),
        once: Buffer.from(`${path} ${n}`),
      })
    }
  await pages.satisfaction.reckon(tx, [year])
}

async function decideYear(tx: Tx, year: number, by: Awaited<ReturnType<typeof clerkAt>>): Promise<void> {
  const today = localDate(`${year}-04-10`)
  const left = await acts.opinionsOf(tx, year)
  const taken = new Set<number>()
  for (const { title, holds, decision, reason, reasonEn, done } of DECIDED) {
    const of = left.filter((one) => !taken.has(one.id) && holds.some((word) => one.text.includes(word)))
    for (const one of of) taken.add(one.id)
    const ids = of.map((one) => one.id)
    const id = must(await acts.groupOpinions(tx, { year, ids, into: { title }, by }))
    must(await acts.releaseOpinions(tx, { ids, isShown: true, by, on: today }))
    const departmentId = by.departmentId
    must(
      await acts.decideGroup(tx, {
        id,
        version: 1,
        by,
        today,
        title,
        decision,
        reason,
        reasonEn,
        departmentId,
      }),
    )
    if (done !== undefined) must(await acts.noteDone(tx, { id, version: 2, by, today, done, doneOn: today }))
  }
  must(
    await acts.closeYear(tx, {
      year,
      says: YEAR_SAYS,
      departmentId: by.departmentId,
      by,
      today: localDate(`${year}-12-20`),
    }),
  )
}

function answersOf([often, what, easy, site, text]: (typeof ANSWERED)[number]): Map<number, Answer> {
  const of = (chosen: number[]): Answer => ({ lines: { 0: chosen }, text: '' })
  const lines = Object.fromEntries(site.map((choice, i) => [i + 1, [choice]]))
  return new Map([
    [1, of(often)],
    [2, of(what)],
    [3, of(easy)],
    [4, { lines, text: '' }],
    [5, { lines: {}, text }],
  ])
}

function must<T>(done: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!done.ok) throw new Error(`demonstration: ${JSON.stringify(done.refusal)}`)
  return done.value
}

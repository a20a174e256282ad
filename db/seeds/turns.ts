import { newToken } from '../../src/kernel/crypto.ts'
import type { Tx } from '../../src/kernel/db.ts'
import { addDays, dayOf, type LocalDate, weekday } from '../../src/kernel/time.ts'
import { petitions } from '../../src/modules/petitions/index.ts'
import type { SeedContext } from './context.ts'
import { before, clerkAt, doing, headOf, tell } from './petitions.ts'
import { CORRECTED, EXTENDED, FOLLOWED, PERMIT, SAME, VISITED } from './turns.texts.ts'

const { acts } = petitions
const PETITIONER = { id: 'petitioner', from: 'seed' }
const DESK = 'civil-affairs-desk-1'
const CHECKS = ['questions', 'officer', 'privacy'] as const

/** Petitions that took a turn: each shows one thing that may happen on the way. */
export async function seedTurns(tx: Tx, context: SeedContext, passwordHash: string): Promise<void> {
  const now = context.clock.now()
  const at = (days: number, hour: number) => before(now, days, hour * 60)
  const file = (told: Parameters<typeof tell>[2]) => tell(tx, context, told, passwordHash)

  const { told: law, n, reason } = EXTENDED
  const extended = await file(law)
  await doing(tx, context, extended)(law.post, at(1, 10), (b) =>
    acts.extendPeriod(tx, context, { ...b, n, reason }),
  )

  const { told: step, place, purpose } = VISITED
  const visited = await file(step)
  await doing(tx, context, visited)(step.post, at(1, 11), (b) =>
    acts.openSiteVisit(tx, context, { ...b, place, purpose, visitOn: nextWorkday(dayOf(now)) }),
  )

  await refuse(tx, context)

  const { told: path, correction } = CORRECTED
  const corrected = await file(path)
  const corrects = doing(tx, context, corrected)
  await corrects(path.post, at(3, 14), (b) =>
    acts.draftCorrection(tx, context, {
      ...b,
      ...correction,
      isSubmitted: true,
      checks: CHECKS,
      reviewers: [],
    }),
  )
  await corrects(headOf(path.post), at(3, 16), (b) => acts.approveAnswer(tx, context, b))

  const { told: lamp, question, answer, remark } = FOLLOWED
  const number = await file(lamp)
  await acts.askFollowUp(tx, { number, question, by: PETITIONER, at: at(4, 10) })
  await doing(tx, context, number)(lamp.post, at(3, 15), (b) =>
    acts.answerFollowUp(tx, context, { ...b, answer }),
  )
  await acts.rate(tx, { number, score: 4, remark, by: PETITIONER, at: at(2, 20) })

  const same: string[] = []
  for (const one of SAME) same.push(await file(one))
  const [lead = '', ...numbers] = same
  await doing(tx, context, lead)(DESK, at(0, 9), (b) => acts.merge(tx, context, { ...b, numbers }))
}

/** A permit asked for at the counter and refused: with its reason and how to contest it. */
async function refuse(tx: Tx, context: SeedContext): Promise<void> {
  const now = context.clock.now()
  const at = (days: number, hour: number) => before(now, days, hour * 60)
  const { post, filing, decision } = PERMIT
  const by = await clerkAt(tx, context, DESK)
  const filed = await acts.fileAtCounter(tx, context, { ...filing, formKey: newToken(), by, at: at(7, 10) })
  if (!filed.ok) throw new Error(filed.refusal)
  const does = doing(tx, context, filed.value)
  await does(DESK, at(7, 11), (b) => acts.assignPetition(tx, context, { ...b, postId: post, how: 'assign' }))
  const checks = [...CHECKS, 'law', 'refusal'] as const
  await does(post, at(2, 14), (b) =>
    acts.draftAnswer(tx, context, { ...b, ...decision, isSubmitted: true, checks, reviewers: [] }),
  )
  await does(headOf(post), at(2, 16), (b) => acts.approveAnswer(tx, context, b))
}

function nextWorkday(today: LocalDate): LocalDate {
  const next = addDays(today, 1)
  return weekday(next) === 0 || weekday(next) === 6 ? nextWorkday(next) : next
}

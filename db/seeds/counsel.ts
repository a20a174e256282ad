import { newToken } from '../../src/kernel/crypto.ts'
import type { Tx } from '../../src/kernel/db.ts'
import { addDays, instantAt, weekday, dayOf, type Instant } from '../../src/kernel/time.ts'
import { petitions } from '../../src/modules/petitions/index.ts'
import type { SeedContext } from './context.ts'
import { clerkAt } from './petitions.ts'
import { ASKED, SAVED } from './counsel.texts.ts'

const { counsel } = petitions.acts
const BY = { id: 'system:seed', from: 'seed' }
const GROUND = '용인시 인터넷시스템 설치 및 운영에 관한 조례 제11조제1항'
const COUNSELORS = [
  { fieldId: 'civil', postId: 'civil-affairs-1' },
  { fieldId: 'civil', postId: 'civil-affairs-desk-1' },
  { fieldId: 'roads', postId: 'roads-2' },
] as const
const OFFICERS = [
  { role: 'e-petition-officer', postId: 'civil-affairs-head' },
  { role: 'e-petition-deputy', postId: 'civil-affairs-desk-1' },
  { role: 'examiner', postId: 'audit-head' },
] as const

/** Counselors with their hours, the officers for electronic petitions, and questions that were answered in the open. */
export async function seedCounsel(tx: Tx, context: SeedContext): Promise<void> {
  const at = context.clock.now()
  const fromOn = addDays(dayOf(at), -60)
  const term = { fromOn, untilOn: null, by: BY, at }
  for (const [n, one] of COUNSELORS.entries())
    must(
      await counsel.designate(tx, {
        ...one,
        ...term,
        role: 'counselor',
        documentNo: `민원여권과-${1201 + n}`,
        ground: GROUND,
      }),
    )
  for (const [n, one] of OFFICERS.entries())
    must(
      await counsel.designate(tx, {
        ...one,
        ...term,
        fieldId: null,
        documentNo: `민원여권과-${1301 + n}`,
        ground: '민원 처리에 관한 법률 시행령 제11조',
      }),
    )
  for (const postId of new Set(COUNSELORS.map((one) => one.postId))) {
    const by = await clerkAt(tx, context, postId)
    const spans = [
      { weekday: 2, opens: 10 * 60, closes: 12 * 60, slotMinutes: 30 },
      { weekday: 4, opens: 14 * 60, closes: 16 * 60, slotMinutes: 30 },
    ]
    for (const times of spans) must(await counsel.addTimes(tx, { of: 'week', times, by, at }))
  }
  for (const { fieldId, postId, title, text } of SAVED) {
    const by = await clerkAt(tx, context, postId)
    must(await counsel.saveAnswerText(tx, { id: undefined, fieldId, title, text, by, at }))
  }
  for (const one of ASKED) await askAndAnswer(tx, context, one)
}

async function askAndAnswer(tx: Tx, context: SeedContext, told: (typeof ASKED)[number]): Promise<void> {
  const askedAt = workingDay(context.clock.now(), told.daysAgo)
  const { fieldId, title, body, isOpen, asker } = told
  const asked = must(
    await counsel.ask(tx, context, {
      fieldId,
      title,
      body,
      isOpen,
      once: newToken(),
      lang: 'ko',
      asker,
      from: 'seed',
      at: askedAt,
    }),
  )
  if (told.answer === undefined) return
  const by = await clerkAt(tx, context, told.postId)
  const at = workingDay(context.clock.now(), told.daysAgo - 1)
  const base = { number: asked, by, at }
  must(await counsel.answerQuestion(tx, context, { ...base, version: 1, text: told.answer, isGiven: true }))
  const { publicTitle } = told
  if (publicTitle !== undefined)
    must(
      await counsel.publishAnswer(tx, context, {
        ...base,
        version: 2,
        shown: { title: publicTitle, text: told.answer },
      }),
    )
}

/** At half past ten, so many days before, on the working day at or before it. */
function workingDay(now: Instant, daysAgo: number): Instant {
  let day = addDays(dayOf(now), -daysAgo)
  while (weekday(day) === 0 || weekday(day) === 6) day = addDays(day, -1)
  return instantAt(day, 10 * 60 + 30)
}

function must<T>(done: { ok: true; value: T } | { ok: false; refusal: string }): T {
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}

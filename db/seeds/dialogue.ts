import { newToken } from '../../src/kernel/crypto.ts'
import type { Tx } from '../../src/kernel/db.ts'
import { addDays, addMinutes, dayOf, type Instant, instantAt } from '../../src/kernel/time.ts'
import type { Citizen } from '../../src/modules/accounts/index.ts'
import { insertCitizen, saveVerified } from '../../src/modules/accounts/citizens/citizen.store.ts'
import { dialogue } from '../../src/modules/dialogue/index.ts'
import type { SeedContext } from './context.ts'
import { HOUR, SAID } from './dialogue.texts.ts'
import { before, clerkAt } from './petitions.ts'

const { acts } = dialogue
const YEAR_MINUTES = 365 * 24 * 60
type Said = (typeof SAID)[number]

/** The mayor's dialogue: conversations at every state, and a question hour that takes questions. */
export async function seedDialogue(tx: Tx, context: SeedContext): Promise<void> {
  const people = new Map<string, { citizen: Citizen; person: Buffer }>()
  for (const { nickname } of SAID) people.set(nickname, await personOf(tx, context, nickname))
  // in the order in which they came, as their numbers go
  for (const said of SAID.toSorted((a, b) => b.daysAgo - a.daysAgo))
    await talk(tx, context, said, citizenIn(people, said.nickname).citizen)
  await questionHour(tx, context, people)
}

function citizenIn(people: ReadonlyMap<string, { citizen: Citizen; person: Buffer }>, nickname: string) {
  const found = people.get(nickname)
  if (!found) throw new Error(`demonstration: nobody is called ${nickname}`)
  return found
}

async function personOf(tx: Tx, { seal, clock }: SeedContext, nickname: string) {
  const at = addMinutes(clock.now(), -60 * 24 * 60)
  const id = await insertCitizen(tx, seal, { nickname, lang: 'ko', email: `${newToken()}@example.kr` }, at)
  if (id === undefined) throw new Error(`demonstration: ${nickname} is there already`)
  const person = seal.lookup(nickname, 'citizens.person')
  await saveVerified(tx, id, { personLookup: person, at, until: addMinutes(at, YEAR_MINUTES) })
  const standing = { isVerified: true, isUnder14: false, mayWrite: true, csrf: '', from: 'seed' }
  const citizen: Citizen = { id: `citizen:${id}`, citizenId: id, nickname, lang: 'ko', ...standing }
  return { citizen, person }
}

async function talk(tx: Tx, context: SeedContext, said: Said, by: Citizen): Promise<void> {
  const { seal, clock } = context
  const now = clock.now()
  const arrivedAt = said.daysAgo === 0 ? addMinutes(now, -20) : before(now, said.daysAgo, 9 * 60 + 30)
  const at = (minutes: number) => {
    const then = addMinutes(arrivedAt, minutes)
    return then > now ? now : then
  }
  const { title, body, isOpen, topicId, name } = said
  const email = `mayor-${SAID.indexOf(said) + 1}@example.kr`
  const writer = { name, email, phone: undefined, toldBy: 'mail' as const }
  const sending = { topicId, lang: 'ko', title, body, isOpen, wantsPublication: true, arrivedAt } as const
  const id = must(await acts.sendMessage(tx, context, { ...sending, formKey: newToken(), writer, by }))
  const officer = await clerkAt(tx, context, 'mayor-1')
  const head = await clerkAt(tx, context, 'mayor-secretary')
  let version = 1
  const next = (minutes: number) => ({ id, version: version++, by: officer, at: at(minutes) })
  if (said.isLooked)
    must(await acts.lookAtMessage(tx, seal, { ...next(30), title, text: body, alts: new Map() }))
  if (said.yes) {
    const { kind: kindId, reason } = said.yes
    must(await acts.judgeMessage(tx, context, { ...next(60), needsAnswer: true, kindId, reason }))
  }
  if (said.no) must(await acts.judgeMessage(tx, context, { ...next(60), needsAnswer: false, ...said.no }))
  const approve = async (minutes: number) => {
    must(
      await acts.approveAnswer(tx, context, { id, version: 1, by: head, at: at(minutes), actingBecause: '' }),
    )
    version += 1
  }
  if (said.answer) {
    must(await acts.draftAnswer(tx, context, { ...next(90), ...said.answer, isSubmitted: true }))
    await approve(120)
  }
  if (said.answer && said.correction) {
    const { text, reason } = said.correction
    const corrects = { id: await newestAnswer(tx, id), reason }
    const { voice } = said.answer
    must(await acts.draftAnswer(tx, context, { ...next(150), voice, text, corrects, isSubmitted: true }))
    await approve(160)
  }
  if (said.again !== undefined) {
    must(await acts.writeAgain(tx, context, { id, formKey: newToken(), body: said.again, by, at: at(180) }))
    version += 1
  }
  if (said.closing === undefined) return
  must(await acts.closeMessage(tx, context, { id, side: 'citizen', by, at: at(200), reason: said.closing }))
  if (said.rating !== undefined) must(await acts.rateMessage(tx, { id, rating: said.rating, by }))
}

const newestAnswer = async (tx: Tx, messageId: number): Promise<number> =>
  (
    await tx
      .selectFrom('dialogue.answer')
      .select('id')
      .where('message_id', '=', messageId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).id

async function questionHour(
  tx: Tx,
  context: SeedContext,
  people: ReadonlyMap<string, { citizen: Citizen; person: Buffer }>,
): Promise<void> {
  const now = context.clock.now()
  const at = (days: number, hour: number): Instant => instantAt(addDays(dayOf(now), days), hour * 60)
  const times = { opensAt: at(-3, 9), closesAt: at(7, 18), beginsAt: at(9, 14), endsAt: at(9, 15) }
  const by = await clerkAt(tx, context, 'mayor-2')
  const hour = { title: HOUR.title, says: HOUR.says, ...times }
  const hourId = must(
    await acts.announceHour(tx, { formKey: newToken(), hour, by, at: addMinutes(now, -5_000) }),
  )
  const ids: number[] = []
  for (const { nickname, text } of HOUR.questions) {
    const { citizen } = citizenIn(people, nickname)
    const asking = { hourId, formKey: newToken(), body: text, by: citizen, at: now }
    const questionId = must(await acts.askInHour(tx, asking))
    must(await acts.lookAtQuestion(tx, { hourId, questionId, by, at: now, text, reason: '' }))
    ids.push(questionId)
  }
  for (const [nickname, n] of HOUR.votes) {
    const { citizen, person } = citizenIn(people, nickname)
    const questionId = ids[n]
    must(await acts.voteInHour(tx, { hourId, questionId, by: citizen, personHash: person, at: now }))
  }
}

function must<T>(done: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!done.ok) throw new Error(`demonstration: ${JSON.stringify(done.refusal)}`)
  return done.value
}

import type { Tx } from '../../src/kernel/db.ts'
import { addDays, addMinutes, type Instant, instantAt } from '../../src/kernel/time.ts'
import { insertCitizen, saveVerified } from '../../src/modules/accounts/citizens/citizen.store.ts'
import { boards } from '../../src/modules/boards/index.ts'
import { FORUM, PEOPLE, REPORT, type Told } from './boards.texts.ts'
import type { SeedContext } from './context.ts'
import { clerkAt } from './petitions.ts'

const MANAGER = 'information-head'
const YEAR_MINUTES = 365 * 24 * 60
const { acts } = boards

/** A forum of some weeks: postings, comments, answers, one withdrawn, one closed, one that waits, one reported. */
export async function seedBoards(tx: Tx, context: SeedContext): Promise<void> {
  const now = context.clock.now()
  const people: Person[] = []
  for (const [n, nickname] of PEOPLE.entries()) people.push(await citizen(tx, context, n, nickname))
  for (const told of FORUM) await tell(tx, context, told, people, now)
}

interface Person {
  readonly citizenId: number
  readonly nickname: string
  readonly id: string
  readonly from: string
}

async function citizen(tx: Tx, { seal, clock }: SeedContext, n: number, nickname: string): Promise<Person> {
  const at = clock.now()
  const email = `forum${n + 1}@example.kr`
  const citizenId = await insertCitizen(tx, seal, { nickname, lang: 'ko', email }, at)
  if (citizenId === undefined) throw new Error(`demonstration: ${nickname} is there already`)
  const personLookup = seal.lookup(`forum ${n}`, 'citizens.person')
  await saveVerified(tx, citizenId, { personLookup, at, until: addMinutes(at, YEAR_MINUTES) })
  return { citizenId, nickname, id: `citizen:${citizenId}`, from: 'seed' }
}

async function tell(
  tx: Tx,
  context: SeedContext,
  told: Told,
  people: readonly Person[],
  now: Instant,
): Promise<void> {
  const { board, by, daysAgo, title, body, isClosed = false } = told
  const person = (n: number) => people[n] as Person
  const author = person(by)
  const wanted = instantAt(addDays(context.clock.today(), -daysAgo), 9 * 60 + 7 * by + 3 * daysAgo)
  const at = wanted > now ? now : wanted
  const later = (minutes: number) => (addMinutes(at, minutes) > now ? now : addMinutes(at, minutes))
  const once = `seed ${title}`
  const id = must(
    await acts.writePosting(tx, { boardId: board, author, title, body, isClosed, once, by: author, at }),
  )
  const officer = await clerkAt(tx, context, MANAGER)
  const { staffId, departmentName } = officer
  if (told.became === 'let-through')
    must(await acts.look(tx, { of: { postingId: id }, because: '', by: officer, at: later(90) }))
  if (told.answer !== undefined) {
    const answer = { postingId: id, staffId, departmentName, body: told.answer, once: `answer ${title}` }
    must(await acts.answerPosting(tx, { ...answer, by: officer, at: later(300) }))
  }
  for (const [n, [who, text]] of (told.comments ?? []).entries()) {
    const comment = { postingId: id, author: person(who), body: text, once: `${title} ${n}` }
    must(await acts.writeComment(tx, { ...comment, by: person(who), at: later(320 + 20 * n) }))
  }
  for (let n = 0; n < (told.likes ?? 0); n += 1) {
    const { citizenId } = person((by + 1 + n) % PEOPLE.length)
    must(await acts.react(tx, { postingId: id, citizenId, isOn: true, at: later(30) }))
  }
  if (told.became === 'withdrawn') {
    const { citizenId } = author
    const { city } = context
    must(await acts.withdrawPosting(tx, { id, citizenId, city, by: author, at: later(200) }))
  }
  if (told.became === 'reported') {
    const { citizenId } = person(6)
    const report = { postingId: id, commentId: null, citizenId, personLookup: undefined } as const
    must(
      await acts.report(tx, {
        ...report,
        category: 'ground-5',
        says: REPORT,
        by: person(6),
        at: later(60),
      }),
    )
  }
}

function must<T>(done: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!done.ok) throw new Error(`demonstration: ${JSON.stringify(done.refusal)}`)
  return done.value
}

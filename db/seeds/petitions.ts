import { newToken } from '../../src/kernel/crypto.ts'
import type { Clerk } from '../../src/kernel/clerk.ts'
import type { Tx } from '../../src/kernel/db.ts'
import { addDays, dayOf, type Instant, instantAt, weekday } from '../../src/kernel/time.ts'
import { accounts } from '../../src/modules/accounts/index.ts'
import { departments } from '../../src/modules/departments/index.ts'
import { petitions } from '../../src/modules/petitions/index.ts'
import type { SeedContext } from './context.ts'
import { type Told, TOLD } from './petitions.texts.ts'

/** Of every petition; it is in the installation guide. */
export const PASSWORD = 'nurijip-2026'
const { acts } = petitions

/** Petitions of the last weeks at every stage, in words of our own. `passwordHash` is that of `PASSWORD`. */
export async function seedPetitions(tx: Tx, context: SeedContext, passwordHash: string): Promise<void> {
  for (const told of TOLD) await tell(tx, context, told, passwordHash)
}

/** So many working days before today, at a time of that day. */
export function before(now: Instant, days: number, minute: number): Instant {
  let day = dayOf(now)
  for (let left = days; left > 0; ) {
    day = addDays(day, -1)
    if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1
  }
  return instantAt(day, minute)
}

/** Files it and takes it as far as it came. @returns its number */
export async function tell(tx: Tx, context: SeedContext, told: Told, passwordHash: string): Promise<string> {
  const { seal, clock } = context
  const now = clock.now()
  const filedAt = before(now, told.daysAgo, 9 * 60 + 20 + told.daysAgo)
  const later = (minutes: number) => before(now, told.daysAgo, 9 * 60 + 20 + told.daysAgo + minutes)
  const token = newToken()
  const answers = {
    ...told.person,
    title: told.title,
    body: told.body,
    ...(told.details && { details: told.details }),
    wantsPublication: told.isPublic,
    passwordHash,
  }
  await acts.saveDraft(tx, seal, { token, kindId: told.kind, answers, at: filedAt })
  const filed = await acts.filePetition(tx, context, { token, lang: 'ko', from: 'seed', at: filedAt })
  if (!filed.ok) throw new Error(filed.refusal)
  const { value: number } = filed
  const does = doing(tx, context, number)
  const { upTo, post, answer, asks } = told
  if (upTo === 'filed') return number
  await does('civil-affairs-desk-1', later(30), (b) => acts.receivePetition(tx, context, b))
  if (upTo === 'received') return number
  await does('civil-affairs-desk-1', later(40), (b) =>
    acts.assignPetition(tx, context, { ...b, postId: post, how: 'assign' }),
  )
  if (asks) await does(post, later(90), (b) => acts.demandSupplement(tx, context, { ...b, asks, days: 14 }))
  if (!answer) return number
  const isSubmitted = upTo !== 'processing'
  const outcome = { outcome: 'answered', reason: null, remedy: null, exception: null } as const
  const checks = ['questions', 'officer', 'privacy'] as const
  const written = { ...answer, ...outcome, isSubmitted, checks, reviewers: [] }
  await does(post, later(180), (b) => acts.draftAnswer(tx, context, { ...b, ...written }))
  if (upTo !== 'decided') return number
  await does(headOf(post), later(240), (b) => acts.approveAnswer(tx, context, b))
  return number
}

export const headOf = (postId: string) => `${postId.replace(/-\d+$/, '')}-head`

/** What a post does to one petition, as it is at that moment. @throws where it is refused */
export const doing =
  (tx: Tx, context: SeedContext, number: string) =>
  async (postId: string, at: Instant, work: (base: Base) => Promise<{ ok: boolean }>) => {
    const by = await clerkAt(tx, context, postId)
    const { version } = await acts.find(tx, number)
    const done = await work({ number, version, by, at })
    if (!done.ok) throw new Error(`${number}: ${JSON.stringify(done)}`)
  }
type Base = Parameters<typeof acts.receivePetition>[2]

export async function clerkAt(tx: Tx, { clock }: SeedContext, postId: string): Promise<Clerk> {
  const holder = await departments.findHolder(tx, postId)
  const staff = holder?.staffId ? await accounts.find(tx, holder.staffId) : undefined
  const place = staff && (await departments.clerkFor(tx, staff.id, clock.today()))
  if (!staff || !place) throw new Error(`no one in ${postId}`)
  return {
    ...place,
    id: `staff:${staff.id}`,
    from: 'seed',
    staffId: staff.id,
    name: staff.name,
    lang: 'ko',
    csrf: '',
    sessionEndsAt: clock.now(),
  }
}

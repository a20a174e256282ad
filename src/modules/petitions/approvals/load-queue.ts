import { privacy } from '#modules/privacy/index.ts'
import { accounts } from '#modules/accounts/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { substitutesAt } from '../absences/absence.store.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { workingDaysUntil } from '../clock/days-left.rule.ts'
import { findOpenCorrection } from '../corrections/correction.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { unseenOf } from './acting.store.ts'
import { isAlive } from './case-line.ts'
import { namesOnLines } from './line-names.ts'
import { turnOf } from './line.rule.ts'
import { type Approval, openWith } from './line.store.ts'
import type { Item, Queue } from './queue.view.tsx'

/**
 * What waits for a post: its own turn, its turn for a post that is absent, and what will come; with what was done in
 * its stead. Whose petitions it read is on record.
 *
 * @law CPTA 27 @article 17(1)
 */
export async function loadQueue(deps: Deps, clerk: Clerk): Promise<Queue> {
  const { look, clock, transact } = deps
  const today = clock.today()
  const substitutes = await substitutesAt(look, today)
  const absent = [...substitutes].filter(([, by]) => by === clerk.postId).map(([post]) => post)
  const mine = [clerk.postId, ...absent]
  const calendar = await loadCalendar(look)
  const open = await openWith(look, mine)
  const found = (await Promise.all(open.map(itemOf))).flatMap((one) => one ?? [])
  const items = found.toSorted((a, b) => (a.petition.dueAt ?? '9').localeCompare(b.petition.dueAt ?? '9'))
  const waiting = items.filter((one) => mine.includes(one.step.postId))
  await transact(async (tx) => {
    for (const { petition } of waiting)
      await privacy.noteAccess(tx, {
        about: `petition:${petition.number}`,
        by: clerk,
        what: 'read',
        at: clock.now(),
      })
  })
  const unseen = await unseenOf(look, clerk.postId)
  const actors = await accounts.byIds(
    look,
    unseen.flatMap((one) => Number(/^staff:(\d+)$/.exec(one.doneBy ?? '')?.[1] ?? Number.NaN) || []),
  )
  return {
    waiting,
    notYet: items.filter((one) => !mine.includes(one.step.postId)),
    names: await namesOnLines(look, open),
    unseen,
    actors: new Map(actors.map((one) => [`staff:${one.id}`, one.name])),
  }

  async function itemOf(approval: Approval): Promise<Item | undefined> {
    const petition = await getPetition(look, approval.number)
    const step = turnOf(approval.steps)
    const answer = await findAnswer(look, approval.number)
    if (!step || !answer || !isAlive(approval, petition)) return undefined
    const { dueOn, endedAt } = petition
    return {
      approval,
      step,
      petition,
      answer,
      isActing: step.postId !== clerk.postId,
      kind: (await getKind(look, petition.kindId)).name,
      correction:
        approval.subject === 'correction' ? await findOpenCorrection(look, approval.number) : undefined,
      daysLeft: dueOn === null || endedAt !== null ? undefined : workingDaysUntil(today, dueOn, calendar),
    }
  }
}

import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import { dayOf } from '#kernel/time.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { isOnLine } from '../approvals/case-line.ts'
import { workingDaysUntil } from '../clock/days-left.rule.ts'
import { openDetails } from '../details/details.store.ts'
import { findQuestionOf } from '../counsel/questions/question.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import { historyOf } from '../petition/history.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { chargeStanding } from '../payments/charge/standing.ts'
import { mayRead, officeActs } from '../stages/office-act.rule.ts'
import type { CaseFile } from './case.view.tsx'
import { loadParts } from './load-parts.ts'

/**
 * Everything that an officer in charge sees of a petition. Opening it leaves an access record.
 *
 * @article 10(3) @article 17(1) @law PIPA safety standard 8: who saw whose data is on record
 * @throws Forbidden another department's petition
 */
export async function caseFile(deps: Deps, number: string, clerk: Clerk): Promise<CaseFile> {
  const { look, transact, seal, clock } = deps
  const at = clock.now()
  const petition = await getPetition(look, number)
  const isReader = mayRead(petition, clerk) || (await isOnLine(look, petition, clerk, dayOf(at)))
  if (!isReader) throw new Forbidden(`petition ${number} is another department's`)
  const [petitioner, details] = await transact(async (tx) => {
    await privacy.noteAccess(tx, { about: `petition:${number}`, by: clerk, what: 'read', at })
    return [await openPetitioner(tx, seal, number), await openDetails(tx, seal, number)] as const
  })
  const moves = await historyOf(look, number)
  const acts = officeActs(petition, clerk)
  const canAssign = acts.has('assign') || acts.has('reassign')
  const day = dayOf(at)
  const all = canAssign ? await departments.postsWith(look, { right: 'petition-handle', day }) : []
  const posts = acts.has('assign') ? all : all.filter((one) => one.departmentId === petition.departmentId)
  const holder = petition.postId === null ? undefined : await departments.findHolder(look, petition.postId)
  const people = await accounts.byIds(look, [
    ...moves.flatMap((one) => staffIdOf(one.actor) ?? []),
    ...posts.flatMap((one) => one.staffId ?? []),
    ...(holder?.staffId ? [holder.staffId] : []),
  ])
  const answer = await findAnswer(look, number)
  const { dueOn, endedAt } = petition
  return {
    petition,
    petitioner,
    details,
    kind: await getKind(look, petition.kindId),
    moves,
    posts,
    holder,
    names: new Map(people.map((one) => [one.id, one.name])),
    ...(await loadParts(deps, petition, clerk)),
    answer,
    acts,
    daysLeft:
      dueOn === null || endedAt !== null ? undefined : workingDaysUntil(day, dueOn, await loadCalendar(look)),
    isLate: petition.expiresAt !== null && endedAt === null && petition.expiresAt <= at,
    today: day,
    standing: petition.feeWon > 0 ? await chargeStanding(look, number) : undefined,
    mayKeepMoney: clerk.rights.has('petition-desk'),
    questionNumber: await findQuestionOf(look, number),
  }
}

export function staffIdOf(actor: string): number | undefined {
  const [, id] = /^staff:(\d+)$/.exec(actor) ?? []
  return id === undefined ? undefined : Number(id)
}

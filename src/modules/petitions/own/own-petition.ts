import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { workingDaysUntil } from '../clock/days-left.rule.ts'
import { expectedOn } from '../due/expected.rule.ts'
import { getKind } from '../kinds/kind.store.ts'
import { historyOf } from '../petition/history.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { stepsShown } from '../register/register-entry.rule.ts'
import { loadParts } from './load-parts.ts'
import type { OwnPetition } from './own.view.tsx'

/** @article 10(3) the petitioner sees what others do not */
export async function ownPetition(deps: Deps, number: string, lang: Lang): Promise<OwnPetition> {
  const { look, clock } = deps
  const petition = await getPetition(look, number)
  const calendar = await loadCalendar(look)
  const names = new Map((await departments.list(look)).map((one) => [one.id, one.name[lang]]))
  const { period, arrivedAt, paidAt, receivedAt, dueOn, postId, feeWon } = petition
  const expected = expectedOn({ period, arrivedAt, paidAt: paidAt ?? undefined }, calendar)
  const isPaid = feeWon === 0 || paidAt !== null
  const answer = await findAnswer(look, number)
  const holder = postId === null ? undefined : await departments.findHolder(look, postId)
  const staff = holder?.staffId ? await accounts.find(look, holder.staffId) : undefined
  return {
    petition,
    kind: await getKind(look, petition.kindId),
    steps: stepsShown(await historyOf(look, number)).map((one) => ({
      ...one,
      department: one.departmentId === null ? undefined : names.get(one.departmentId),
    })),
    ...(await loadParts(deps, petition, lang)),
    answer: answer?.approvedAt ? answer : undefined,
    officer:
      holder && staff
        ? { department: holder.departmentName[lang], name: staff.name, phone: holder.phone }
        : undefined,
    daysLeft:
      dueOn === null || petition.endedAt !== null
        ? undefined
        : workingDaysUntil(clock.today(), dueOn, calendar),
    expectedOn: receivedAt === null && isPaid && expected.ok ? expected.value : undefined,
  }
}

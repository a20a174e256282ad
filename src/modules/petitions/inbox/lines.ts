import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Calendar } from '../clock/calendar.rule.ts'
import { workingDaysUntil } from '../clock/days-left.rule.ts'
import { receiveBy } from '../clock/internal-clocks.rule.ts'
import { kindsOf } from '../kinds/kind.store.ts'
import type { Work } from './inbox.store.ts'
import type { Line } from './inbox.view.tsx'
import { words } from './inbox.words.ts'

/** Adds what a line says beside the row: the kind, who holds it, the days left. */
export async function linesOf(
  look: Reader,
  work: readonly Work[],
  { lang }: Clerk,
  { today, now, calendar }: { today: LocalDate; now: Instant; calendar: Calendar },
): Promise<Line[]> {
  const kinds = new Map((await kindsOf(look)).map((one) => [one.id, one.name[lang]]))
  const inCharge = await namesOf(
    look,
    work.flatMap((one) => one.departmentId ?? []),
    lang,
  )
  return work.map((one) => {
    const by =
      one.stage === 'filed' ? receiveBy(one.paymentConfirmedAt ?? one.arrivedAt, calendar) : undefined
    const until = by?.ok ? by.value : undefined
    return {
      ...one,
      kind: kinds.get(one.kindId) ?? one.kindId,
      inCharge: inCharge(one.departmentId, one.postId),
      daysLeft: one.dueOn === null ? undefined : workingDaysUntil(today, one.dueOn, calendar),
      receiveBy: until,
      isLate: one.expiresAt === null ? until !== undefined && until < now : one.expiresAt <= now,
    }
  })
}

/** Department and name, from the posts of the departments that occur. */
async function namesOf(look: Reader, departmentIds: readonly string[], lang: 'ko' | 'en') {
  const posts = (
    await Promise.all([...new Set(departmentIds)].map((id) => departments.posts(look, id)))
  ).flat()
  const staff = await accounts.byIds(
    look,
    posts.flatMap((one) => one.staffId ?? []),
  )
  const nameOf = new Map(staff.map((one) => [one.id, one.name]))
  return (departmentId: string | null, postId: string | null): string => {
    const post = posts.find((one) => one.postId === postId)
    const department = posts.find((one) => one.departmentId === departmentId)?.departmentName[lang] ?? ''
    if (!post) return department
    const name = post.staffId === null ? undefined : nameOf.get(post.staffId)
    return `${department} ${name ?? words(lang).nobody}`
  }
}

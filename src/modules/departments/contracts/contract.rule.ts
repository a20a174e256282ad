import { type Instant, instantAt, type LocalDate, nextDay } from '#kernel/time.ts'

/** What people of a contract may do. Nobody of them publishes, and nobody sees a petition. */
export const JOBS = ['page-edit'] as const
export type Job = (typeof JOBS)[number]

export interface Term {
  readonly fromOn: LocalDate
  /** The last day: it ends at the midnight after, Seoul time. */
  readonly lastOn: LocalDate
  readonly endedAt: Instant | null
}

/** Whether a contract runs at a moment. No job ends it: the moment itself does. @article 3(3) */
export function isRunning({ fromOn, lastOn, endedAt }: Term, now: Instant): boolean {
  if (endedAt !== null && now >= endedAt) return false
  return now >= instantAt(fromOn, 0) && now < instantAt(nextDay(lastOn), 0)
}

/** Pages of the office that people of a contract reach; everything else is closed to them. */
const OPEN = ['/office/pages', '/office/media', '/office/account', '/office/sign-out', '/office/session']
const CLOSED = ['/office/pages/owners']

/** Whether an address of the office is open to people of a contract. @article 3(3) @article 17(1) */
export function isOpenTo(address: string): boolean {
  const path = address.split('?')[0] ?? ''
  const within = (one: string) => path === one || path.startsWith(`${one}/`)
  return OPEN.some(within) && !CLOSED.some(within)
}

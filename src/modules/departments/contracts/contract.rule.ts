import { ok, refuse, type Result } from '#kernel/result.ts'
import { dayOf, type Instant, instantAt, type LocalDate, nextDay } from '#kernel/time.ts'

/** What people of a contract may do. Nobody of them publishes, and nobody sees a petition. */
export const JOBS = ['page-edit'] as const
export type Job = (typeof JOBS)[number]

export interface Term {
  readonly fromOn: LocalDate
  /** The last day: it ends at the midnight after, Seoul time. */
  readonly lastOn: LocalDate
  readonly endedAt: Instant | null
  /** Its end was noticed: it stays over, whatever the clock says later, until somebody extends it. */
  readonly isOver: boolean
}

/** Whether a contract runs at a moment. No job ends it: the moment itself does. @article 3(3) */
export const isRunning = (term: Term, now: Instant): boolean => stateOf(term, now) === 'running'

export type ContractState = 'toCome' | 'running' | 'over'

/** Whether a contract is still to come, runs, or is over: ended by somebody, or by the midnight after its last day. */
export function stateOf({ fromOn, lastOn, endedAt, isOver }: Term, now: Instant): ContractState {
  if (isOver || endedAt !== null) return 'over'
  if (now < instantAt(fromOn, 0)) return 'toCome'
  return now < instantAt(nextDay(lastOn), 0) ? 'running' : 'over'
}

export type ExtensionRefusal = 'ended' | 'not-later' | 'day-past'

/**
 * Whether a contract may get another last day: a later one that has not gone; after its end, too, so long as nobody
 * ended it early. A shorter term is an early end, with its reason.
 *
 * @article 3(3)
 */
export function decideExtension(term: Term, lastOn: LocalDate, now: Instant): Result<void, ExtensionRefusal> {
  if (term.endedAt !== null) return refuse('ended')
  if (lastOn < dayOf(now)) return refuse('day-past')
  return lastOn > term.lastOn || (term.isOver && lastOn === term.lastOn) ? ok(undefined) : refuse('not-later')
}

/** Pages of the office that people of a contract reach; everything else is closed to them. */
const OPEN = [
  '/office/pages',
  '/office/media',
  '/office/contract',
  '/office/account',
  '/office/sign-out',
  '/office/session',
]
const CLOSED = ['/office/pages/owners']
/** What is open before somebody has promised confidentiality: the promise, and the way out. */
const BEFORE = ['/office/contract', '/office/account/language', '/office/sign-out']

/** Whether an address of the office is open to people of a contract. @article 3(3) @article 17(1) */
export const isOpenTo = (address: string): boolean => isIn(OPEN, address) && !isIn(CLOSED, address)

/** Whether it is open already before the promise of confidentiality. @article 3(3) */
export const isOpenBefore = (address: string): boolean => isIn(BEFORE, address)

function isIn(list: readonly string[], address: string): boolean {
  const path = address.split('?')[0] ?? ''
  return list.some((one) => path === one || path.startsWith(`${one}/`))
}

/** What addresses of the office are about, as the record of acts names it: `item:12`, `media:3`. */
export function thingsIn(paths: readonly string[]): string[] {
  const things = paths.flatMap((path) => {
    const [, kind, id] = /^\/office\/(pages|media)\/(\d{1,15})(?:\/|$)/.exec(path) ?? []
    return kind === undefined ? [] : [`${kind === 'pages' ? 'item' : 'media'}:${id}`]
  })
  return [...new Set(things)]
}

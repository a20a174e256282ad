import type { Seal } from '#kernel/crypto.ts'
import type { Transact } from '#kernel/db.ts'
import { type FailedSearch, noteFailed } from '#kernel/search.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { worthKeeping } from './worth-keeping.ts'

/** Milliseconds for which questions are counted in memory before they are written. */
const PAUSE = 5_000
const MOST_WAITING = 200
/** Different questions of one address between two writings; addresses are forgotten with each. */
const MOST_OF_ONE = 5
const MOST_ADDRESSES = 5_000

export interface FailedSearches {
  /** Counts a question that found nothing. Costs the answer nothing; one too many is not counted. */
  note(query: string, from: string, at: Instant): void
  /** Writes what was counted. */
  write(): Promise<void>
}

interface Waiting extends FailedSearch {
  readonly from: Set<string>
}

/**
 * Counts questions that found nothing, in memory, and writes them together every few seconds: no question of a
 * stranger is a statement of its own. Of who asked a hash under the city's key is kept, another for each question, and
 * of the question too until three different ones have asked it.
 *
 * @param onError hears when they could not be written; they are given up then
 */
export function countFailed(
  { transact, seal }: { transact: Transact; seal: Pick<Seal, 'lookup'> },
  onError: (error: unknown) => void,
): FailedSearches {
  let waiting = new Map<string, Waiting>()
  let ofAddress = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined

  const write = async () => {
    clearTimeout(timer)
    timer = undefined
    const searches = [...waiting.values()]
    waiting = new Map()
    ofAddress = new Map()
    const days = Map.groupBy(searches, (one) => dayOf(one.lastAt))
    if (days.size > 0)
      await transact(async (tx) => {
        for (const [day, of] of days) await noteFailed(tx, day, of.map(hashed))
      })
  }
  const hashed = ({ from, ...one }: Waiting) => ({
    ...one,
    question: seal.lookup(one.query, 'search.failed.question'),
    askers: [...from].map((place) => seal.lookup(`${place} ${one.query}`, 'search.failed.asker')),
  })
  return {
    note(query, from, at) {
      const text = worthKeeping(query)
      if (text === undefined) return
      const key = `${dayOf(at)} ${text}`
      const asked = ofAddress.get(from) ?? 0
      if (asked >= MOST_OF_ONE || (asked === 0 && ofAddress.size >= MOST_ADDRESSES)) return
      if (!waiting.has(key) && waiting.size >= MOST_WAITING) return
      ofAddress.set(from, asked + 1)
      const { times = 0, from: places = new Set<string>() } = waiting.get(key) ?? {}
      waiting.set(key, { query: text, times: times + 1, lastAt: at, from: places.add(from) })
      timer ??= setTimeout(() => void write().catch(onError), PAUSE).unref()
    },
    write,
  }
}

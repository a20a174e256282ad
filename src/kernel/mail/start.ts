import { setTimeout as sleep } from 'node:timers/promises'
import { type Delivery, deliverDue } from './deliver.ts'

const PAUSE_MS = 3_000

/**
 * Delivers as long as the program runs. A pass that fails as a whole, because the database is away,
 * is told to `onError` and followed by the next.
 *
 * @returns what ends it, when the pass under way is done
 */
export function startDelivery(
  delivery: Delivery,
  onError: (error: unknown) => void,
  pauseMs = PAUSE_MS,
): () => Promise<void> {
  const end = new AbortController()
  const working = (async () => {
    while (!end.signal.aborted) {
      await deliverDue(delivery).catch(onError)
      await sleep(pauseMs, undefined, { signal: end.signal, ref: false }).catch(() => undefined)
    }
  })()
  return () => {
    end.abort()
    return working
  }
}

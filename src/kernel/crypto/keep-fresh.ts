import type { Seal } from './seal.ts'

/** A new key seals ten minutes after it was made: every running program has learnt it well before. */
const EVERY_MS = 3 * 60_000

/**
 * Learns keys made since, as long as the program runs. A time that fails, because the database is away, is told to
 * `onError`; the next one makes up for it.
 *
 * @returns what ends it
 */
export function keepFresh(
  seal: Pick<Seal, 'refresh'>,
  onError: (error: unknown) => void,
  everyMs = EVERY_MS,
): () => Promise<void> {
  const timer = setInterval(() => void seal.refresh().catch(onError), everyMs)
  timer.unref()
  return async () => clearInterval(timer)
}

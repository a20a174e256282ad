import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { PageCache } from './pages.ts'
import { CHANNEL } from './touch.ts'

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5_000
const PATIENCE_MS = 5_000
const BEAT_MS = 10_000

/**
 * Hears what other processes changed, on a connection of its own. While nothing can be heard, nothing
 * is kept or answered from memory; a connection that has gone silent counts as lost.
 *
 * @returns what ends the listening
 */
export async function listen(
  cache: PageCache,
  open: () => pg.Client,
  { beatMs = BEAT_MS }: { beatMs?: number } = {},
): Promise<() => Promise<void>> {
  const end = new AbortController()
  const tried = Promise.withResolvers<void>()
  const hearing = hearUntil(end.signal)
  await tried.promise
  return async () => {
    end.abort()
    await hearing
  }

  async function hearUntil(signal: AbortSignal): Promise<void> {
    let pause = FIRST_PAUSE_MS
    while (!signal.aborted) {
      const client = open()
      const lost = lossOf(client, signal)
      try {
        await within(hear(client))
        pause = FIRST_PAUSE_MS
        const beat = setInterval(() => void within(client.query('select 1')).catch(lost.resolve), beatMs)
        tried.resolve()
        await lost.promise.finally(() => clearInterval(beat))
      } catch {
        tried.resolve()
      }
      cache.bypass(true)
      cache.clear()
      await within(client.end()).catch(() => undefined)
      if (!signal.aborted) await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined)
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
    }
  }

  async function hear(client: pg.Client): Promise<void> {
    cache.bypass(true)
    client.on('notification', ({ payload }) => cache.drop(JSON.parse(payload ?? '[]') as string[]))
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    cache.clear()
    cache.bypass(false)
  }
}

function lossOf(client: pg.Client, signal: AbortSignal): { promise: Promise<void>; resolve: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  client.on('error', () => resolve())
  client.on('end', () => resolve())
  signal.addEventListener('abort', () => resolve(), { once: true })
  return { promise, resolve: () => resolve() }
}

async function within<T>(work: Promise<T>): Promise<T> {
  const end = new AbortController()
  const late = sleep(PATIENCE_MS, undefined, { signal: end.signal, ref: false }).then(() => {
    throw new Error('no answer in time')
  })
  late.catch(() => undefined)
  return Promise.race([work, late]).finally(() => end.abort())
}

import { type Instant, instantOf } from '#kernel/time.ts'
import { millisecondsOf } from '#kernel/time.ts'
import type { ListCursor } from './list.store.ts'

/** `1764086400000.12`, as the addresses of a list have it; undefined for anything else. */
export function cursorIn(text: unknown): ListCursor | undefined {
  const [, ms = '', id = ''] = /^(\d{1,15})\.(\d{1,15})$/.exec(typeof text === 'string' ? text : '') ?? []
  return id === '' || Number(ms) > 8.64e15 ? undefined : { fromAt: instantOf(Number(ms)), id: Number(id) }
}

export const cursorText = ({ fromAt, itemId }: { fromAt: Instant; itemId: number }): string =>
  `${millisecondsOf(fromAt)}.${itemId}`

import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Category } from '../kinds/kind.rule.ts'

/** How a petition came. All but the first are entered by the petition desk. */
export const CHANNELS = ['internet', 'counter', 'phone', 'post', 'fax'] as const
export type Channel = (typeof CHANNELS)[number]
export const ENTERED = ['counter', 'phone', 'post', 'fax'] as const

/**
 * Whether a kind may come that way: in writing always, by telephone only everyday ones.
 *
 * @law CPTA 8
 * @refusal not-by-phone
 */
export const decideChannel = (category: Category, channel: Channel): Result<void, 'not-by-phone'> =>
  channel === 'phone' && category !== 'everyday' ? refuse('not-by-phone') : ok(undefined)

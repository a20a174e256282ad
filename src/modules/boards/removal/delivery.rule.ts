import type { Instant } from '#kernel/time.ts'

/** What became of a letter, as the outbox says it. */
export interface Delivered {
  readonly createdAt: Instant
  readonly sentAt: Instant | null
  readonly failedAt: Instant | null
  readonly isHeld: boolean
  readonly error: string | null
}

import { MOST_DEMANDS } from '../supplements/supplement.rule.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'

/** With one petition, and with each supplement to it. */
export const MOST_PHOTOGRAPHS = 5
/** Bytes of one as it is sent. */
export const MOST_BYTES = 10_000_000
/** Characters that say what one shows. */
export const LONGEST_ALT = 200
/** The numbers that they may have: of the petition first, then of its supplements. */
export const PLACES: readonly number[] = Array.from(
  { length: MOST_PHOTOGRAPHS * (1 + MOST_DEMANDS) },
  (_, at) => at + 1,
)

/** What an officer found, having looked at one. */
export interface Look {
  readonly nth: number
  readonly isShown: boolean
  /** What it shows, for whoever does not see it. */
  readonly alt: string
  /** No face, plate or address is in it. */
  readonly isClean: boolean
}
export type LookRefusal = 'nothing-chosen' | 'alt-missing' | 'not-checked'

/**
 * Whether what an officer found can be carried out: whatever goes public has been looked at for persons and is
 * described in words. Undefined `nth` where it is about all of them.
 *
 * @article 10(3) what others see has no person in it
 * @refusal nothing-chosen, alt-missing, not-checked
 */
export function decideLooks(
  looks: readonly Look[],
): Result<readonly Look[], { why: LookRefusal; nth?: number }> {
  if (looks.length === 0) return refuse({ why: 'nothing-chosen' })
  for (const { nth, isShown, alt, isClean } of looks) {
    if (isShown && alt === '') return refuse({ why: 'alt-missing', nth })
    if (isShown && !isClean) return refuse({ why: 'not-checked', nth })
  }
  return ok(looks)
}

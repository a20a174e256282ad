import type { LocalDate } from '#kernel/time.ts'
import type { Withheld } from '../withheld/shown-text.rule.ts'

/**
 * Whether everyone reads the text of a posting today, in whole or with parts covered: let through, hidden by nothing,
 * its period not over. Nobody takes part in another.
 *
 * @article 6(1) @article 6(2) @article 13
 */
export const isReadable = (
  { state, postedUntil }: { readonly state: string; readonly postedUntil: LocalDate | null },
  withheld: Pick<Withheld, 'kind'> | undefined,
  today: LocalDate,
): boolean =>
  state === 'shown' &&
  (withheld === undefined || withheld.kind === 'masking') &&
  (postedUntil === null || postedUntil >= today)

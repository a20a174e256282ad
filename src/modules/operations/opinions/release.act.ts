import { type Actor, record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { LocalDate } from '#kernel/time.ts'
import { lockOpinions } from './opinion.store.ts'
import { saveReleased, saveWithheld } from './released.store.ts'

/** Lets everyone read the texts of opinions that an officer looked at, or no longer. @article 4 @article 17(1) */
export async function releaseOpinions(
  tx: Tx,
  { ids, isShown, by, on }: { ids: readonly number[]; isShown: boolean; by: Actor; on: LocalDate },
): Promise<Result<void, 'none-chosen'>> {
  const opinions = await lockOpinions(tx, ids)
  if (opinions.length === 0) return refuse('none-chosen')
  for (const one of opinions) {
    if ((one.releasedOn !== null) === isShown) continue
    if (isShown) await saveReleased(tx, one, { by: by.id, on })
    else await saveWithheld(tx, one.id)
    record(tx, { what: isShown ? 'opinion.released' : 'opinion.withheld', about: `opinion:${one.id}`, by })
  }
  touch(tx, 'opinions')
  return ok(undefined)
}

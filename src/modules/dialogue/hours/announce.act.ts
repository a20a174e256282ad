import { record } from '#kernel/audit.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { decideTimes, type TimesRefusal } from './hour.rule.ts'
import { getHour, type HourText, insertHour, lockHour, saveHour } from './hour.store.ts'
import { republishHour } from './republish-hour.act.ts'

/** Announces a question hour; one form sent twice announces one. @refusal as `decideTimes` @article 12(1) */
export async function announceHour(
  tx: Tx,
  { formKey, hour, by, at }: { formKey: string; hour: HourText; by: Clerk; at: Instant },
): Promise<Result<number, TimesRefusal>> {
  const decided = decideTimes(hour, undefined, at)
  if (!decided.ok) return decided
  const id = await insertHour(tx, formKey, hour)
  await republishHour(tx, await getHour(tx, id))
  record(tx, { what: 'dialogue.hour-announced', about: `question-hour:${id}`, by })
  return ok(id)
}

/** Changes what was announced. @refusal changed; as `decideTimes` @article 12(1) */
export async function changeHour(
  tx: Tx,
  { id, version, hour, by, at }: { id: number; version: number; hour: HourText; by: Clerk; at: Instant },
): Promise<Result<number, TimesRefusal | 'changed'>> {
  const before = await lockHour(tx, id)
  if (before.version !== version) return refuse('changed')
  const decided = decideTimes(hour, before, at)
  if (!decided.ok) return decided
  await saveHour(tx, id, hour)
  await republishHour(tx, { id, ...hour })
  record(tx, { what: 'dialogue.hour-changed', about: `question-hour:${id}`, by })
  return ok(id)
}

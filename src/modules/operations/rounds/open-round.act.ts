import { type Actor, record } from '#kernel/audit.ts'
import { newToken, type Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Result } from '#kernel/result.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { isYearClosed, takeYear } from '../years/year.store.ts'
import { insertRoundKey, KEY_PURPOSE } from '../answers/round-key.store.ts'
import { republishRound } from './republish-round.act.ts'
import { decideOpen, type OpenRefusal } from './round.rule.ts'
import { lockRound, saveOpened } from './round.store.ts'

/**
 * Opens a round: its questions are frozen, and everyone answers from its first day to its last.
 *
 * @param departmentId the managing department, which answers for it
 * @article 4
 */
export async function openRound(
  tx: Tx,
  seal: Seal,
  {
    id,
    version,
    departmentId,
    by,
    at,
  }: { id: number; version: number; departmentId: string; by: Actor; at: Instant },
): Promise<Result<void, OpenRefusal>> {
  const round = await lockRound(tx, id)
  const { year, once } = round
  await takeYear(tx, year)
  const today = dayOf(at)
  const decided = decideOpen(round, { version, today, isYearClosed: await isYearClosed(tx, year) })
  if (!decided.ok) return decided
  await saveOpened(tx, round, { by: by.id, at })
  if (once !== 'open') await insertRoundKey(tx, id, seal.seal(newToken(), KEY_PURPOSE))
  await republishRound(tx, round, departmentId)
  record(tx, { what: 'opinion-round.opened', about: `opinion-round:${id}`, by, detail: { version } })
  return decided
}

import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { getWritten } from '../versions/version.store.ts'
import { lockWriter } from '../writing/writing.store.ts'
import { type Category, MOST_REPORTS } from './report.rule.ts'
import { closeReports, countReported, insertReport } from './report.store.ts'

/** The name of the queue that tells those who reported. */
export const TELL_REPORTERS = 'boards.tell-reporters'

/**
 * A citizen reports a posting or a comment, once. However many report, nothing is hidden by it: an officer reads.
 *
 * @refusal too-often
 * @article 6(2) a machine removes nothing
 */
export async function report(
  tx: Tx,
  act: {
    postingId: number
    commentId: number | null
    citizenId: number
    personLookup: Buffer | undefined
    category: Category
    says: string
    by: Actor
    at: Instant
  },
): Promise<Result<void, 'too-often'>> {
  const { postingId, commentId, citizenId, personLookup, category, says, by, at } = act
  await lockWriter(tx, citizenId)
  await getWritten(tx, postingId)
  const { many, minutes } = MOST_REPORTS
  if ((await countReported(tx, citizenId, minutes, at)) >= many) return refuse('too-often')
  const one = { postingId, commentId, citizenId, personLookup, category, says, reportedAt: at }
  if (await insertReport(tx, one))
    record(tx, { what: 'posting.reported', about: `posting:${postingId}`, by, detail: { category } })
  return ok(undefined)
}

/** An officer says what became of the reports of a posting; everyone who reported is told. @article 6(2) */
export async function answerReports(
  tx: Tx,
  act: { postingId: number; outcome: 'acted' | 'not-acted'; answer: string; by: Actor; at: Instant },
): Promise<void> {
  const { postingId, outcome, answer, by, at } = act
  const closed = await closeReports(tx, postingId, { outcome, answer, by: by.id, at })
  if (closed.length === 0) return
  const reportIds = closed.map((one) => one.id)
  await enqueue(tx, { name: TELL_REPORTERS }, { reportIds })
  const detail = { outcome, reports: closed.length }
  record(tx, { what: 'reports.answered', about: `posting:${postingId}`, by, detail })
}

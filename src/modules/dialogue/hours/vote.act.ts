import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import type { Citizen } from '#modules/accounts/index.ts'
import type { HourRefusal } from './ask.act.ts'
import { hourStateOf } from './hour.rule.ts'
import { lockHour } from './hour.store.ts'
import { recountVotes } from './question-entry.store.ts'
import { findVote, getQuestion, removeVote, saveVote } from './question.store.ts'

/**
 * A verified person votes for one question of an hour, or takes the vote back (`questionId` undefined), until the votes
 * are counted. Of several accounts of one person the latest vote alone counts; nobody reads whose it is.
 *
 * @refusal may-not-write, not-taking, not-shown
 * @article 12(1)
 */
export async function voteInHour(
  tx: Tx,
  v: {
    hourId: number
    questionId: number | undefined
    by: Citizen
    personHash: Buffer | undefined
    at: Instant
  },
): Promise<Result<undefined, HourRefusal>> {
  const { hourId, questionId, by, personHash, at } = v
  if (!by.mayWrite || !personHash) return refuse('may-not-write')
  const hour = await lockHour(tx, hourId)
  if (hourStateOf(hour, at) !== 'taking') return refuse('not-taking')
  if (questionId !== undefined && (await getQuestion(tx, hourId, questionId)).state !== 'shown')
    return refuse('not-shown')
  // sent again, it is one
  if ((await findVote(tx, hourId, personHash)) === questionId) return ok(undefined)
  await (questionId === undefined
    ? removeVote(tx, hourId, personHash)
    : saveVote(tx, { hourId, personHash, questionId, at }))
  await recountVotes(tx, hourId)
  touch(tx, `question-hour:${hourId}`)
  // the chain keeps that somebody voted, not who: what it says can never be taken back
  record(tx, {
    what: 'dialogue.hour-voted',
    about: `question-hour:${hourId}`,
    by: { id: 'citizen', from: '' },
  })
  return ok(undefined)
}

import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Instant } from '#kernel/time.ts'
import { getBoard } from '../board/board.store.ts'
import { keepFingerprint } from '../repeats/keep-fingerprint.ts'
import { republishPosting } from '../postings/republish.ts'
import { lockWritten, saveVersion } from '../versions/version.store.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { type NotOwn, whyNotEdited } from './own-text.rule.ts'

/**
 * Changes an own posting. What it said before is kept, everyone sees that and when it was changed, and comments stay.
 *
 * @refusal not-own, withheld, looked-at an officer let it through as it is, changed-meanwhile
 * @article 13
 */
export async function editPosting(
  tx: Tx,
  edit: {
    id: number
    citizenId: number
    version: number
    title: string
    body: string
    by: Actor
    at: Instant
  },
): Promise<Result<void, NotOwn | 'looked-at' | 'changed-meanwhile'>> {
  const { id, citizenId, title, body, by, at } = edit
  const posting = await lockWritten(tx, id)
  const { moderation } = await getBoard(tx, posting.boardId, 'ko')
  const isWithheld = (await runningAgainst(tx, { postingId: id })) !== undefined
  const why = whyNotEdited(posting, { citizenId, isWithheld, looksFirst: moderation === 'before' })
  if (why) return refuse(why)
  if (posting.title === title && posting.body === body) return ok(undefined)
  if (posting.version !== edit.version) return refuse('changed-meanwhile')
  await saveVersion(tx, posting, { title, body, at })
  await keepFingerprint(tx, { written: { postingId: id }, citizenId, text: `${title}\n${body}`, at })
  await republishPosting(tx, id)
  record(tx, { what: 'posting.edited', about: `posting:${id}`, by, detail: { version: posting.version + 1 } })
  return ok(undefined)
}

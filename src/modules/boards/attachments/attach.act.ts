import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { getBoard } from '../board/board.store.ts'
import { republishPosting } from '../postings/republish.ts'
import { lockWritten } from '../versions/version.store.ts'
import { runningAgainst } from '../withheld/withheld.store.ts'
import { LAST_FILE, MOST_FILES } from '../writing/limits.rule.ts'
import { type NotOwn, whyNotEdited } from '../writing/own-text.rule.ts'
import { attachmentsOf, insertAttachment, removeAttachment } from './attachment.store.ts'

interface Own {
  readonly id: number
  readonly citizenId: number
  readonly by: Actor
  readonly at: Instant
}
export type NotAttached = NotOwn | 'looked-at' | 'no-files' | 'too-many'

async function whyNot(tx: Tx, { id, citizenId }: Own): Promise<NotAttached | undefined> {
  const posting = await lockWritten(tx, id)
  const { moderation, takesFiles } = await getBoard(tx, posting.boardId, 'ko')
  if (!takesFiles) return 'no-files'
  const isWithheld = (await runningAgainst(tx, { postingId: id })) !== undefined
  return whyNotEdited(posting, { citizenId, isWithheld, looksFirst: moderation === 'before' })
}

/**
 * Adds a file, kept already, to an own posting; sent twice, it is one.
 *
 * @refusal not-own, withheld, looked-at, no-files the board takes none, too-many
 * @article 13
 */
export async function attach(
  tx: Tx,
  own: Own,
  file: { hash: string; ending: string; type: string; bytes: number },
): Promise<Result<void, NotAttached>> {
  const why = await whyNot(tx, own)
  if (why) return refuse(why)
  const { id, by, at } = own
  const { ending, ...kept } = file
  const there = await attachmentsOf(tx, id)
  if (there.some((one) => one.hash === file.hash)) return ok(undefined)
  const nth = (there.at(-1)?.nth ?? 0) + 1
  if (there.length >= MOST_FILES || nth > LAST_FILE) return refuse('too-many')
  await insertAttachment(tx, id, { ...kept, nth, name: `${id}-${nth}.${ending}`, at })
  await republishPosting(tx, id)
  record(tx, { what: 'posting.file-added', about: `posting:${id}`, by, detail: { nth } })
  return ok(undefined)
}

/** Takes a file off an own posting. @refusal as `attach` @article 13 */
export async function detach(tx: Tx, own: Own, nth: number): Promise<Result<void, NotAttached>> {
  const why = await whyNot(tx, own)
  if (why) return refuse(why)
  await removeAttachment(tx, own.id, nth)
  await republishPosting(tx, own.id)
  record(tx, { what: 'posting.file-removed', about: `posting:${own.id}`, by: own.by, detail: { nth } })
  return ok(undefined)
}

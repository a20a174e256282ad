import type { Clerk } from '#kernel/clerk.ts'
import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { republishComment } from '../comments/republish-comment.ts'
import { republishPosting } from '../postings/republish.ts'
import { type Of, addressOf } from './of.rule.ts'
import type { Target } from './target.store.ts'
import { type Answering, type Around, tellAuthor } from './tell-author.ts'
import {
  insertEntry,
  insertWithheld,
  type LiftedAs,
  lockRecord,
  type NewWithheld,
  saveLifted,
} from './withhold.store.ts'

/** Of whatever shows the public log of removals. */
export const LOG = 'removals'

export const republishOf = (tx: Tx, { postingId, commentId }: Of): Promise<void> =>
  commentId === null ? republishPosting(tx, postingId) : republishComment(tx, commentId)

type Withholding = Omit<NewWithheld, 'postingId' | 'commentId' | 'decidedAt'> & {
  readonly departmentId: string
  readonly by: Clerk
  readonly at: Instant
  /** What goes into the same record before it is looked at. */
  readonly beside?: (withheldId: number) => Promise<unknown>
}

/**
 * Withholds a text in the transaction of an act: the record, the place on the board, the public log, the notice to the
 * author, the line of the audit. The target is locked, and judged, before.
 *
 * @article 6(2)
 * @returns the number of the record
 */
export async function withhold(tx: Tx, around: Around, target: Target, w: Withholding): Promise<number> {
  const { by, at, departmentId, beside, ...record_ } = w
  const { postingId, commentId, boardId, running } = target
  if (running?.kind === 'block')
    await saveLifted(tx, { id: running.id, as: 'replaced', by: by.id, at, on: dayOf(at) })
  const row: NewWithheld = { ...record_, postingId, commentId, decidedAt: at }
  const id = await insertWithheld(tx, row)
  await insertEntry(tx, id, { ...row, boardId, departmentId, decidedOn: dayOf(at) })
  await beside?.(id)
  await republishOf(tx, target)
  const { kind, ground, reasonKo, reasonEn } = w
  await tellAuthor(tx, around, target, {
    withheldId: id,
    what: 'withheld',
    kind,
    ground,
    reasonKo,
    reasonEn,
    by,
    at,
  })
  touch(tx, LOG)
  record(tx, {
    what: `board-text.withheld`,
    about: addressOf(boardId, target),
    by,
    detail: { withheld: id, kind, ground, by: w.byKind, second: w.secondBy, post: w.decidedPost },
  })
  return id
}

interface Lifting {
  readonly id: number
  readonly as: LiftedAs
  readonly reason: { ko: string; en: string }
  readonly by: { id: string; from: string } & Answering
  readonly at: Instant
}

/**
 * Shows a text again at its address, and tells the author. The record stays; the log says since when it is shown.
 *
 * @returns whether the record still ran
 */
export async function lift(tx: Tx, around: Around, target: Target, l: Lifting): Promise<boolean> {
  const { id, as, reason, by, at } = l
  const known = await lockRecord(tx, id)
  if (!(await saveLifted(tx, { id, as, by: by.id, at, on: dayOf(at) }))) return false
  await republishOf(tx, target)
  const { kind, ground } = known
  await tellAuthor(tx, around, target, {
    withheldId: id,
    what: 'lifted',
    kind,
    ground,
    by,
    at,
    reasonKo: reason.ko,
    reasonEn: reason.en,
  })
  touch(tx, LOG)
  record(tx, {
    what: 'board-text.shown-again',
    about: addressOf(target.boardId, target),
    by,
    detail: { withheld: id, as },
  })
  return true
}

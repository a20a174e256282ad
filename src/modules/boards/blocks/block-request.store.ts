import { sql } from 'kysely'
import { NotFound } from '#kernel/errors.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { addDays, type Instant, instantAt, type LocalDate } from '#kernel/time.ts'
import type { Of } from '../withheld/of.rule.ts'
import type { Infringes } from './block.rule.ts'

const PURPOSE = {
  name: 'boards.block_request.name',
  email: 'boards.block_request.email',
  phone: 'boards.block_request.phone',
  says: 'boards.block_request.says',
} as const

/** Who asks, and what they say is infringed. */
export interface Requester {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly says: string
}

export async function insertRequest(
  tx: Tx,
  seal: Seal,
  r: Of & Requester & { departmentId: string; infringes: Infringes; at: Instant },
): Promise<number> {
  const sealed = (text: string, purpose: string) => (text === '' ? null : seal.seal(text, purpose))
  const { id } = await tx
    .insertInto('boards.block_request')
    .values({
      posting_id: r.postingId,
      comment_id: r.commentId,
      department_id: r.departmentId,
      infringes: r.infringes,
      name_sealed: sealed(r.name, PURPOSE.name),
      email_sealed: sealed(r.email, PURPOSE.email),
      phone_sealed: sealed(r.phone, PURPOSE.phone),
      says_sealed: sealed(r.says, PURPOSE.says),
      asked_at: r.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const requests = (look: Reader) =>
  look
    .selectFrom('boards.block_request')
    .select([
      'id',
      'posting_id as postingId',
      'comment_id as commentId',
      'department_id as departmentId',
      'infringes',
      'asked_at as askedAt',
      'outcome',
      'reason',
      'decided_at as decidedAt',
      'withheld_id as withheldId',
      'erased_at as erasedAt',
    ])
    .$narrowType<{ infringes: Infringes }>()
export type BlockRequest = Awaited<ReturnType<typeof lockRequest>>

/** Those that wait first, then the newest decided; 100 at most. */
export const requestsOf = (look: Reader, departmentIds: readonly string[]): Promise<BlockRequest[]> =>
  requests(look)
    .where('department_id', 'in', departmentIds)
    .orderBy((eb) => eb('outcome', 'is not', null))
    .orderBy('id', 'desc')
    .limit(100)
    .execute()

/** @throws NotFound */
export async function lockRequest(tx: Tx, id: number) {
  const row = await requests(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('block request', String(id))
  return row
}

/** Opens who asked; the caller notes the access. */
export async function openRequester(look: Reader, seal: Seal, id: number): Promise<Requester | undefined> {
  const row = await look
    .selectFrom('boards.block_request')
    .select(['name_sealed', 'email_sealed', 'phone_sealed', 'says_sealed'])
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  const opened = (sealed: Buffer | null, purpose: string) => (sealed ? seal.open(sealed, purpose) : '')
  return (
    row && {
      name: opened(row.name_sealed, PURPOSE.name),
      email: opened(row.email_sealed, PURPOSE.email),
      phone: opened(row.phone_sealed, PURPOSE.phone),
      says: opened(row.says_sealed, PURPOSE.says),
    }
  )
}

export async function saveRequestDecided(
  tx: Tx,
  d: { id: number; withheldId: number | null; reason: string; by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('boards.block_request')
    .set({
      outcome: d.withheldId === null ? 'refused' : 'blocked',
      reason: d.reason,
      decided_by: d.by,
      decided_at: d.at,
      withheld_id: d.withheldId,
    })
    .where('id', '=', d.id)
    .execute()
}

/** Forgets who asked in what was decided `keepDays` ago or more. @returns how many @law PIPA 21 */
export async function eraseRequesters(
  tx: Tx,
  { today, keepDays, at }: { today: LocalDate; keepDays: number; at: Instant },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('boards.block_request')
    .set({ name_sealed: null, email_sealed: null, phone_sealed: null, says_sealed: null, erased_at: at })
    .where('erased_at', 'is', null)
    .where('decided_at', '<', instantAt(addDays(today, -keepDays), 0))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Minutes for which blocks hid a text until now, each begun one whole. */
export async function hiddenMinutes(look: Reader, { postingId, commentId }: Of): Promise<number> {
  const { minutes } = await look
    .selectFrom('boards.withheld')
    .select(
      sql<number>`coalesce(sum(ceil(extract(epoch from least(lifted_at, until_at) - decided_at) / 60)), 0)::int`.as(
        'minutes',
      ),
    )
    .where('kind', '=', 'block')
    .where(commentId === null ? 'posting_id' : 'comment_id', '=', commentId ?? postingId)
    .executeTakeFirstOrThrow()
  return minutes
}

/** The request on which a text was hidden. */
export const findRequestOf = async (look: Reader, withheldId: number): Promise<number | undefined> =>
  (
    await look
      .selectFrom('boards.block_request')
      .select('id')
      .where('withheld_id', '=', withheldId)
      .executeTakeFirst()
  )?.id

/** Blocks whose time is over, by the minute. */
export const endedBlocks = (look: Reader, at: Instant) =>
  look
    .selectFrom('boards.withheld as w')
    .innerJoin('boards.removal_entry as e', 'e.withheld_id', 'w.id')
    .select(['w.id', 'e.posting_id as postingId', 'e.comment_id as commentId'])
    .where('w.kind', '=', 'block')
    .where('w.lifted_at', 'is', null)
    .where('w.until_at', '<=', at)
    .orderBy('w.id')
    .limit(500)
    .execute()

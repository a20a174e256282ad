import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Way } from './paper.rule.ts'

const PURPOSE = 'petitions.paper_copy.address'

/** An answer on paper that was asked for. */
export interface PaperCopy {
  readonly nth: number
  readonly way: Way
  readonly address: string | undefined
  readonly askedAt: Instant
  readonly sentAt: Instant | null
}

/** In order; the last one may still wait. Addresses are opened: an officer's reading is noted with it. */
export async function paperCopiesOf(look: Reader, seal: Seal, number: string): Promise<PaperCopy[]> {
  const rows = await look
    .selectFrom('petitions.paper_copy')
    .selectAll()
    .where('petition_number', '=', number)
    .orderBy('nth')
    .execute()
  return rows.map((row) => ({
    nth: row.nth,
    way: row.way as Way,
    address: row.address_sealed ? seal.open(row.address_sealed, PURPOSE) : undefined,
    askedAt: row.asked_at,
    sentAt: row.sent_at,
  }))
}

/** What waits at the desk, oldest first, 200 at most. Nobody is named in it. */
export const waitingPapers = (look: Reader): Promise<{ number: string; way: Way; askedAt: Instant }[]> =>
  look
    .selectFrom('petitions.paper_copy')
    .select(['petition_number as number', 'way', 'asked_at as askedAt'])
    .where('sent_at', 'is', null)
    .orderBy('asked_at')
    .limit(200)
    .$narrowType<{ way: Way }>()
    .execute()

export async function insertPaper(
  tx: Tx,
  seal: Seal,
  number: string,
  p: { nth: number; way: Way; address: string | null; at: Instant },
): Promise<void> {
  await tx
    .insertInto('petitions.paper_copy')
    .values({
      petition_number: number,
      nth: p.nth,
      way: p.way,
      address_sealed: p.address === null ? null : seal.seal(p.address, PURPOSE),
      asked_at: p.at,
    })
    .execute()
}

/** @returns whether one was waiting */
export async function savePaperSent(tx: Tx, number: string, by: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('petitions.paper_copy')
    .set({ sent_at: at, sent_by: by })
    .where('petition_number', '=', number)
    .where('sent_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

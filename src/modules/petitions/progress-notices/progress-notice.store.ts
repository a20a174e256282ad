import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface ProgressNotice {
  readonly seq: number
  /** Of the 30 days; none where an officer told it. */
  readonly nth: number | null
  readonly says: string | null
  readonly expectedOn: LocalDate | null
  readonly sentAt: Instant
}

export const progressNoticesOf = (look: Reader, number: string): Promise<ProgressNotice[]> =>
  look
    .selectFrom('petitions.progress_notice')
    .select(['seq', 'nth', 'says', 'expected_on as expectedOn', 'sent_at as sentAt'])
    .where('petition_number', '=', number)
    .orderBy('seq')
    .execute()

export async function insertProgressNotice(
  tx: Tx,
  number: string,
  notice: ProgressNotice & { sentBy: string },
): Promise<void> {
  await tx
    .insertInto('petitions.progress_notice')
    .values({
      petition_number: number,
      seq: notice.seq,
      nth: notice.nth,
      says: notice.says,
      expected_on: notice.expectedOn,
      sent_at: notice.sentAt,
      sent_by: notice.sentBy,
    })
    .execute()
}

/** Running petitions received at a moment or before, with the notices that they have had. */
export async function runningReceivedBy(
  look: Reader,
  at: Instant,
): Promise<{ number: string; receivedAt: Instant; sent: number[] }[]> {
  const rows = await look
    .selectFrom('petitions.petition as p')
    .leftJoin('petitions.progress_notice as n', (join) =>
      join.onRef('n.petition_number', '=', 'p.number').on('n.nth', 'is not', null),
    )
    .select(['p.number', 'p.received_at', 'n.nth'])
    .where('p.ended_at', 'is', null)
    .where('p.received_at', '<=', at)
    .orderBy('p.number')
    .execute()
  const found = new Map<string, { number: string; receivedAt: Instant; sent: number[] }>()
  for (const { number, received_at: receivedAt, nth } of rows) {
    if (receivedAt === null) continue
    const one = found.get(number) ?? { number, receivedAt, sent: [] }
    if (nth !== null) one.sent.push(nth)
    found.set(number, one)
  }
  return [...found.values()]
}

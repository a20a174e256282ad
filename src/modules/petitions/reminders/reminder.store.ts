import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface Reminder {
  readonly number: string
  readonly nth: number
  /** The moment from which the petition was overdue. */
  readonly expiredAt: Instant
  readonly dueOn: LocalDate
  readonly departmentId: string
  readonly toPostId: string
  readonly fromPostId: string | null
  readonly writtenAt: Instant
}

const remindersIn = (look: Reader) =>
  look
    .selectFrom('petitions.reminder as r')
    .select([
      'r.petition_number as number',
      'r.nth',
      'r.expired_at as expiredAt',
      'r.due_on as dueOn',
      'r.department_id as departmentId',
      'r.to_post_id as toPostId',
      'r.from_post_id as fromPostId',
      'r.written_at as writtenAt',
    ])

export const remindersOf = (look: Reader, number: string): Promise<Reminder[]> =>
  remindersIn(look).where('r.petition_number', '=', number).orderBy('r.nth').execute()

/** Of petitions that are still open, of one department or of all; the latest first, 200 at most. */
export function openReminders(
  look: Reader,
  departmentId?: string,
): Promise<(Reminder & { readonly kindId: string })[]> {
  const open = remindersIn(look)
    .innerJoin('petitions.petition as p', 'p.number', 'r.petition_number')
    .select('p.kind_id as kindId')
    .where('p.ended_at', 'is', null)
  const own = departmentId === undefined ? open : open.where('r.department_id', '=', departmentId)
  return own.orderBy('r.written_at', 'desc').orderBy('r.petition_number').limit(200).execute()
}

export async function insertReminder(tx: Tx, r: Reminder): Promise<void> {
  await tx
    .insertInto('petitions.reminder')
    .values({
      petition_number: r.number,
      nth: r.nth,
      expired_at: r.expiredAt,
      due_on: r.dueOn,
      department_id: r.departmentId,
      to_post_id: r.toPostId,
      from_post_id: r.fromPostId,
      written_at: r.writtenAt,
    })
    .execute()
}

/** Numbers of the petitions whose period has run out and of which nobody was reminded since. */
export const overdueUnreminded = async (look: Reader, now: Instant): Promise<string[]> =>
  (
    await look
      .selectFrom('petitions.petition as p')
      .select('p.number')
      .where('p.ended_at', 'is', null)
      .where('p.expires_at', '<=', now)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('petitions.reminder as r')
              .select('r.nth')
              .whereRef('r.petition_number', '=', 'p.number')
              .whereRef('r.expired_at', '=', 'p.expires_at'),
          ),
        ),
      )
      .orderBy('p.number')
      .execute()
  ).map((row) => row.number)

import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** A received petition whose due date would lie beyond the holiday table. */
export interface Unpromised {
  readonly number: string
  readonly kindId: string
  readonly departmentId: string | null
  readonly receivedAt: Instant | null
}

export const unpromised = (look: Reader): Promise<Unpromised[]> =>
  look
    .selectFrom('petitions.petition')
    .select(['number', 'kind_id as kindId', 'department_id as departmentId', 'received_at as receivedAt'])
    .where('ended_at', 'is', null)
    .where('due_refused', '=', 'CALENDAR_ENDS')
    .orderBy('number')
    .execute()

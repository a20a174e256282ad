import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

export interface Incident {
  readonly departmentId: string
  /** Of whom it was meant for. */
  readonly postId: string
  readonly place: string
  readonly ground: number
  readonly says: string
  readonly happenedOn: LocalDate
  readonly notedBy: string
  readonly notedAt: Instant
}
const NEWEST = 200

export async function saveIncident(tx: Tx, incident: Incident): Promise<number> {
  const { id } = await tx
    .insertInto('boards.incident')
    .values({
      department_id: incident.departmentId,
      post_id: incident.postId,
      place: incident.place,
      ground: incident.ground,
      says: incident.says,
      happened_on: incident.happenedOn,
      noted_by: incident.notedBy,
      noted_at: incident.notedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The newest 200, of one department or, without it, of all. */
export const incidentsOf = (look: Reader, departmentId?: string): Promise<(Incident & { id: number })[]> =>
  look
    .selectFrom('boards.incident')
    .select([
      'id',
      'department_id as departmentId',
      'post_id as postId',
      'place',
      'ground',
      'says',
      'happened_on as happenedOn',
      'noted_by as notedBy',
      'noted_at as notedAt',
    ])
    .$if(departmentId !== undefined, (query) => query.where('department_id', '=', departmentId as string))
    .orderBy('noted_at', 'desc')
    .orderBy('id', 'desc')
    .limit(NEWEST)
    .execute()

import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { refuse, ok, type Result } from '#kernel/result.ts'
import { dayOf, type Instant, type LocalDate } from '#kernel/time.ts'
import { type Incident, saveIncident } from './incident.store.ts'

/**
 * Keeps that a member of staff was abused at work. Refuses a day that has not come.
 * @article 6(2)6 @law CPTA 4(2)
 */
export async function noteIncident(
  tx: Tx,
  {
    by,
    at,
    ...said
  }: Omit<Incident, 'notedBy' | 'notedAt' | 'happenedOn'> & { happenedOn: LocalDate; by: Actor; at: Instant },
): Promise<Result<number, 'not-yet'>> {
  if (said.happenedOn > dayOf(at)) return refuse('not-yet')
  const id = await saveIncident(tx, { ...said, notedBy: by.id, notedAt: at })
  record(tx, { what: 'incident.noted', about: `incident:${id}`, by, detail: { ground: said.ground } })
  return ok(id)
}

import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { ObjectionOutcome } from './objection.rule.ts'

const PURPOSE = 'petitions.objection.address'

/** To one refusal: what is refused again may be objected to again. */
export interface Objection {
  readonly nth: number
  readonly purport: string
  readonly reason: string
  readonly filedAt: Instant
  readonly decideBy: LocalDate
  readonly extendedTo: LocalDate | null
  readonly extendedFor: string | null
  readonly outcome: ObjectionOutcome | null
  readonly decision: string | null
  readonly appeal: string | null
  readonly decidedAt: Instant | null
}

/** The last one. */
export const findObjection = async (look: Reader, number: string): Promise<Objection | undefined> =>
  (await objectionsTo(look, number)).at(-1)

/** In order; the last one may still be open. */
export const objectionsTo = (look: Reader, number: string): Promise<Objection[]> =>
  look
    .selectFrom('petitions.objection')
    .select([
      'nth',
      'purport',
      'reason',
      'filed_at as filedAt',
      'decide_by as decideBy',
      'extended_to as extendedTo',
      'extended_for as extendedFor',
      'outcome',
      'decision',
      'appeal',
      'decided_at as decidedAt',
    ])
    .where('petition_number', '=', number)
    .orderBy('nth')
    .$narrowType<{ outcome: ObjectionOutcome | null }>()
    .execute()

/** Of the last one, for an officer whose reading of the case is noted. */
export async function openObjectionAddress(
  look: Reader,
  seal: Seal,
  number: string,
): Promise<string | undefined> {
  const row = await look
    .selectFrom('petitions.objection')
    .select('address_sealed')
    .where('petition_number', '=', number)
    .orderBy('nth', 'desc')
    .executeTakeFirst()
  return row && seal.open(row.address_sealed, PURPOSE)
}

export async function insertObjection(
  tx: Tx,
  seal: Seal,
  number: string,
  o: Pick<Objection, 'nth' | 'purport' | 'reason' | 'filedAt' | 'decideBy'> & { address: string },
): Promise<void> {
  await tx
    .insertInto('petitions.objection')
    .values({
      petition_number: number,
      nth: o.nth,
      purport: o.purport,
      reason: o.reason,
      address_sealed: seal.seal(o.address, PURPOSE),
      filed_at: o.filedAt,
      decide_by: o.decideBy,
    })
    .execute()
}

/** The one that is open. */
const changing = (tx: Tx, number: string) =>
  tx.updateTable('petitions.objection').where('petition_number', '=', number).where('decided_at', 'is', null)

export async function saveObjectionExtended(
  tx: Tx,
  number: string,
  { to, why, at }: { to: LocalDate; why: string; at: Instant },
): Promise<void> {
  await changing(tx, number).set({ extended_at: at, extended_to: to, extended_for: why }).execute()
}

export async function saveObjectionDecided(
  tx: Tx,
  number: string,
  d: { outcome: ObjectionOutcome; decision: string; appeal: string; at: Instant; by: string; postId: string },
): Promise<void> {
  await changing(tx, number)
    .set({
      outcome: d.outcome,
      decision: d.decision,
      appeal: d.appeal,
      decided_at: d.at,
      decided_by: d.by,
      post_id: d.postId,
    })
    .execute()
}

export interface ObjectionLine {
  readonly number: string
  readonly title: string
  readonly filedAt: Instant
  readonly decideBy: LocalDate
  readonly outcome: ObjectionOutcome | null
}

/** The register of objections of a department, the open ones first; 200 at most. @law CPTA-ED 40(4) */
export const objectionsOf = (look: Reader, departmentId: string): Promise<ObjectionLine[]> =>
  look
    .selectFrom('petitions.objection as o')
    .innerJoin('petitions.petition as p', 'p.number', 'o.petition_number')
    .select((eb) => [
      'p.number',
      'p.title',
      'o.filed_at as filedAt',
      eb.fn.coalesce('o.extended_to', 'o.decide_by').as('decideBy'),
      'o.outcome',
    ])
    .where('p.department_id', '=', departmentId)
    .orderBy('o.decided_at', (order) => order.desc().nullsFirst())
    .orderBy('o.decide_by')
    .limit(200)
    .$narrowType<{ outcome: ObjectionOutcome | null }>()
    .execute()

import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { DISSATISFIED } from './rating.rule.ts'

/** How a petitioner liked the answer. */
export interface Rating {
  readonly score: number
  readonly remark: string | null
  readonly ratedAt: Instant
  readonly seenAt: Instant | null
  /** What the supervisor did about a low one. */
  readonly did: string | null
}

export const findRating = (look: Reader, number: string): Promise<Rating | undefined> =>
  look
    .selectFrom('petitions.rating')
    .select(['score', 'remark', 'rated_at as ratedAt', 'seen_at as seenAt', 'did'])
    .where('petition_number', '=', number)
    .executeTakeFirst()

export async function insertRating(
  tx: Tx,
  number: string,
  r: Pick<Rating, 'score' | 'remark' | 'ratedAt'> & { departmentId: string | null },
): Promise<void> {
  await tx
    .insertInto('petitions.rating')
    .values({
      petition_number: number,
      score: r.score,
      remark: r.remark,
      rated_at: r.ratedAt,
      department_id: r.departmentId,
    })
    .execute()
}

export async function saveSeen(
  tx: Tx,
  number: string,
  { did, by, at }: { did: string; by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('petitions.rating')
    .set({ did, seen_by: by, seen_at: at })
    .where('petition_number', '=', number)
    .execute()
}

export interface Dissatisfied {
  readonly number: string
  readonly title: string
  readonly score: number
  readonly ratedAt: Instant
}

/** Low ratings of a department that its head has not looked into; the oldest first. */
export const dissatisfiedOf = (look: Reader, departmentId: string): Promise<Dissatisfied[]> =>
  look
    .selectFrom('petitions.rating as r')
    .innerJoin('petitions.petition as p', 'p.number', 'r.petition_number')
    .select(['p.number', 'p.title', 'r.score', 'r.rated_at as ratedAt'])
    .where('r.department_id', '=', departmentId)
    .where('r.score', '<=', DISSATISFIED)
    .where('r.seen_at', 'is', null)
    .orderBy('r.rated_at')
    .limit(200)
    .execute()

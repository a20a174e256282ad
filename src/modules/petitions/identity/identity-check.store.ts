import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** How somebody showed to be the petitioner: a card or a certificate seen at the counter, or a call to the number given. */
export const METHODS = ['id-card', 'certificate', 'call-back'] as const
export type Method = (typeof METHODS)[number]

export async function insertIdentityCheck(
  tx: Tx,
  number: string,
  check: { method: Method; at: Instant; by: string; postId: string },
): Promise<void> {
  await tx
    .insertInto('petitions.identity_check')
    .values((eb) => ({
      petition_number: number,
      nth: eb
        .selectFrom('petitions.identity_check')
        .select((of) => of(of.fn.coalesce(of.fn.max('nth'), of.lit(0)), '+', 1).as('next'))
        .where('petition_number', '=', number),
      method: check.method,
      asked_at: check.at,
      checked_by: check.by,
      post_id: check.postId,
    }))
    .execute()
}

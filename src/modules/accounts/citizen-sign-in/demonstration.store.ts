import type { Reader, Tx } from '#kernel/db.ts'

export interface ShownCitizen {
  readonly nickname: string
  readonly email: string
  readonly password: string
}

/** The invented citizens of the demonstration town whose password nobody changed. */
export const shownCitizens = (look: Reader): Promise<ShownCitizen[]> =>
  look
    .selectFrom('citizens.demonstration as d')
    .innerJoin('citizens.account as a', 'a.id', 'd.citizen_id')
    .select(['a.nickname', 'd.email', 'd.password'])
    .where('d.password', '<>', '')
    .where('a.closed_at', 'is', null)
    .orderBy('d.sort')
    .execute()

export const isShownCitizen = async (look: Reader, citizenId: number): Promise<boolean> =>
  (await look
    .selectFrom('citizens.demonstration')
    .select('citizen_id')
    .where('citizen_id', '=', citizenId)
    .where('password', '<>', '')
    .executeTakeFirst()) !== undefined

export async function saveShownCitizen(
  tx: Tx,
  one: { citizenId: number; email: string; password: string; sort: number },
): Promise<void> {
  const { citizenId, email, password, sort } = one
  await tx
    .insertInto('citizens.demonstration')
    .values({ citizen_id: citizenId, email, password, sort })
    .execute()
}

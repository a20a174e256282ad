import type { Reader, Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'

/** A photograph as everyone may see it: no file name, no person, only what an officer says that it shows. */
export interface RegisterPhotograph {
  readonly nth: number
  readonly alt: string
  readonly width: number
  readonly height: number
}

export const photographsShown = (read: Reader, number: string): Promise<RegisterPhotograph[]> =>
  read
    .selectFrom('petitions.register_photograph')
    .select(['nth', 'alt', 'width', 'height'])
    .where('number', '=', number)
    .orderBy('nth')
    .execute()

/** @throws NotFound not there, not looked at and withdrawn alike */
export async function getShown(
  read: Reader,
  number: string,
  nth: number,
): Promise<{ hash: string; previewHash: string }> {
  const row = await read
    .selectFrom('petitions.register_photograph')
    .select(['hash', 'preview_hash as previewHash'])
    .where('number', '=', number)
    .where('nth', '=', nth)
    .executeTakeFirst()
  if (!row) throw new NotFound('photograph', `${number} ${nth}`)
  return row
}

/** Brings those of an entry of the register up to date. They go with it when it goes. @article 10(2) */
export async function putPhotographs(tx: Tx, number: string): Promise<void> {
  await tx.deleteFrom('petitions.register_photograph').where('number', '=', number).execute()
  await tx
    .insertInto('petitions.register_photograph')
    .columns(['number', 'nth', 'hash', 'preview_hash', 'width', 'height', 'alt'])
    .expression((eb) =>
      eb
        .selectFrom('petitions.photograph')
        .select((row) => [
          'petition_number',
          'nth',
          'hash',
          'preview_hash',
          'width',
          'height',
          row.ref('public_alt').$notNull().as('alt'),
        ])
        .where('petition_number', '=', number)
        .where('is_public', '=', true),
    )
    .execute()
}

import { hashToken, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'

export type LinkPurpose = 'join' | 'password' | 'email'
const EMAIL = 'citizens.letter_link.email'
/** Minutes that a link in a letter works. */
export const LINK_MINUTES = 60

export interface LetterLink {
  readonly citizenId: number | null
  readonly email: string
}

/** Keeps a link: its token goes into the letter alone. */
export async function saveLink(
  tx: Tx,
  seal: Seal,
  link: { token: string; purpose: LinkPurpose; citizenId: number | null; email: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('citizens.letter_link')
    .values({
      token_hash: hashToken(link.token),
      purpose: link.purpose,
      citizen_id: link.citizenId,
      email_sealed: seal.seal(link.email, EMAIL),
      made_at: link.at,
    })
    .execute()
}

/** The link while it works. Reading uses it up not: programs that look through mail follow links, too. */
export async function findLink(
  look: Reader,
  seal: Seal,
  { token, purpose, at }: { token: string; purpose: LinkPurpose; at: Instant },
): Promise<LetterLink | undefined> {
  const row = await look
    .selectFrom('citizens.letter_link')
    .select(['citizen_id', 'email_sealed'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('made_at', '>', addMinutes(at, -LINK_MINUTES))
    // by a clock that ran ahead and was set right
    .where('made_at', '<', addMinutes(at, LINK_MINUTES))
    .executeTakeFirst()
  return row && { citizenId: row.citizen_id, email: seal.open(row.email_sealed, EMAIL) }
}

/** Uses a link up. @returns undefined when it works no more */
export async function useLink(
  tx: Tx,
  seal: Seal,
  which: { token: string; purpose: LinkPurpose; at: Instant },
): Promise<LetterLink | undefined> {
  const found = await findLink(tx, seal, which)
  if (!found) return undefined
  const { numDeletedRows } = await tx
    .deleteFrom('citizens.letter_link')
    .where('token_hash', '=', hashToken(which.token))
    .executeTakeFirst()
  return numDeletedRows > 0n ? found : undefined
}

/** Links that work no more. */
export async function forgetLinks(tx: Tx, at: Instant): Promise<void> {
  await tx.deleteFrom('citizens.letter_link').where('made_at', '<=', addMinutes(at, -LINK_MINUTES)).execute()
}

export async function forgetLinksOf(tx: Tx, citizenId: number): Promise<void> {
  await tx.deleteFrom('citizens.letter_link').where('citizen_id', '=', citizenId).execute()
}

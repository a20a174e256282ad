import { sql } from 'kysely'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What let the person in and what was noted of it. */
export async function eraseWaysIn(tx: Tx, citizenId: number): Promise<void> {
  for (const table of [
    'citizens.password',
    'citizens.consent',
    'citizens.letter_link',
    'citizens.sign_in',
    'citizens.passkey',
    'citizens.passkey_challenge',
    'citizens.external_identity',
    'citizens.oidc_begun',
  ] as const)
    await tx.deleteFrom(table).where('citizen_id', '=', citizenId).execute()
  await tx
    .updateTable('citizens.demonstration')
    .set({ password: '', email: '' })
    .where('citizen_id', '=', citizenId)
    .execute()
}

/** The row stays, without anybody in it: what refers to it keeps an author who is nobody. */
export async function eraseAccount(tx: Tx, citizenId: number, at: Instant): Promise<void> {
  const nobody = `closed:${citizenId}`
  await tx
    .updateTable('citizens.account')
    .set({
      nickname: nobody,
      nickname_key: nobody,
      nickname_changed_at: null,
      email_sealed: null,
      email_lookup: null,
      phone_sealed: null,
      phone_lookup: null,
      person_lookup: null,
      verified_at: null,
      verified_until: null,
      fourteen_on: null,
      guardian_consented_at: null,
      told_by: sql`'mail'`,
      closed_at: at,
    })
    .where('id', '=', citizenId)
    .execute()
}

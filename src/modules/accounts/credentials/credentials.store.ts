import { type Kysely, sql } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Instant } from '#kernel/time.ts'

/** Connected as the role that alone sees the secrets of staff. @article 5(2) kept apart */
export type Vault = Kysely<DB>

export interface Secret {
  passwordHash: string
  isInitial: boolean
  totpSealed: Buffer
  totpLastStep: number
}

export const findSecret = (vault: Vault, staffId: number): Promise<Secret | undefined> =>
  vault
    .selectFrom('credentials.secret')
    .select([
      'password_hash as passwordHash',
      'is_initial as isInitial',
      'totp_sealed as totpSealed',
      'totp_last_step as totpLastStep',
    ])
    .where('staff_id', '=', staffId)
    .executeTakeFirst()

/** Gives or replaces both factors. */
export async function saveSecret(
  vault: Vault,
  s: { staffId: number; passwordHash: string; totpSealed: Buffer; isInitial: boolean; at: Instant },
): Promise<void> {
  const row = {
    password_hash: s.passwordHash,
    is_initial: s.isInitial,
    totp_sealed: s.totpSealed,
    totp_last_step: 0,
    failed_tries: 0,
    last_failed_at: null,
    changed_at: s.at,
  }
  await vault
    .insertInto('credentials.secret')
    .values({ staff_id: s.staffId, ...row })
    .onConflict((on) => on.column('staff_id').doUpdateSet(row))
    .execute()
}

export async function savePassword(
  vault: Vault,
  { staffId, passwordHash, at }: { staffId: number; passwordHash: string; at: Instant },
): Promise<void> {
  await vault
    .updateTable('credentials.secret')
    .set({ password_hash: passwordHash, is_initial: false, changed_at: at })
    .where('staff_id', '=', staffId)
    .execute()
}

/** Takes a step of the second factor as used. @returns false when it, or a later one, was used already */
export async function useStep(vault: Vault, staffId: number, step: number): Promise<boolean> {
  const { numUpdatedRows } = await vault
    .updateTable('credentials.secret')
    .set({ totp_last_step: step, failed_tries: 0 })
    .where('staff_id', '=', staffId)
    .where('totp_last_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function noteFailure(vault: Vault, staffId: number, at: Instant): Promise<void> {
  await vault
    .updateTable('credentials.secret')
    .set({ failed_tries: sql<number>`failed_tries + 1`, last_failed_at: at })
    .where('staff_id', '=', staffId)
    .execute()
}

/** Of those who have one: an account without a secret lets nobody in. */
export const staffWithSecret = async (vault: Vault): Promise<ReadonlySet<number>> =>
  new Set(
    (await vault.selectFrom('credentials.secret').select('staff_id').execute()).map((row) => row.staff_id),
  )

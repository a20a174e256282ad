import type { Lang } from '#kernel/words.ts'
import type { Secret, Vault } from './credentials.store.ts'

export interface DemonstrationAccount extends Pick<Secret, 'totpSealed' | 'totpLastStep'> {
  staffId: number
  password: string
  says: Record<Lang, string>
}

export async function demonstrationAccounts(vault: Vault): Promise<DemonstrationAccount[]> {
  const rows = await vault
    .selectFrom('credentials.demonstration as d')
    .innerJoin('credentials.secret as s', 's.staff_id', 'd.staff_id')
    .select(['d.staff_id', 'd.password', 'd.says_ko', 'd.says_en', 's.totp_sealed', 's.totp_last_step'])
    .orderBy('d.sort')
    .execute()
  return rows.map((row) => ({
    staffId: row.staff_id,
    password: row.password,
    says: { ko: row.says_ko, en: row.says_en },
    totpSealed: row.totp_sealed,
    totpLastStep: row.totp_last_step,
  }))
}

export async function saveDemonstration(
  vault: Vault,
  accounts: readonly { staffId: number; password: string; says: Record<Lang, string> }[],
): Promise<void> {
  await vault
    .insertInto('credentials.demonstration')
    .values(
      accounts.map(({ staffId, password, says }, sort) => ({
        staff_id: staffId,
        password,
        says_ko: says.ko,
        says_en: says.en,
        sort,
      })),
    )
    .onConflict((on) => on.doNothing())
    .execute()
}

export const isDemonstration = async (vault: Vault, staffId: number): Promise<boolean> =>
  (await vault
    .selectFrom('credentials.demonstration')
    .select('staff_id')
    .where('staff_id', '=', staffId)
    .executeTakeFirst()) !== undefined
/** A password of one's own is no longer shown to others. */
export async function removeDemonstration(vault: Vault, staffId: number): Promise<void> {
  await vault.deleteFrom('credentials.demonstration').where('staff_id', '=', staffId).execute()
}

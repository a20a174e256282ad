import { normalEmail, normalPhone, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'

const PURPOSE = { email: 'citizens.account.email', phone: 'citizens.account.phone' } as const

export interface OwnAccount {
  readonly nickname: string
  readonly nicknameChangedAt: Instant | null
  readonly lang: Lang
  readonly email: string
  readonly phone: string
  readonly toldBy: 'mail' | 'sms'
  readonly verifiedAt: Instant | null
  readonly verifiedUntil: Instant | null
  readonly fourteenOn: LocalDate | null
  readonly guardianConsentedAt: Instant | null
  readonly openedAt: Instant
}

/** All that an account holds, opened for its owner. */
export async function openOwnAccount(look: Reader, seal: Seal, id: number): Promise<OwnAccount> {
  const row = await look
    .selectFrom('citizens.account')
    .selectAll()
    .$narrowType<{ lang: Lang; told_by: 'mail' | 'sms' }>()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    nickname: row.nickname,
    nicknameChangedAt: row.nickname_changed_at,
    lang: row.lang,
    email: row.email_sealed ? seal.open(row.email_sealed, PURPOSE.email) : '',
    phone: row.phone_sealed ? seal.open(row.phone_sealed, PURPOSE.phone) : '',
    toldBy: row.told_by,
    verifiedAt: row.verified_at,
    verifiedUntil: row.verified_until,
    fourteenOn: row.fourteen_on as LocalDate | null,
    guardianConsentedAt: row.guardian_consented_at,
    openedAt: row.opened_at,
  }
}

export async function saveTold(
  tx: Tx,
  seal: Seal,
  s: { citizenId: number; phone: string; toldBy: 'mail' | 'sms'; lang: Lang },
): Promise<void> {
  const has = s.phone !== ''
  await tx
    .updateTable('citizens.account')
    .set({
      phone_sealed: has ? seal.seal(s.phone, PURPOSE.phone) : null,
      phone_lookup: has ? seal.lookup(normalPhone(s.phone), PURPOSE.phone) : null,
      told_by: s.toldBy,
      lang: s.lang,
    })
    .where('id', '=', s.citizenId)
    .execute()
}

/** @returns false when the address is that of another account */
export async function saveEmail(tx: Tx, seal: Seal, id: number, email: string): Promise<boolean> {
  const lookup = seal.lookup(normalEmail(email), PURPOSE.email)
  const { numUpdatedRows } = await tx
    .updateTable('citizens.account')
    .set({ email_sealed: seal.seal(email, PURPOSE.email), email_lookup: lookup })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('citizens.account as o')
            .select('o.id')
            .where('o.email_lookup', '=', lookup)
            .where('o.id', '<>', id),
        ),
      ),
    )
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

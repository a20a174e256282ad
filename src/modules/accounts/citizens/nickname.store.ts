import { sql } from 'kysely'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { nicknameKey } from './nickname.rule.ts'

/** Whether nobody has or had a nickname like it. Inside a transaction nobody else takes it until that ends. */
export async function isFreeNickname(look: Reader, nickname: string): Promise<boolean> {
  const key = nicknameKey(nickname)
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select 1 from citizens.account where nickname_key = ${key})
      or exists (select 1 from citizens.nickname_kept where nickname_key = ${key}) as taken`.execute(look)
  return rows[0]?.taken === false
}

/** Holds a nickname until the transaction ends. */
export async function lockNickname(tx: Tx, nickname: string): Promise<void> {
  const key = `nickname ${nicknameKey(nickname)}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx)
}

/** Nobody gets this nickname again. */
export async function keepNickname(tx: Tx, nickname: string, at: Instant): Promise<void> {
  await tx
    .insertInto('citizens.nickname_kept')
    .values({ nickname_key: nicknameKey(nickname), kept_at: at })
    .onConflict((on) => on.doNothing())
    .execute()
}

export async function saveNickname(tx: Tx, id: number, nickname: string, at: Instant): Promise<void> {
  await tx
    .updateTable('citizens.account')
    .set({ nickname, nickname_key: nicknameKey(nickname), nickname_changed_at: at })
    .where('id', '=', id)
    .execute()
}

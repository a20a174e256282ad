import { normalEmail, type Seal } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'

/** The open account of an address, however it is written. */
export const findByEmail = (
  look: Reader,
  seal: Seal,
  email: string,
): Promise<{ id: number; lang: Lang } | undefined> =>
  look
    .selectFrom('citizens.account')
    .select(['id', 'lang'])
    .$narrowType<{ lang: Lang }>()
    .where('email_lookup', '=', seal.lookup(normalEmail(email), 'citizens.account.email'))
    .where('closed_at', 'is', null)
    .executeTakeFirst()

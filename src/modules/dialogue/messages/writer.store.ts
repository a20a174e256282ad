import type { Seal } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'

/** Who wrote, and where to tell them. One of the addresses is there. */
export interface Writer {
  readonly name: string
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly toldBy: 'mail' | 'sms'
}
const PURPOSE = {
  name: 'dialogue.message.name',
  email: 'dialogue.message.email',
  phone: 'dialogue.message.phone',
} as const

export function writerRow(seal: Seal, w: Writer) {
  const sealed = (text: string | undefined, purpose: string) => (text ? seal.seal(text, purpose) : null)
  return {
    name_sealed: seal.seal(w.name, PURPOSE.name),
    email_sealed: sealed(w.email, PURPOSE.email),
    phone_sealed: sealed(w.phone, PURPOSE.phone),
    told_by: w.toldBy,
  }
}

/** Undefined when it is erased. An officer's reading is noted with `privacy.noteAccess` in the same transaction. */
export async function openWriter(look: Reader, seal: Seal, id: number): Promise<Writer | undefined> {
  const row = await look
    .selectFrom('dialogue.message')
    .select(['name_sealed', 'email_sealed', 'phone_sealed', 'told_by'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row?.name_sealed) return undefined
  return {
    name: seal.open(row.name_sealed, PURPOSE.name),
    email: row.email_sealed ? seal.open(row.email_sealed, PURPOSE.email) : undefined,
    phone: row.phone_sealed ? seal.open(row.phone_sealed, PURPOSE.phone) : undefined,
    toldBy: row.told_by === 'sms' ? 'sms' : 'mail',
  }
}

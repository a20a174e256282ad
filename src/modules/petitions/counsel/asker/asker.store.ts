import { normalEmail, normalPhone, type Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Petitioner } from '../../petition/petitioner.store.ts'

/** Who asked or booked, and where to reach them. One of the two addresses is there. */
export type Asker = Pick<Petitioner, 'name' | 'email' | 'phone'> & { readonly toldBy: 'mail' | 'sms' }

const PURPOSE = {
  name: 'petitions.counsel_contact.name',
  email: 'petitions.counsel_contact.email',
  phone: 'petitions.counsel_contact.phone',
} as const

/** `number` is of a question or of an appointment. */
export async function saveAsker(tx: Tx, seal: Seal, number: string, a: Asker): Promise<void> {
  await tx
    .insertInto('petitions.counsel_contact')
    .values({
      number,
      name_sealed: seal.seal(a.name, PURPOSE.name),
      email_sealed: a.email ? seal.seal(a.email, PURPOSE.email) : null,
      phone_sealed: a.phone ? seal.seal(a.phone, PURPOSE.phone) : null,
      email_lookup: a.email ? seal.lookup(normalEmail(a.email), PURPOSE.email) : null,
      phone_lookup: a.phone ? seal.lookup(normalPhone(a.phone), PURPOSE.phone) : null,
      told_by: a.toldBy,
    })
    .execute()
}

const rowOf = (look: Reader, number: string) =>
  look.selectFrom('petitions.counsel_contact').selectAll().where('number', '=', number).executeTakeFirst()

/** As `openAsker`; nobody once it was erased. */
export async function findAsker(look: Reader, seal: Seal, number: string): Promise<Asker | undefined> {
  const row = await rowOf(look, number)
  if (!row?.name_sealed) return undefined
  return {
    name: seal.open(row.name_sealed, PURPOSE.name),
    email: row.email_sealed ? seal.open(row.email_sealed, PURPOSE.email) : undefined,
    phone: row.phone_sealed ? seal.open(row.phone_sealed, PURPOSE.phone) : undefined,
    toldBy: row.told_by as Asker['toldBy'],
  }
}

/** Opens what names a person: a counselor's reading is noted with `privacy.noteAccess` in the same transaction. */
export async function openAsker(look: Reader, seal: Seal, number: string): Promise<Asker> {
  const asker = await findAsker(look, seal, number)
  if (!asker) throw new Error(`${number}: nobody asked`)
  return asker
}

/** Which of the two addresses this is, however it is written; neither where it was not given. */
export async function addressGiven(
  look: Reader,
  seal: Seal,
  number: string,
  typed: string,
): Promise<'email' | 'phone' | undefined> {
  const row = await rowOf(look, number)
  if (row?.email_lookup?.equals(seal.lookup(normalEmail(typed), PURPOSE.email))) return 'email'
  if (row?.phone_lookup?.equals(seal.lookup(normalPhone(typed), PURPOSE.phone))) return 'phone'
  return undefined
}

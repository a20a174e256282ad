import { normalEmail, normalPhone, type Seal } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'

/** Who filed, and where to reach them. One of the addresses is there. */
export interface Petitioner {
  readonly name: string
  /** Who is told, where it is somebody else: an agent, a relative. */
  readonly toldName?: string | undefined
  readonly email: string | undefined
  readonly phone: string | undefined
  /** Where letters go. */
  readonly address?: string | undefined
  readonly toldBy: 'mail' | 'sms' | 'letter'
}

const PURPOSE = {
  name: 'petitions.petitioner.name',
  email: 'petitions.petitioner.email',
  phone: 'petitions.petitioner.phone',
  address: 'petitions.petitioner.address',
  toldName: 'petitions.petitioner.told_name',
} as const

/** The row of who filed a petition, sealed; all but its number. */
export function petitionerRow(seal: Seal, p: Petitioner) {
  const sealed = (text: string | undefined, purpose: string) => (text ? seal.seal(text, purpose) : null)
  return {
    name_sealed: seal.seal(p.name, PURPOSE.name),
    told_name_sealed: sealed(p.toldName, PURPOSE.toldName),
    address_sealed: sealed(p.address, PURPOSE.address),
    email_sealed: sealed(p.email, PURPOSE.email),
    phone_sealed: sealed(p.phone, PURPOSE.phone),
    email_lookup: p.email ? seal.lookup(normalEmail(p.email), PURPOSE.email) : null,
    phone_lookup: p.phone ? seal.lookup(normalPhone(p.phone), PURPOSE.phone) : null,
    told_by: p.toldBy,
  }
}

/** Opens what names a person: an officer's reading is noted with `privacy.noteAccess` in the same transaction. */
export async function openPetitioner(look: Reader, seal: Seal, number: string): Promise<Petitioner> {
  const row = await look
    .selectFrom('petitions.petitioner')
    .select(['name_sealed', 'told_name_sealed', 'email_sealed', 'phone_sealed', 'address_sealed', 'told_by'])
    .where('petition_number', '=', number)
    .executeTakeFirstOrThrow()
  const opened = (sealed: Buffer | null, purpose: string) => (sealed ? seal.open(sealed, purpose) : undefined)
  return {
    name: seal.open(row.name_sealed, PURPOSE.name),
    toldName: opened(row.told_name_sealed, PURPOSE.toldName),
    address: opened(row.address_sealed, PURPOSE.address),
    email: opened(row.email_sealed, PURPOSE.email),
    phone: opened(row.phone_sealed, PURPOSE.phone),
    toldBy: row.told_by as Petitioner['toldBy'],
  }
}

/** What a typed address would be found by, as one or the other. */
export const contactLookups = (seal: Seal, typed: string) => ({
  email: seal.lookup(normalEmail(typed), PURPOSE.email),
  phone: seal.lookup(normalPhone(typed), PURPOSE.phone),
})

/** The address as it was given with the petition, if this is it however it is written. */
export async function findContact(
  look: Reader,
  seal: Seal,
  number: string,
  typed: string,
): Promise<{ email: string } | { phone: string } | undefined> {
  const row = await look
    .selectFrom('petitions.petitioner')
    .select(['email_sealed', 'phone_sealed', 'email_lookup', 'phone_lookup'])
    .where('petition_number', '=', number)
    .executeTakeFirst()
  const { email, phone } = contactLookups(seal, typed)
  if (row?.email_sealed && row.email_lookup?.equals(email))
    return { email: seal.open(row.email_sealed, PURPOSE.email) }
  if (row?.phone_sealed && row.phone_lookup?.equals(phone))
    return { phone: seal.open(row.phone_sealed, PURPOSE.phone) }
  return undefined
}

import { normalName, type Seal } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'
import { contactLookups, openPetitioner, type Petitioner } from '../petition/petitioner.store.ts'

/** As many as one message holds; the newest. */
const MOST = 10

export interface Found {
  readonly numbers: readonly string[]
  /** As it was given with the newest. */
  readonly petitioner: Petitioner
}

/** The petitions of whoever gave this name and this address, however they are written; newest first. */
export async function findByContact(
  look: Reader,
  seal: Seal,
  { name, contact }: { name: string; contact: string },
): Promise<Found | undefined> {
  const { email, phone } = contactLookups(seal, contact)
  const rows = await look
    .selectFrom('petitions.petitioner')
    .select('petition_number as number')
    .where((eb) => eb.or([eb('email_lookup', '=', email), eb('phone_lookup', '=', phone)]))
    .orderBy('petition_number', 'desc')
    .limit(MOST)
    .execute()
  const own: { number: string; petitioner: Petitioner }[] = []
  for (const { number } of rows) {
    const petitioner = await openPetitioner(look, seal, number)
    if (normalName(petitioner.name) === normalName(name)) own.push({ number, petitioner })
  }
  const [newest] = own
  return newest && { numbers: own.map((one) => one.number), petitioner: newest.petitioner }
}

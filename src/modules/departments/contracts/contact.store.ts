import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'

const PURPOSE = 'departments.contract_contact.contact'

/** Whom to call at the company. */
export async function contactOf(look: Reader, seal: Seal, contractId: number): Promise<string | undefined> {
  const row = await look
    .selectFrom('departments.contract_contact')
    .select(['contact', 'contact_sealed'])
    .where('contract_id', '=', contractId)
    .executeTakeFirst()
  return row?.contact_sealed ? seal.open(row.contact_sealed, PURPOSE) : (row?.contact ?? undefined)
}

export async function insertContact(tx: Tx, seal: Seal, contractId: number, contact: string): Promise<void> {
  await tx
    .insertInto('departments.contract_contact')
    .values({ contract_id: contractId, contact_sealed: seal.seal(contact, PURPOSE) })
    .execute()
}

/** Seals what was written before contacts were. */
export async function sealContacts(tx: Tx, seal: Seal): Promise<void> {
  const rows = await tx
    .selectFrom('departments.contract_contact')
    .select(['contract_id', 'contact'])
    .where('contact', 'is not', null)
    .forUpdate()
    .execute()
  for (const { contract_id, contact } of rows)
    if (contact !== null)
      await tx
        .updateTable('departments.contract_contact')
        .set({ contact: null, contact_sealed: seal.seal(contact, PURPOSE) })
        .where('contract_id', '=', contract_id)
        .execute()
}

export async function removeContact(tx: Tx, contractId: number): Promise<void> {
  await tx.deleteFrom('departments.contract_contact').where('contract_id', '=', contractId).execute()
}

import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Seal } from '#kernel/crypto.ts'

const PURPOSE = 'petitions.record.document_sealed'

/** Ended petitions whose last state was not made a record of, oldest first. */
export const endedWithoutRecord = (look: Reader, limit: number): Promise<{ number: string }[]> =>
  look
    .selectFrom('petitions.petition')
    .select('number')
    .where('ended_at', 'is not', null)
    .where((eb) => eb('recorded_version', 'is distinct from', eb.ref('version')))
    .orderBy('ended_at')
    .limit(limit)
    .execute()

export const lastRecord = (
  look: Reader,
  number: string,
): Promise<{ revision: number; hash: Buffer } | undefined> =>
  look
    .selectFrom('petitions.record')
    .select(['revision', 'hash'])
    .where('petition_number', '=', number)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function insertRecord(
  tx: Tx,
  seal: Seal,
  one: { number: string; revision: number; hash: Buffer; json: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('petitions.record')
    .values({
      petition_number: one.number,
      revision: one.revision,
      made_at: one.at,
      hash: one.hash,
      document_sealed: seal.seal(one.json, PURPOSE),
      next_try_at: one.at,
    })
    .execute()
}

const changing = (tx: Tx, number: string, revision: number) =>
  tx.updateTable('petitions.record').where('petition_number', '=', number).where('revision', '=', revision)

/** The petition needs no record until something is done on it again. */
export const saveRecorded = (tx: Tx, number: string, version: number) =>
  tx
    .updateTable('petitions.petition')
    .set({ recorded_version: version })
    .where('number', '=', number)
    .execute()

export interface Unsent {
  readonly number: string
  readonly revision: number
  readonly tries: number
  readonly document: Buffer
}

/** What is to be sent now, oldest first. */
export const unsentAt = (look: Reader, at: Instant, limit: number): Promise<Unsent[]> =>
  look
    .selectFrom('petitions.record')
    .select(['petition_number as number', 'revision', 'tries', 'document_sealed as document'])
    .where('sent_at', 'is', null)
    .where('next_try_at', '<=', at)
    .where('document_sealed', 'is not', null)
    .orderBy('made_at')
    .orderBy('petition_number')
    .limit(limit)
    .$narrowType<{ document: Buffer }>()
    .execute()

export const openDocument = (seal: Seal, document: Buffer): string => seal.open(document, PURPOSE)

export const saveSent = (tx: Tx, { number, revision }: Unsent, reference: string, at: Instant) =>
  changing(tx, number, revision).set({ sent_at: at, reference, last_error: null, tries: 0 }).execute()

export const saveFailed = (
  tx: Tx,
  { number, revision, tries }: Unsent,
  failed: { error: string; nextTryAt: Instant },
) =>
  changing(tx, number, revision)
    .set({ tries: tries + 1, last_error: failed.error, next_try_at: failed.nextTryAt })
    .execute()

/** @returns whether it may be sent again: it was sent, and is kept until it is acknowledged as it is */
export async function saveToSendAgain(
  tx: Tx,
  number: string,
  revision: number,
  at: Instant,
): Promise<boolean> {
  const done = await changing(tx, number, revision)
    .where('document_sealed', 'is not', null)
    .set({ sent_at: null, acknowledged_at: null, acknowledged_hash: null, next_try_at: at })
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Acknowledged as it is, the document need not be kept any longer. @returns whether there is such a record */
export async function saveAcknowledged(
  tx: Tx,
  one: { number: string; revision: number; hash: Buffer; reference: string | undefined; at: Instant },
): Promise<boolean> {
  const done = await changing(tx, one.number, one.revision)
    .set((eb) => ({
      acknowledged_at: one.at,
      acknowledged_hash: one.hash,
      ...(one.reference !== undefined && { reference: one.reference }),
      document_sealed: eb.case().when('hash', '=', one.hash).then(null).else(eb.ref('document_sealed')).end(),
    }))
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

/** One extension of a period, the first or the second. */
export interface ExtensionMade {
  readonly nth: number
  /** In the unit of the petition's period. */
  readonly n: number
  readonly reason: string
  readonly dueBefore: LocalDate
  readonly dueOn: LocalDate
  readonly madeAt: Instant
}

/** The petitioner asked for consent, and what came of it. */
export interface ConsentRequest {
  readonly nth: number
  readonly n: number
  readonly reason: string
  readonly dueOn: LocalDate
  readonly askedAt: Instant
  readonly answered: { at: Instant; consents: boolean } | undefined
}

/** In order: two at most. */
export const extensionsOf = (look: Reader, number: string): Promise<ExtensionMade[]> =>
  extensionsOfAll(look, [number])

/** The same of several petitions. */
export const extensionsOfAll = (
  look: Reader,
  numbers: readonly string[],
): Promise<(ExtensionMade & { readonly number: string })[]> =>
  look
    .selectFrom('petitions.extension')
    .select(['petition_number as number', 'nth', 'n', 'reason'])
    .select(['due_before as dueBefore', 'due_on as dueOn', 'made_at as madeAt'])
    .where('petition_number', 'in', numbers)
    .orderBy('petition_number')
    .orderBy('nth')
    .execute()

/** In order. The last one may still be open. */
export const consentRequestsOf = (look: Reader, number: string): Promise<ConsentRequest[]> =>
  consentRequestsOfAll(look, [number])

/** The same of several petitions. */
export async function consentRequestsOfAll(
  look: Reader,
  numbers: readonly string[],
): Promise<(ConsentRequest & { readonly number: string })[]> {
  const rows = await look
    .selectFrom('petitions.extension_request')
    .selectAll()
    .where('petition_number', 'in', numbers)
    .orderBy('petition_number')
    .orderBy('nth')
    .execute()
  return rows.map((row) => ({
    number: row.petition_number,
    nth: row.nth,
    n: row.n,
    reason: row.reason,
    dueOn: row.due_on,
    askedAt: row.asked_at,
    answered: row.answered_at === null ? undefined : { at: row.answered_at, consents: row.consents === true },
  }))
}

export async function insertExtension(
  tx: Tx,
  number: string,
  e: ExtensionMade & { madeBy: string; requestNth: number | null },
): Promise<void> {
  await tx
    .insertInto('petitions.extension')
    .values({
      petition_number: number,
      nth: e.nth,
      n: e.n,
      reason: e.reason,
      due_before: e.dueBefore,
      due_on: e.dueOn,
      made_at: e.madeAt,
      made_by: e.madeBy,
      request_nth: e.requestNth,
    })
    .execute()
}

export async function insertRequest(
  tx: Tx,
  number: string,
  r: Omit<ConsentRequest, 'answered'> & { askedBy: string },
): Promise<void> {
  await tx
    .insertInto('petitions.extension_request')
    .values({
      petition_number: number,
      nth: r.nth,
      n: r.n,
      reason: r.reason,
      due_on: r.dueOn,
      asked_at: r.askedAt,
      asked_by: r.askedBy,
    })
    .execute()
}

/** Answers the request that is open. */
export async function saveConsent(tx: Tx, number: string, consents: boolean, at: Instant): Promise<void> {
  await tx
    .updateTable('petitions.extension_request')
    .set({ consents, answered_at: at })
    .where('petition_number', '=', number)
    .where('answered_at', 'is', null)
    .execute()
}

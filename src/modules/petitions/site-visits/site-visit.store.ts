import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'
import type { Visiting } from './site-visit.rule.ts'

export interface SiteVisit extends Visiting {
  readonly place: string
  readonly visitOn: LocalDate
  readonly purpose: string
  readonly extensionReason: string | null
  /** For officers. */
  readonly result: string | null
}

export const findSiteVisit = async (look: Reader, number: string): Promise<SiteVisit | undefined> =>
  (await siteVisitsOfAll(look, [number]))[0]

/** Of several petitions, one for each that has one. */
export const siteVisitsOfAll = (
  look: Reader,
  numbers: readonly string[],
): Promise<(SiteVisit & { readonly number: string })[]> =>
  look
    .selectFrom('petitions.site_visit')
    .select([
      'petition_number as number',
      'place',
      'visit_on as visitOn',
      'purpose',
      'opened_at as openedAt',
      'ends_by as endsBy',
      'extended_at as extendedAt',
      'extension_reason as extensionReason',
      'ended_at as endedAt',
      'result',
    ])
    .where('petition_number', 'in', numbers)
    .execute()

export async function insertSiteVisit(
  tx: Tx,
  number: string,
  v: Pick<SiteVisit, 'place' | 'visitOn' | 'purpose' | 'openedAt' | 'endsBy'> & { openedBy: string },
): Promise<void> {
  await tx
    .insertInto('petitions.site_visit')
    .values({
      petition_number: number,
      place: v.place,
      visit_on: v.visitOn,
      purpose: v.purpose,
      opened_at: v.openedAt,
      opened_by: v.openedBy,
      ends_by: v.endsBy,
    })
    .execute()
}

const changing = (tx: Tx, number: string) =>
  tx.updateTable('petitions.site_visit').where('petition_number', '=', number)

export const saveVisitExtended = (
  tx: Tx,
  number: string,
  { endsBy, reason, at }: { endsBy: LocalDate; reason: string; at: Instant },
) => changing(tx, number).set({ ends_by: endsBy, extension_reason: reason, extended_at: at }).execute()

export const saveVisitEnded = (tx: Tx, number: string, result: string, at: Instant) =>
  changing(tx, number).set({ result, ended_at: at }).execute()

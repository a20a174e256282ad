import { hashToken } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { NotFound } from '#kernel/errors.ts'
import { CALENDAR, calendarFrom, type HolidayTable } from '#kernel/holidays/calendar.ts'
import type { DetailField } from '../kinds/handbook.rule.ts'
import { type Kind, kindFrom, kindsIn } from '../kinds/kind.store.ts'

export interface FilingFacts {
  readonly kind: Kind
  /** The kind's own questions. */
  readonly fields: readonly DetailField[]
  readonly calendar: HolidayTable
  readonly hasPhotographs: boolean
}

/** What a filing goes by, in one reading after the lock of its draft. @throws NotFound */
export async function filingFacts(
  tx: Tx,
  { kindId, token }: { kindId: string; token: string },
): Promise<FilingFacts> {
  const row = await kindsIn(tx)
    .select((eb) => [
      eb.selectFrom('petitions.kind_handbook').select('fields').where('kind_id', '=', kindId).as('fields'),
      CALENDAR,
      eb
        .exists(
          eb
            .selectFrom('petitions.draft_photograph')
            .select('hash')
            .where('token_hash', '=', hashToken(token)),
        )
        .as('has_photographs'),
    ])
    .where('id', '=', kindId)
    .executeTakeFirst()
  if (!row) throw new NotFound('kind', kindId)
  return {
    kind: kindFrom(row),
    fields: (row.fields ?? []) as unknown as DetailField[],
    calendar: calendarFrom(row.calendar),
    hasPhotographs: row.has_photographs === true,
  }
}

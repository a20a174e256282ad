import type { Instant, LocalDate } from '#kernel/time.ts'
import type { WithheldKind } from './shown-text.rule.ts'

/** What everyone may read of why a text is not there. */
export interface Tombstone {
  readonly kind: WithheldKind
  readonly ground: number | null
  readonly by: string
  readonly on: LocalDate
  readonly until: Instant | null
  readonly reasonKo: string
  readonly reasonEn: string
}

export const TOMBSTONE_COLUMNS = [
  'withheld_kind',
  'withheld_ground',
  'withheld_by',
  'withheld_on',
  'withheld_until',
  'withheld_reason_ko',
  'withheld_reason_en',
] as const

interface Row {
  withheld_kind: string | null
  withheld_ground: number | null
  withheld_by: string | null
  withheld_on: LocalDate | null
  withheld_until: Instant | null
  withheld_reason_ko: string | null
  withheld_reason_en: string | null
}

/** Of a row with `TOMBSTONE_COLUMNS`; undefined where the text is shown as it was written. */
export const tombstoneOf = (row: Row): Tombstone | undefined =>
  row.withheld_kind === null || row.withheld_on === null
    ? undefined
    : {
        kind: row.withheld_kind as WithheldKind,
        ground: row.withheld_ground,
        by: row.withheld_by ?? '',
        on: row.withheld_on,
        until: row.withheld_until,
        reasonKo: row.withheld_reason_ko ?? '',
        reasonEn: row.withheld_reason_en ?? '',
      }

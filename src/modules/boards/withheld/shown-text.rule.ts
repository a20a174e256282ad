import { dayOf, type Instant } from '#kernel/time.ts'

export type WithheldKind = 'removal' | 'masking' | 'block' | 'order' | 'withdrawal'

/** Why a posting or comment is not shown as it was written. @article 6(2) */
export interface Withheld {
  readonly id: number
  readonly kind: WithheldKind
  /** The item of Article 6(2), of a removal alone. */
  readonly ground: number | null
  readonly byKind: string
  readonly reasonKo: string
  readonly reasonEn: string
  readonly decidedAt: Instant
  readonly untilAt: Instant | null
  readonly maskedTitle: string | null
  readonly maskedBody: string | null
}

const NOTHING = {
  withheld_id: null,
  withheld_kind: null,
  withheld_ground: null,
  withheld_by: null,
  withheld_on: null,
  withheld_until: null,
  withheld_reason_ko: null,
  withheld_reason_en: null,
}

/** What everyone may read of why a text is not there. @article 6(2) the reason is published where the text was */
export const publicSide = (withheld: Withheld | undefined) =>
  withheld === undefined
    ? NOTHING
    : {
        withheld_id: withheld.id,
        withheld_kind: withheld.kind,
        withheld_ground: withheld.ground,
        withheld_by: withheld.byKind,
        withheld_on: dayOf(withheld.decidedAt),
        withheld_until: withheld.untilAt,
        withheld_reason_ko: withheld.reasonKo,
        withheld_reason_en: withheld.reasonEn,
      }

/** The text that everyone may read: as written, with parts covered, or none. */
export function shownText(
  written: { title: string; body: string; isClosed: boolean },
  withheld: Withheld | undefined,
): { title: string; body: string } {
  if (withheld?.kind === 'masking' && !written.isClosed)
    return { title: withheld.maskedTitle ?? '', body: withheld.maskedBody ?? '' }
  if (withheld || written.isClosed) return { title: '', body: '' }
  return { title: written.title, body: written.body }
}

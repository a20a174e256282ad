import type { Reader } from '#kernel/db.ts'
import { dayOf, type LocalDate } from '#kernel/time.ts'
import type { Withheld, WithheldKind } from './shown-text.rule.ts'

/** What runs against a posting or a comment now: what hides it before what only covers a part of it. */
export const runningAgainst = (
  look: Reader,
  of: { postingId: number } | { commentId: number },
): Promise<Withheld | undefined> =>
  look
    .selectFrom('boards.withheld')
    .select([
      'id',
      'kind',
      'ground',
      'by_kind as byKind',
      'reason_ko as reasonKo',
      'reason_en as reasonEn',
      'decided_at as decidedAt',
      'until_at as untilAt',
      'masked_title as maskedTitle',
      'masked_body as maskedBody',
    ])
    .$narrowType<{ kind: WithheldKind }>()
    .where(
      'postingId' in of ? 'posting_id' : 'comment_id',
      '=',
      'postingId' in of ? of.postingId : of.commentId,
    )
    .where('lifted_at', 'is', null)
    .orderBy((eb) => eb('kind', '=', 'masking'))
    .orderBy('id', 'desc')
    .executeTakeFirst()

/** Since when a text that was hidden is shown again; nothing where it never was. What only covered a part hid nothing. */
export async function restoredOn(
  look: Reader,
  of: { postingId: number } | { commentId: number },
): Promise<LocalDate | null> {
  const [column, id] =
    'postingId' in of ? (['posting_id', of.postingId] as const) : (['comment_id', of.commentId] as const)
  const row = await look
    .selectFrom('boards.withheld')
    .select('lifted_at as liftedAt')
    .where(column, '=', id)
    .where('lifted_at', 'is not', null)
    .where('lifted_as', '<>', 'replaced')
    .where('kind', '<>', 'masking')
    .orderBy('lifted_at', 'desc')
    .executeTakeFirst()
  return row?.liftedAt ? dayOf(row.liftedAt) : null
}

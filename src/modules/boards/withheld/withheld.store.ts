import type { Reader } from '#kernel/db.ts'
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

import type { Answer } from '../answers/answer.rule.ts'
import type { Instant } from '#kernel/time.ts'

export interface FollowUpLooked {
  readonly id: number
  readonly writtenAt: Instant
  readonly publicText: string | null
}
const NOBODY = {
  voice: null,
  departmentId: null,
  postId: null,
  approvedDepartmentId: null,
  approvedPostId: null,
  approvedAs: null,
  corrects: null,
  correctionReason: null,
} as const

/**
 * The turns of an open conversation that everyone reads: follow-ups that the office looked at, approved answers. One
 * that was corrected stays readable beside its correction.
 *
 * @article 12(1)
 */
export const turnsShown = (followUps: readonly FollowUpLooked[], answers: readonly Answer[]) => [
  ...followUps.flatMap(({ id, writtenAt, publicText }) =>
    publicText === null ? [] : [{ ...NOBODY, kind: 'follow-up' as const, id, text: publicText, writtenAt }],
  ),
  ...answers.flatMap((one) =>
    one.approvedAt === null
      ? []
      : [
          {
            kind: 'answer' as const,
            id: one.id,
            text: one.text,
            writtenAt: one.approvedAt,
            voice: one.voice,
            departmentId: one.draftedDepartmentId,
            postId: one.draftedPostId,
            approvedDepartmentId: one.approvedDepartmentId,
            approvedPostId: one.approvedPostId,
            approvedAs: one.approvedAs,
            corrects: one.corrects,
            correctionReason: one.correctionReason,
          },
        ],
  ),
]

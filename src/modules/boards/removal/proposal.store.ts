import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Of } from '../withheld/of.rule.ts'
import type { Shown } from './evidence.rule.ts'

export interface NewProposal extends Of, Shown {
  readonly departmentId: string
  readonly ground: number
  readonly reasonKo: string
  readonly reasonEn: string
  readonly byKind: string
  readonly proposedBy: string
  readonly proposedPost: string
  /** Whether the proposer alone could have decided, but for the second person. */
  readonly byHead: boolean
  readonly proposedAt: Instant
}
export interface Proposal extends NewProposal {
  readonly id: number
  readonly outcome: string | null
}

const proposals = (look: Reader) =>
  look
    .selectFrom('boards.removal_proposal')
    .select([
      'id',
      'posting_id as postingId',
      'comment_id as commentId',
      'department_id as departmentId',
      'ground',
      'reason_ko as reasonKo',
      'reason_en as reasonEn',
      'by_kind as byKind',
      'evidence',
      'evidence_comments as evidenceComments',
      'evidence_because as because',
      'proposed_by as proposedBy',
      'proposed_post as proposedPost',
      'by_head as byHead',
      'proposed_at as proposedAt',
      'outcome',
    ])

/** @returns whether it is there now; not when another is open on the same text */
export async function insertProposal(tx: Tx, p: NewProposal): Promise<number | undefined> {
  const row = await tx
    .insertInto('boards.removal_proposal')
    .values({
      posting_id: p.postingId,
      comment_id: p.commentId,
      department_id: p.departmentId,
      ground: p.ground,
      reason_ko: p.reasonKo,
      reason_en: p.reasonEn,
      by_kind: p.byKind,
      evidence: p.evidence.flatMap((one) => ('postingId' in one ? [one.postingId] : [])),
      evidence_comments: p.evidence.flatMap((one) => ('commentId' in one ? [one.commentId] : [])),
      evidence_because: p.because,
      proposed_by: p.proposedBy,
      proposed_post: p.proposedPost,
      by_head: p.byHead,
      proposed_at: p.proposedAt,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Those that wait for another person, the oldest first, 200 at most. */
export const openProposals = async (look: Reader): Promise<Proposal[]> =>
  (await proposals(look).where('outcome', 'is', null).orderBy('id').limit(200).execute()).map(withEvidence)

/** @throws NotFound */
export async function lockProposal(tx: Tx, id: number): Promise<Proposal> {
  const row = await proposals(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('proposal', String(id))
  return withEvidence(row)
}

const withEvidence = <P extends { evidence: number[]; evidenceComments: number[] }>({
  evidence,
  evidenceComments,
  ...proposal
}: P) => ({
  ...proposal,
  evidence: [
    ...evidence.map((postingId) => ({ postingId })),
    ...evidenceComments.map((commentId) => ({ commentId })),
  ],
})

export async function saveProposalEnded(
  tx: Tx,
  p: { id: number; outcome: 'confirmed' | 'declined'; by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('boards.removal_proposal')
    .set({ outcome: p.outcome, ended_by: p.by, ended_at: p.at })
    .where('id', '=', p.id)
    .execute()
}

import type { Reader, Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Check } from '../answers/checklist.rule.ts'
import type { Line, Step } from './line.rule.ts'
import type { Rank } from './policy.rule.ts'

/** What goes through a line: an answer, or a correction of one. */
export type Subject = 'answer' | 'correction'

export interface StepDone extends Step {
  readonly doneAt: Instant | null
  readonly donePost: string | null
  /** Instead of the post, which was absent. */
  readonly isActing: boolean
  readonly remark: string | null
  /** When the absent one looked at it afterwards. */
  readonly seenAt: Instant | null
}
/** One going through the line. */
export interface Approval extends Line {
  readonly number: string
  readonly round: number
  readonly subject: Subject
  readonly departmentId: string
  readonly draftedPost: string
  readonly checks: readonly Check[]
  readonly rank: Rank
  readonly openedAt: Instant
  readonly endedAt: Instant | null
  readonly ended: 'approved' | 'given-back' | 'taken-back' | null
  readonly steps: readonly StepDone[]
}

const linesIn = (look: Reader) =>
  look
    .selectFrom('petitions.approval')
    .select([
      'petition_number as number',
      'round',
      'subject',
      'department_id as departmentId',
      'drafted_by as draftedBy',
      'drafted_post as draftedPost',
      'checks',
      'decided_by_rank as rank',
      'may_decide_own as mayDecideOwn',
      'opened_at as openedAt',
      'ended_at as endedAt',
      'ended',
    ])
    .$narrowType<{ subject: Subject; rank: Rank; checks: Check[]; ended: Approval['ended'] }>()

async function withSteps(look: Reader, rows: Omit<Approval, 'steps'>[]): Promise<Approval[]> {
  if (rows.length === 0) return []
  const numbers = rows.map((one) => one.number)
  const steps = await look
    .selectFrom('petitions.approval_step')
    .select([
      'petition_number as number',
      'round',
      'step',
      'post_id as postId',
      'is_final as isFinal',
      'decision',
      'done_by as doneBy',
      'done_post as donePost',
      'done_at as doneAt',
      'is_acting as isActing',
      'remark',
      'seen_at as seenAt',
    ])
    .where('petition_number', 'in', numbers)
    .orderBy('step')
    .$narrowType<{ decision: Step['decision'] }>()
    .execute()
  return rows.map((row) => ({
    ...row,
    steps: steps.filter((one) => one.number === row.number && one.round === row.round),
  }))
}

/** All of a petition, oldest first. */
export const approvalsOf = async (look: Reader, number: string): Promise<Approval[]> =>
  withSteps(look, await linesIn(look).where('petition_number', '=', number).orderBy('round').execute())

export async function findOpenApproval(look: Reader, number: string): Promise<Approval | undefined> {
  const rows = await linesIn(look)
    .where('petition_number', '=', number)
    .where('ended_at', 'is', null)
    .execute()
  return (await withSteps(look, rows))[0]
}

/** Open ones in which a step of these posts has not been done, whether or not it is its turn. */
export async function openWith(look: Reader, postIds: readonly string[]): Promise<Approval[]> {
  const rows = await linesIn(look)
    .where('ended_at', 'is', null)
    .where('petition_number', 'in', (eb) =>
      eb
        .selectFrom('petitions.approval_step as s')
        .select('s.petition_number')
        .where('s.post_id', 'in', postIds)
        .where('s.done_at', 'is', null),
    )
    .execute()
  return withSteps(look, rows)
}

export async function insertApproval(
  tx: Tx,
  a: Omit<Approval, 'round' | 'endedAt' | 'ended' | 'steps'>,
  posts: readonly string[],
): Promise<void> {
  const { round } = await tx
    .insertInto('petitions.approval')
    .values((eb) => ({
      petition_number: a.number,
      round: eb
        .selectFrom('petitions.approval')
        .select((of) => of(of.fn.coalesce(of.fn.max('round'), of.lit(0)), '+', 1).as('next'))
        .where('petition_number', '=', a.number),
      subject: a.subject,
      department_id: a.departmentId,
      drafted_by: a.draftedBy,
      drafted_post: a.draftedPost,
      checks: [...a.checks],
      decided_by_rank: a.rank,
      may_decide_own: a.mayDecideOwn,
      opened_at: a.openedAt,
    }))
    .returning('round')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('petitions.approval_step')
    .values(
      posts.map((postId, at) => ({
        petition_number: a.number,
        round,
        step: at + 1,
        post_id: postId,
        is_final: at === posts.length - 1,
      })),
    )
    .execute()
}

/** Ends what is open of a petition, if anything is. */
export async function endApproval(
  tx: Tx,
  number: string,
  ended: 'approved' | 'given-back' | 'taken-back',
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('petitions.approval')
    .set({ ended, ended_at: at })
    .where('petition_number', '=', number)
    .where('ended_at', 'is', null)
    .execute()
}

export async function saveStep(
  tx: Tx,
  { number, round }: Approval,
  done: {
    step: number
    decision: 'approved' | 'given-back'
    by: { id: string; postId: string }
    isActing: boolean
    remark: string | null
    at: Instant
  },
): Promise<void> {
  await tx
    .updateTable('petitions.approval_step')
    .set({
      done_at: done.at,
      done_by: done.by.id,
      done_post: done.by.postId,
      decision: done.decision,
      is_acting: done.isActing,
      remark: done.remark,
    })
    .where('petition_number', '=', number)
    .where('round', '=', round)
    .where('step', '=', done.step)
    .execute()
}

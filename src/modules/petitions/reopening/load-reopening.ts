import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { findAnswer } from '../answers/answer.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { isPossible } from '../stages/stages.rule.ts'
import { answeredWith } from './answered-with.ts'
import type { AnsweredWith } from './reopening.view.tsx'

/** Who got the same answer, for the head who may take it up again. */
export async function loadAnsweredWith(
  { look }: Deps,
  { number, stage }: Petition,
  clerk: Clerk,
): Promise<AnsweredWith[]> {
  if (!clerk.rights.has('petition-approve') || !isPossible('reopen', stage)) return []
  const common = await findAnswer(look, number)
  return common ? answeredWith(look, { lead: number, common }) : []
}

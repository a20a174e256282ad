import { privacy } from '#modules/privacy/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { dayText } from '#kernel/words.ts'
import { findAnswer } from '../answers/answer.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { fillReply } from './fill-reply.rule.ts'
import { repliesOf } from './saved-reply.store.ts'
import { words } from './saved-replies.words.ts'

/** The draft with a saved reply as its text: typed, but not yet saved. Nothing for a reply that is not the own department's. */
export async function draftFromReply(
  { look, transact, seal, clock }: Deps,
  petition: Petition,
  clerk: Clerk,
  replyId: string,
): Promise<Record<string, string>> {
  const reply = (await repliesOf(look, clerk.departmentId)).find((one) => String(one.id) === replyId)
  if (!reply) return {}
  const { number, title, dueOn, lang } = petition
  const { name } = await transact(async (tx) => {
    await privacy.noteAccess(tx, { about: `petition:${number}`, by: clerk, what: 'read', at: clock.now() })
    return openPetitioner(tx, seal, number)
  })
  const facts = {
    name,
    number,
    title,
    due: dueOn === null ? '' : dayText(lang, dueOn),
    officer: clerk.name,
    department: clerk.departmentName,
    phone: clerk.phone,
  }
  const answer = await findAnswer(look, number)
  const names = { ...words('en').names, ...words('ko').names }
  return {
    publicTitle: answer?.publicTitle ?? '',
    publicText: answer?.publicText ?? '',
    text: fillReply(reply.text, facts, names),
  }
}

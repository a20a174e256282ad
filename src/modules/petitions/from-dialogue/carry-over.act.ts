import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Answers } from '../filing/answers.rule.ts'
import { saveDraft } from '../filing/draft.store.ts'
import { addPhotograph } from '../photographs/add-photograph.act.ts'
import type { PhotographFile } from '../photographs/photograph.store.ts'

/** What a message brings along. */
export interface Carried {
  readonly title: string
  readonly body: string
  readonly wantsPublication: boolean
  readonly photographs: readonly (PhotographFile & { readonly description: string })[]
}

/** Puts a message into a draft of a petition, with its photographs. @returns the token @article 12(2) */
export async function carryOver(
  tx: Tx,
  seal: Seal,
  {
    token,
    kindId,
    photographs,
    answers = {},
    at,
  }: Pick<Carried, 'photographs'> & {
    token: string
    kindId: string
    answers?: Answers
    at: Instant
  },
): Promise<string> {
  await saveDraft(tx, seal, { token, kindId, answers, at })
  for (const { hash, previewHash, width, height, description } of photographs)
    await addPhotograph(tx, seal, { token, hash, previewHash, width, height, description, at })
  return token
}

import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { saveDraft } from '../filing/draft.store.ts'
import { addPhotograph } from '../photographs/add-photograph.act.ts'
import type { PhotographFile } from '../photographs/photograph.store.ts'

/** The draft that keeps the photographs of a form of the counter: none of a citizen's browser has its name. */
export const draftOfForm = (formKey: string): string => `counter ${formKey}`

/** Adds a photograph to a petition that is being entered. @law CPTA 8 @refusal no-draft it is entered already; too-many */
export async function addAtCounter(
  tx: Tx,
  seal: Seal,
  given: PhotographFile & { formKey: string; kindId: string; description: string; at: Instant },
): Promise<Result<void, 'no-draft' | 'too-many'>> {
  const { formKey, kindId, at, ...photograph } = given
  const token = draftOfForm(formKey)
  await saveDraft(tx, seal, { token, kindId, answers: {}, at })
  return addPhotograph(tx, seal, { ...photograph, token, at })
}

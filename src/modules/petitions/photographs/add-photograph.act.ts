import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Instant } from '#kernel/time.ts'
import { lockDraft } from '../filing/draft.store.ts'
import { countDraftPhotographs, insertDraftPhotograph, isInDraft } from './draft-photograph.store.ts'
import { MOST_PHOTOGRAPHS } from './photograph.rule.ts'
import type { PhotographFile } from './photograph.store.ts'

/** Adds a photograph, whose files are kept already, to what is being filled in; sent twice, it is one. @refusal no-draft, too-many */
export async function addPhotograph(
  tx: Tx,
  seal: Seal,
  { token, at, ...photograph }: PhotographFile & { token: string; description: string; at: Instant },
): Promise<Result<void, 'no-draft' | 'too-many'>> {
  const draft = await lockDraft(tx, seal, token, at)
  if (!draft || draft.number !== undefined) return refuse('no-draft')
  if (await isInDraft(tx, token, photograph.hash)) return ok(undefined)
  if ((await countDraftPhotographs(tx, token)) >= MOST_PHOTOGRAPHS) return refuse('too-many')
  await insertDraftPhotograph(tx, seal, token, photograph)
  return ok(undefined)
}

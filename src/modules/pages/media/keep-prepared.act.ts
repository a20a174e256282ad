import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { type MediaForm, saveForms, saveState } from './media-form.store.ts'
import type { MediaState } from './media.rule.ts'
import { findMedia, lockMedia } from './media.store.ts'
import { republishMedia } from './republish-media.act.ts'
import type { Said } from './said.rule.ts'
import type { Prepare } from './upload-media.act.ts'

export interface Prepared {
  readonly state: MediaState
  readonly forms: readonly MediaForm[]
  readonly blocks: readonly Said[] | null
  readonly isCut: boolean
}

/** Keeps what was made of an edition. Of one that was replaced or deleted meanwhile nothing is kept. */
export async function keepPrepared(
  tx: Tx,
  { id, edition, at, forms, ...made }: Prepare & Prepared & { readonly at: Instant },
): Promise<void> {
  if (!(await findMedia(tx, id))) return
  const media = await lockMedia(tx, id)
  if (media.edition !== edition) return
  await saveForms(tx, id, forms)
  await saveState(tx, id, made)
  await republishMedia(tx, { ...media, state: made.state }, at)
}

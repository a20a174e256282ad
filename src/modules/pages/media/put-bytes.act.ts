import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import type { Instant } from '#kernel/time.ts'
import { removeForms } from './media-form.store.ts'
import { type Media, type MediaBytes, saveMedia } from './media.store.ts'
import { noteFormer } from './removed.store.ts'
import { republishMedia } from './republish-media.act.ts'
import { PREPARE, type Prepare } from './upload-media.act.ts'
import { dropWaiting } from './waiting.store.ts'

/** Puts other bytes in the place of a locked one's, as part of the act that decided it. The old are nobody's then. */
export async function putBytes(
  tx: Tx,
  media: Media,
  { bytes, by, at }: { readonly bytes: MediaBytes; readonly by: string; readonly at: Instant },
): Promise<void> {
  const edition = media.edition + 1
  const changed: Media = {
    ...media,
    ...bytes,
    state: 'waiting',
    focus: { x: 50, y: 50 },
    edition,
    replacedBy: by,
    replacedAt: at,
  }
  await dropWaiting(tx, media.id)
  await noteFormer(tx, media.id)
  await removeForms(tx, media.id, 'all')
  await saveMedia(tx, changed)
  await enqueue<Prepare>(tx, PREPARE, { id: media.id, edition })
  await republishMedia(tx, changed, at)
}

import type { JobSpec } from '#kernel/jobs.ts'
import { findMedia } from './media.store.ts'
import { MEDIA_TURN, republishMedia } from './republish-media.act.ts'

/** Brings a file to the search when the text that uses it begins. @article 6(1) */
export const mediaTurn: JobSpec<{ id: number }> = {
  name: MEDIA_TURN.name,
  run: async ({ transact, clock }, { id }) =>
    transact(async (tx) => {
      const media = await findMedia(tx, id)
      if (media) await republishMedia(tx, media, clock.now())
    }),
}

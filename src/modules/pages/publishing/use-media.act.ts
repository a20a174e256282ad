import type { Tx } from '#kernel/db.ts'
import { saveMediaUses } from '../media/save-media-uses.act.ts'

/** As `saveMediaUses`; what is not in the library any more is left out: the text says so in its place. @article 6(1) */
export async function useMedia(tx: Tx, use: Parameters<typeof saveMediaUses>[1]): Promise<void> {
  const saved = await saveMediaUses(tx, use)
  if (saved.ok) return
  const { ids } = saved.refusal
  await saveMediaUses(tx, { ...use, mediaIds: use.mediaIds.filter((id) => !ids.includes(id)) })
}

import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { useMedia } from '../publishing/use-media.act.ts'
import { mediaIn, type Texts } from './texts.rule.ts'

/** What a text that is being written shows is not deleted meanwhile. */
export async function useInDraft(
  tx: Tx,
  { id, path, texts, at }: { id: number; path: string; texts: Texts; at: Instant },
): Promise<void> {
  const use = { owner: `item:${id}:draft`, path, title: texts.ko.title, mediaIds: mediaIn(texts) }
  await useMedia(tx, { ...use, fromAt: null, untilAt: null, at })
}

import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { mediaOf } from '../document/document.rule.ts'
import { useMedia } from '../publishing/use-media.act.ts'
import type { Texts } from './texts.rule.ts'

/** What a text that is being written shows is not deleted meanwhile. */
export async function useInDraft(
  tx: Tx,
  { id, path, texts, at }: { id: number; path: string; texts: Texts; at: Instant },
): Promise<void> {
  const documents = [texts.ko.document, ...(texts.en ? [texts.en.document] : [])]
  const mediaIds = [...new Set(documents.flatMap(mediaOf))]
  const use = { owner: `item:${id}:draft`, path, title: texts.ko.title, mediaIds }
  await useMedia(tx, { ...use, fromAt: null, untilAt: null, at })
}

import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { addMinutes, type Instant } from '#kernel/time.ts'
import { writersOf } from '../revisions/writers-of.ts'
import { previewsOf } from './preview.store.ts'
import type { PreviewLine } from './previews.view.tsx'

/** How long an address of a preview is good. */
export const PREVIEW_MINUTES = 7 * 24 * 60

/** The open previews of a text with who made each, as this clerk may see it. @article 5(2) */
export async function previewLines(
  look: Reader,
  { clerk, itemId, now }: { clerk: Clerk; itemId: number; now: Instant },
): Promise<PreviewLine[]> {
  const open = await previewsOf(look, itemId, now)
  const made = open.map((one) => ({ writtenBy: one.madeBy, at: addMinutes(one.untilAt, -PREVIEW_MINUTES) }))
  const writerOf = await writersOf(look, clerk, made)
  return open.map(({ key, n, untilAt }, at) => ({
    key,
    n,
    untilAt,
    maker: writerOf(made[at] as (typeof made)[number]),
  }))
}

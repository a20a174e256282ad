import { type Actor, record } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import type { Instant } from '#kernel/time.ts'
import { insertMedia, type NewMedia } from './media.store.ts'

/** Makes an image's forms, or reads a file, after the act that brought it. */
export const PREPARE = { name: 'pages.media-prepare' } as const
export interface Prepare {
  readonly id: number
  /** What another edition needs is another's matter. */
  readonly edition: number
}

/** Takes what was looked at and stored into the library, for the department of whoever acts. @returns its number */
export async function uploadMedia(
  tx: Tx,
  {
    by,
    at,
    ...media
  }: Omit<NewMedia, 'departmentId' | 'uploadedBy' | 'uploadedAt'> & {
    by: Actor & { readonly departmentId: string }
    at: Instant
  },
): Promise<number> {
  const id = await insertMedia(tx, {
    ...media,
    departmentId: by.departmentId,
    uploadedBy: by.id,
    uploadedAt: at,
  })
  await enqueue<Prepare>(tx, PREPARE, { id, edition: 1 })
  record(tx, { what: 'media.uploaded', about: `media:${id}`, by, detail: { kind: media.kind } })
  return id
}

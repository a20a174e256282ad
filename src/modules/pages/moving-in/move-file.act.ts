import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Licence } from '../media/media.rule.ts'
import type { Screened } from '../media/screen-upload.ts'
import { uploadMedia } from '../media/upload-media.act.ts'
import { mediaOfSource, saveMovedFile } from './moved.store.ts'

/** A file of another system that was looked at and stored. */
export interface MovingFile {
  readonly address: string
  /** SHA-256 of the bytes as they came. */
  readonly sourceHash: string
  readonly screened: Screened
  readonly alt: string
  readonly licence: Licence
  readonly departmentId: string
}

/** Takes a file of another system into the media library; the same bytes under two addresses once. @returns its number */
export async function moveFile(
  tx: Tx,
  { address, sourceHash, screened, alt, licence, departmentId }: MovingFile,
  { by, at }: { by: Actor; at: Instant },
): Promise<number> {
  const same = await mediaOfSource(tx, sourceHash)
  const mediaId =
    same ??
    (await uploadMedia(tx, {
      ...screened,
      licence,
      alt: { ko: screened.kind === 'image' ? alt : '', en: '' },
      by: { ...by, departmentId },
      at,
    }))
  await saveMovedFile(tx, address, { mediaId, sourceHash, at })
  return mediaId
}

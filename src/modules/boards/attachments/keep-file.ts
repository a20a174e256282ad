import { acceptUploads, PICTURE_TYPE, type PictureRefusal, remakePicture, typeOf } from '#kernel/files.ts'
import type { Deps } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import type { Uploaded, UploadFault } from '#kernel/http/upload.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { isActivePdf } from './active-pdf.ts'

export const MOST_BYTES = 10_000_000
const SENDINGS = { tries: 60, minutes: 60 }
const PDF = 'application/pdf'

export type FileRefusal = PictureRefusal | UploadFault | 'none-chosen' | 'too-often' | 'harmful'

export interface KeptFile {
  readonly hash: string
  readonly ending: 'jpg' | 'pdf'
  readonly type: string
  readonly bytes: number
}

/**
 * Keeps the file of a form before the act that adopts it: a picture made anew, so that where it was taken stays behind,
 * or a PDF that only shows its pages. What it was called is never kept.
 *
 * @refusal as the upload and the picture; none-chosen, too-often, harmful
 */
export async function keepFile(
  { transact, clock, files, scan }: Pick<Deps, 'transact' | 'clock' | 'files' | 'scan'>,
  { bytes, fault }: Pick<Uploaded, 'bytes' | 'fault'>,
  from: string,
): Promise<Result<KeptFile, FileRefusal>> {
  if (fault) return refuse(fault)
  if (!bytes) return refuse('none-chosen')
  if (!(await noteTry(transact, `board files from ${from}`, SENDINGS, clock.now())))
    return refuse('too-often')
  if ((await typeOf(bytes)) !== PDF) {
    const made = await remakePicture(bytes)
    if (!made.ok) return made
    const { image } = made.value
    const { hash, size } = await files.put(image, { maxBytes: image.length })
    return ok({ hash, ending: 'jpg', type: PICTURE_TYPE, bytes: size })
  }
  const rules = { maxFiles: 1, maxBytes: MOST_BYTES, endings: ['pdf'] }
  const accepted = await acceptUploads([{ name: 'file.pdf', bytes }], rules)
  if (!accepted.ok) return refuse('harmful')
  if (isActivePdf(bytes) || (scan && (await scan(bytes)) !== 'clean')) return refuse('harmful')
  const { hash, size } = await files.put(bytes, { maxBytes: MOST_BYTES })
  return ok({ hash, ending: 'pdf', type: PDF, bytes: size })
}

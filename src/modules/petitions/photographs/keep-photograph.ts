import { remakePicture } from '#kernel/files.ts'
import type { Deps } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { PhotographFile } from './photograph.store.ts'
import type { PhotographRefusal, Sent } from './read-upload.ts'

/** Photographs that may be sent from one address in an hour. */
const SENDINGS = { tries: 100, minutes: 60 }

/**
 * Keeps the photograph of a form, made anew, before the act that adopts it; what no act adopts is swept.
 *
 * @returns undefined where none was sent and `isWanted` is false
 * @refusal as the upload and the picture; none-chosen, too-often
 */
export async function keepPhotograph(
  { transact, clock, files }: Pick<Deps, 'transact' | 'clock' | 'files'>,
  { bytes, fault }: Pick<Sent, 'bytes' | 'fault'>,
  { from, isWanted }: { from: string; isWanted: boolean },
): Promise<Result<PhotographFile | undefined, PhotographRefusal>> {
  if (fault) return refuse(fault)
  if (!bytes) return isWanted ? refuse('none-chosen') : ok(undefined)
  if (!(await noteTry(transact, `photographs from ${from}`, SENDINGS, clock.now())))
    return refuse('too-often')
  const made = await remakePicture(bytes)
  if (!made.ok) return made
  const { image, preview, width, height } = made.value
  const { hash } = await files.put(image, { maxBytes: image.length })
  const { hash: previewHash } = await files.put(preview, { maxBytes: preview.length })
  return ok({ hash, previewHash, width, height })
}

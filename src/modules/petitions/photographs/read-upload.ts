import type { FastifyRequest } from 'fastify'
import type { PictureRefusal } from '#kernel/files.ts'
import { readUpload as readForm, type UploadFault } from '#kernel/http/upload.ts'

/** Why one that was sent is not kept. Those that are there already stay. */
export type PhotographRefusal =
  | PictureRefusal
  | Exclude<UploadFault, 'empty-file'>
  | 'none-chosen'
  | 'too-many'
  | 'too-often'

/** A form with a photograph or without; an empty file is a broken one. */
export async function readUpload(req: FastifyRequest) {
  const { fields, bytes, fault: of } = await readForm(req)
  const fault: PhotographRefusal | undefined = of === 'empty-file' ? 'picture-broken' : of
  return { fields, bytes, fault }
}

import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PictureRefusal } from '#kernel/files.ts'
import { takeUploadsInside, type UploadFault, uploadedIn } from '#kernel/http/upload.ts'
import { MOST_BYTES } from './photograph.rule.ts'

/** Why one that was sent is not kept. Those that are there already stay. */
export type PhotographRefusal =
  | PictureRefusal
  | Exclude<UploadFault, 'empty-file'>
  | 'none-chosen'
  | 'too-many'
  | 'too-often'

export interface Sent {
  readonly fields: Readonly<Record<string, string>>
  /** None where no file was chosen. What it was called is not read. */
  readonly bytes: Buffer | undefined
  readonly fault: PhotographRefusal | undefined
}

/**
 * Lets the forms of a scope bring one photograph. `fieldBytes` of one field at most; longer is cut off, and too long
 * then.
 */
export const readUploads = (
  scope: FastifyInstance,
  { fields = 10, fieldBytes = 10_000 }: { fields?: number; fieldBytes?: number } = {},
): Promise<void> => takeUploadsInside(scope, { file: MOST_BYTES, field: fieldBytes, fields })

/** What a form brought, with a photograph or without; an empty file is a broken one. */
export function sentIn(req: FastifyRequest): Sent {
  const { fields, bytes, fault } = uploadedIn(req)
  return { fields, bytes, fault: fault === 'empty-file' ? 'picture-broken' : fault }
}

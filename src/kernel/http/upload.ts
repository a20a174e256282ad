import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Why a file that was sent is not there whole. */
export type UploadFault = 'too-large' | 'empty-file' | 'one-at-a-time' | 'cut-off'

export interface Uploaded {
  readonly fields: Readonly<Record<string, string>>
  /** None where no file was chosen. What it was called is not read. */
  readonly bytes: Buffer | undefined
  readonly fault: UploadFault | undefined
}

/** Bytes at most of the file, and of each field beside it. */
export interface UploadLimits {
  readonly file: number
  readonly field: number
  /** How many fields; ten where nothing is said. */
  readonly fields?: number
}

/** Makes a scope take forms with one file. */
export const takeUploads = (scope: FastifyInstance, { file, field, fields = 10 }: UploadLimits) =>
  scope.register(multipart, {
    limits: { fileSize: file, files: 1, fields, fieldSize: field, parts: fields + 2 },
    throwFileSizeLimit: false,
  })

/** Reads a form with a file, all of it in memory and no more than its limits. A form without files is read too. */
async function readUpload(req: FastifyRequest): Promise<Uploaded> {
  if (!req.isMultipart())
    return { fields: Object(req.body) as Record<string, string>, bytes: undefined, fault: undefined }
  const fields: Record<string, string> = {}
  let bytes: Buffer | undefined
  let fault: UploadFault | undefined
  try {
    for await (const part of req.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') fields[part.fieldname] ??= part.value
        continue
      }
      const chunks: Buffer[] = []
      for await (const chunk of part.file) chunks.push(chunk as Buffer)
      if (part.file.truncated) fault = 'too-large'
      else if (chunks.length > 0) bytes = Buffer.concat(chunks)
      else if (part.filename) fault = 'empty-file'
    }
  } catch (error) {
    fault = (error as { code?: string }).code === 'FST_FILES_LIMIT' ? 'one-at-a-time' : 'cut-off'
  }
  return { fields, bytes: fault ? undefined : bytes, fault }
}

const READ = new WeakMap<FastifyRequest, Uploaded>()

/**
 * As `takeUploads`, read before the door of a scope that looks for the word of a session in the form: its fields are
 * the body, the file is had from `uploadedIn`.
 */
export async function takeUploadsInside(scope: FastifyInstance, limits: UploadLimits): Promise<void> {
  await takeUploads(scope, limits)
  scope.addHook('preValidation', async (req) => {
    if (!req.isMultipart()) return
    const uploaded = await readUpload(req)
    READ.set(req, uploaded)
    req.body = uploaded.fields
  })
}

/** The form of a scope with `takeUploadsInside`, with or without a file. */
export const uploadedIn = (req: FastifyRequest): Uploaded =>
  READ.get(req) ?? { fields: Object(req.body) as Record<string, string>, bytes: undefined, fault: undefined }

import type { FastifyRequest } from 'fastify'
import type { PictureRefusal } from '#kernel/files.ts'

/** Why one that was sent is not kept. Those that are there already stay. */
export type PhotographRefusal =
  | PictureRefusal
  | 'none-chosen'
  | 'too-large'
  | 'too-many'
  | 'one-at-a-time'
  | 'too-often'
  | 'cut-off'

export interface Sent {
  readonly fields: Readonly<Record<string, string>>
  /** None where no file was chosen. What it was called is not read. */
  readonly bytes: Buffer | undefined
  readonly fault: PhotographRefusal | undefined
}

/** Reads a form with a file, all of it in memory and no more than its limits. A form without files is read too. */
export async function readUpload(req: FastifyRequest): Promise<Sent> {
  if (!req.isMultipart())
    return { fields: req.body as Record<string, string>, bytes: undefined, fault: undefined }
  const fields: Record<string, string> = {}
  let bytes: Buffer | undefined
  let fault: PhotographRefusal | undefined
  try {
    for await (const part of req.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') fields[part.fieldname] = part.value
        continue
      }
      const chunks: Buffer[] = []
      for await (const chunk of part.file) chunks.push(chunk as Buffer)
      if (part.file.truncated) fault = 'too-large'
      else if (chunks.length > 0) bytes = Buffer.concat(chunks)
      else if (part.filename) fault = 'picture-broken'
    }
  } catch (error) {
    fault = (error as { code?: string }).code === 'FST_FILES_LIMIT' ? 'one-at-a-time' : 'cut-off'
  }
  return { fields, bytes: fault ? undefined : bytes, fault }
}

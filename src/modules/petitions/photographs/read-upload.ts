import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PictureRefusal } from '#kernel/files.ts'
import { MOST_BYTES } from './photograph.rule.ts'

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

const sendings = new WeakMap<FastifyRequest, Sent>()

/**
 * Lets the forms of a scope bring one file. All of it is read into memory, and its fields stand in the body, before
 * anybody asks for the word of a session in it. `fieldBytes` of one field at most; longer is cut off, and too long then.
 */
export async function readUploads(
  scope: FastifyInstance,
  { fields = 10, fieldBytes = 10_000 }: { fields?: number; fieldBytes?: number } = {},
): Promise<void> {
  const limits = { fileSize: MOST_BYTES, files: 1, fields, fieldSize: fieldBytes, parts: fields + 2 }
  await scope.register(multipart, { limits, throwFileSizeLimit: false })
  scope.addHook('preValidation', async (req) => {
    if (!req.isMultipart()) return
    const sent = await readUpload(req)
    sendings.set(req, sent)
    req.body = sent.fields
  })
}

/** What a form brought, with a file or without. */
export const sentIn = (req: FastifyRequest): Sent =>
  sendings.get(req) ?? { fields: (req.body ?? {}) as Sent['fields'], bytes: undefined, fault: undefined }

async function readUpload(req: FastifyRequest): Promise<Sent> {
  const fields: Record<string, string> = {}
  let bytes: Buffer | undefined
  let fault: PhotographRefusal | undefined
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
      else if (part.filename) fault = 'picture-broken'
    }
  } catch (error) {
    fault = (error as { code?: string }).code === 'FST_FILES_LIMIT' ? 'one-at-a-time' : 'cut-off'
  }
  return { fields, bytes: fault ? undefined : bytes, fault }
}

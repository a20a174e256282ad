import type { FastifyRequest } from 'fastify'
import { type Clerk, checkFormWord } from '#kernel/clerk.ts'
import { MOST_FILE_BYTES, type ScreenRefusal } from './screen-upload.ts'

export const MOST_FILES = 10
/** What of a form is read at most. */
export const UPLOAD_LIMITS = {
  fileSize: MOST_FILE_BYTES,
  files: MOST_FILES,
  fields: 12,
  fieldSize: 10_000,
  parts: MOST_FILES + 12,
}

export type SendingRefusal = ScreenRefusal | 'none-chosen' | 'too-many' | 'cut-off'
export interface SentFile {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * Reads a form with files of the session's own, one file after another: each is handed on and let go before the next is
 * read. What names the session comes first in the form.
 *
 * @returns the fields, and what stopped the reading; what was handed on before stays
 * @throws Forbidden a form of another session, before anything of it is kept
 */
export async function readUploads(
  req: FastifyRequest,
  clerk: Clerk,
  take: (file: SentFile, fields: Readonly<Record<string, string>>) => Promise<void>,
): Promise<{ fields: Readonly<Record<string, string>>; fault: SendingRefusal | undefined }> {
  const fields: Record<string, string> = {}
  let taken = 0
  let isOwn = false
  const prove = () => {
    if (!isOwn) checkFormWord(clerk, fields['_csrf'])
    isOwn = true
  }
  try {
    for await (const part of req.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') fields[part.fieldname] = part.value
        continue
      }
      prove()
      const chunks: Buffer[] = []
      for await (const chunk of part.file) chunks.push(chunk as Buffer)
      if (!part.filename && chunks.length === 0) continue
      taken += 1
      const bytes = part.file.truncated ? Buffer.alloc(MOST_FILE_BYTES + 1) : Buffer.concat(chunks)
      await take({ name: part.filename, bytes }, fields)
    }
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code === 'FST_FILES_LIMIT') return { fields, fault: 'too-many' }
    if (/^FST_|ERR_STREAM|ECONNRESET/.test(code) || /Unexpected end/.test(String(error)))
      return { fields, fault: 'cut-off' }
    throw error
  }
  prove()
  return { fields, fault: taken === 0 ? 'none-chosen' : undefined }
}

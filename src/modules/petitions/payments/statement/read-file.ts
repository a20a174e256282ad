import { typeOf } from '#kernel/files.ts'
import type { Uploaded, UploadFault } from '#kernel/http/upload.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { decodeStatement, type FileFault } from './read-statement.ts'

export type UploadRefusal = UploadFault | 'not-text' | 'spreadsheet' | 'both' | 'neither' | FileFault

const SHEETS = /spreadsheet|excel|x-cfb|zip/

/**
 * The text of a statement that was sent, as a file or pasted, one of the two. What the bytes are is judged by
 * themselves, whatever the file is called; the file itself is kept nowhere.
 */
export async function textSent(
  { bytes, fault }: Pick<Uploaded, 'bytes' | 'fault'>,
  pasted: string,
): Promise<Result<string, UploadRefusal>> {
  if (fault) return refuse(fault)
  if (!bytes) return pasted === '' ? refuse('neither') : ok(pasted)
  if (pasted !== '') return refuse('both')
  const type = await typeOf(bytes)
  if (SHEETS.test(type)) return refuse('spreadsheet')
  if (type === 'application/octet-stream') return refuse('encoding')
  if (!type.startsWith('text/') || type === 'text/html') return refuse('not-text')
  const text = decodeStatement(bytes)
  return text.ok ? text : refuse('encoding')
}

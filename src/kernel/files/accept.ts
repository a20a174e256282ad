import { ok, refuse, type Result } from '../result.ts'
import { pixelsOf, unpackedSize } from './measure.ts'
import { cleanName, endingOf } from './name.ts'
import { typeOf } from './sniff.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
/** What may be sent, by ending, and the type that its bytes must then have. SVG and HTML run scripts and are not here. */
export const UPLOAD_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  txt: 'text/plain',
  csv: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
}

export interface UploadRules {
  readonly maxFiles: number
  /** Bytes of one file. */
  readonly maxBytes: number
  /** Endings, when fewer than all. */
  readonly endings?: readonly string[]
}
export interface Upload {
  readonly name: string
  readonly bytes: Buffer
}
export type UploadRefusal = {
  readonly why:
    | 'file-too-many'
    | 'file-too-large'
    | 'file-empty'
    | 'file-name'
    | 'file-type-not-allowed'
    | 'file-content-differs'
    | 'file-harmful'
  /** The name as sent, cleaned; empty when it is about all of them. */
  readonly name: string
}

const MAX_PIXELS = 50_000_000
const MAX_UNPACKED = 300_000_000
const MAX_ENTRIES = 10_000

/**
 * Files as they may be kept: names cleaned, types told by their bytes. Refuses the first that may not
 * be: too many, too large, empty, nameless, not of an allowed type, other than its ending says, or
 * made to burst when opened.
 */
export async function acceptUploads(
  uploads: readonly Upload[],
  rules: UploadRules,
): Promise<Result<(Upload & { type: string })[], UploadRefusal>> {
  if (uploads.length > rules.maxFiles) return refuse({ why: 'file-too-many', name: '' })
  const accepted: (Upload & { type: string })[] = []
  for (const { name: sent, bytes } of uploads) {
    const name = cleanName(sent)
    if (name === undefined) return refuse({ why: 'file-name', name: '' })
    const type = await typeOf(bytes)
    const why = faultOf(endingOf(name), type, bytes, rules)
    if (why) return refuse({ why, name })
    accepted.push({ name, bytes, type })
  }
  return ok(accepted)
}

function faultOf(
  ending: string,
  type: string,
  bytes: Buffer,
  rules: UploadRules,
): UploadRefusal['why'] | undefined {
  if (bytes.length === 0) return 'file-empty'
  if (bytes.length > rules.maxBytes) return 'file-too-large'
  const wanted = Object.hasOwn(UPLOAD_TYPES, ending) ? UPLOAD_TYPES[ending] : undefined
  if (wanted === undefined || rules.endings?.includes(ending) === false) return 'file-type-not-allowed'
  if (wanted !== type) return 'file-content-differs'
  return bursts(type, bytes) ? 'file-harmful' : undefined
}

function bursts(type: string, bytes: Buffer): boolean {
  if (type.startsWith('image/')) return (pixelsOf(bytes, type) ?? Number.POSITIVE_INFINITY) > MAX_PIXELS
  if (!type.startsWith(OFFICE) && type !== UPLOAD_TYPES['hwpx']) return false
  const unpacked = unpackedSize(bytes)
  return !unpacked || unpacked.bytes > MAX_UNPACKED || unpacked.entries > MAX_ENTRIES
}

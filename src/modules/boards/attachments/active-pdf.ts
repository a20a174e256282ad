import { constants, inflateSync } from 'node:zlib'

/** By these a document runs scripts, starts programs or carries other files. */
const ACTIVE = /\/(?:JavaScript|Launch|EmbeddedFile|RichMedia|XFA)/
/** Where objects are packed; what is in them is looked at too. */
const PACKED = /\/ObjStm[\s\S]{0,2000}?stream\r?\n/g
const MOST_UNPACKED = 50_000_000

/** Whether a PDF does more than show its pages, or hides what it does. Names may be written with `#` and two digits. */
export function isActivePdf(bytes: Buffer): boolean {
  const text = namesOf(bytes)
  if (ACTIVE.test(text)) return true
  const raw = bytes.toString('latin1')
  let left = MOST_UNPACKED
  for (const { 0: head, index } of raw.matchAll(PACKED)) {
    const objects = unpacked(bytes.subarray(index + head.length), left)
    if (!objects || ACTIVE.test(namesOf(objects))) return true
    left -= objects.length
  }
  return false
}

const namesOf = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replaceAll(/#([0-9a-f]{2})/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

function unpacked(bytes: Buffer, maxOutputLength: number): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return undefined
  }
}

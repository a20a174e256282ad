import { fileTypeFromBuffer } from 'file-type'

const HWP = { container: 'application/x-cfb', sign: 'HWP Document File', type: 'application/x-hwp' }
const HWPX = { sign: 'mimetypeapplication/hwp+zip', type: 'application/hwp+zip' }
const MARKUP =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|\?xml|html|head|body|script|style|svg|iframe|img|a|p|div|meta|link|object|embed)\b/i
const UNKNOWN = 'application/octet-stream'

/** The media type that the bytes themselves tell; no name and no sender is believed. */
export async function typeOf(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (
    buffer.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) &&
    buffer.subarray(30, 80).includes(HWPX.sign)
  )
    return HWPX.type
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found?.mime === HWP.container) return buffer.includes(HWP.sign) ? HWP.type : HWP.container
  return found?.mime ?? textTypeOf(bytes)
}

/** Text of UTF-8, or of the Korean code page that older programs write. */
function textTypeOf(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'euc-kr')
  if (text === undefined || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return UNKNOWN
  return MARKUP.test(text.slice(0, 4_000)) ? 'text/html' : 'text/plain'
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export interface Unpacked {
  entries: number
  /** Bytes, as the archive declares them. */
  bytes: number
}

const END = Buffer.from('PK\u0005\u0006')
const ENTRY = 0x02014b50

/** What an archive would be unpacked, read from its own list. Undefined: it has none that can be read. */
export function unpackedSize(zip: Buffer): Unpacked | undefined {
  const end = zip.lastIndexOf(END)
  if (end < 0 || end + 20 > zip.length) return undefined
  const entries = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  let bytes = 0
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) return undefined
    bytes += zip.readUInt32LE(at + 24)
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return { entries, bytes }
}

/** How many pixels a picture would take, read from its head. Undefined: it cannot be read. */
export function pixelsOf(picture: Buffer, type: string): number | undefined {
  try {
    if (type === 'image/png') return picture.readUInt32BE(16) * picture.readUInt32BE(20)
    if (type === 'image/gif') return picture.readUInt16LE(6) * picture.readUInt16LE(8)
    if (type === 'image/webp') return pixelsOfWebp(picture)
    return type === 'image/jpeg' ? pixelsOfJpeg(picture) : undefined
  } catch {
    return undefined
  }
}

function pixelsOfWebp(picture: Buffer): number | undefined {
  const form = picture.toString('latin1', 12, 16)
  if (form === 'VP8X') return (picture.readUIntLE(24, 3) + 1) * (picture.readUIntLE(27, 3) + 1)
  if (form === 'VP8 ') return (picture.readUInt16LE(26) & 0x3fff) * (picture.readUInt16LE(28) & 0x3fff)
  if (form !== 'VP8L') return undefined
  const bits = picture.readUInt32LE(21)
  return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
}

/** Walks the segments to the frame's head (C0 to CF, save the tables C4, C8 and CC). */
function pixelsOfJpeg(picture: Buffer): number | undefined {
  for (let at = 2; picture[at] === 0xff; ) {
    const marker = picture.readUInt8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return picture.readUInt16BE(at + 5) * picture.readUInt16BE(at + 7)
    at += marker === 0xff ? 1 : 2 + picture.readUInt16BE(at + 2)
  }
  return undefined
}

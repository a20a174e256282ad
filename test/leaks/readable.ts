import { inflateRawSync, inflateSync } from 'node:zlib'

/** The parts of a ZIP file, from its central directory. */
function unzipped(zip: Buffer): string {
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16)
  let text = ''
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [named, extra, said] = [28, 30, 32].map((of) => zip.readUInt16LE(at + of)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(data, data + zip.readUInt32LE(at + 20))
    text += zip.toString('utf8', at + 46, at + 46 + named)
    text += zip.readUInt16LE(at + 10) === 0 ? bytes.toString() : inflateRawSync(bytes).toString()
    at += 46 + named + extra + said
  }
  return text
}

/** A PDF file with its packed streams beside it. */
function unpacked(pdf: Buffer): string {
  let text = pdf.toString('latin1')
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const start = index + (text[index + 6] === '\r' ? 8 : 7)
    const end = pdf.indexOf('endstream', start)
    try {
      text += `\n${inflateSync(pdf.subarray(start, end)).toString('latin1')}`
    } catch {
      // not packed: it stands above as it is
    }
  }
  return `${text}\n${drawn(text)}`
}

/** What the pages of an unpacked PDF show: its glyphs by every table from glyphs to letters in it. */
function drawn(pdf: string): string {
  const letters = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  const tables = [...pdf.matchAll(/begincmap[\s\S]*?endcmap/g)].map(([cmap]) => {
    const table = new Map<number, string>()
    for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
      for (const [n, [, hex = '']] of [...list.matchAll(/<((?:[0-9a-f]{4})+)>/gi)].entries())
        table.set(Number.parseInt(first, 16) + n, letters(hex))
    return table
  })
  const lines = [...pdf.matchAll(/\[([^\]]*)\] TJ/g)].map(([, line = '']) =>
    [...line.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []),
  )
  return tables
    .flatMap((table) =>
      lines.map((glyphs) => glyphs.map((one) => table.get(Number.parseInt(one, 16)) ?? '').join('')),
    )
    .join('\n')
}

/** What can be read in an answer, whatever it is packed in. */
export function readable(body: Buffer): string {
  if (body.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return unzipped(body)
  return body.subarray(0, 5).toString() === '%PDF-' ? unpacked(body) : body.toString()
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'uqr'
import { dateOf, type Instant } from '../time.ts'
import type { Lang } from '../words.ts'
import { shownWith } from './letters.ts'

/** A document on A4, written from top to bottom. The same calls give the same bytes. */
export interface Sheet {
  heading(text: string, level?: 1 | 2): void
  text(text: string, how?: 'plain' | 'strong' | 'small'): void
  /** What something is called, and what it is, line by line. */
  rows(rows: readonly (readonly [label: string, value: string])[]): void
  /** Squares to be read by a camera. `says` is for those who do not see them. */
  qr(text: string, says: string): void
  /** What follows begins on a page of its own. */
  newPage(): void
  /** A file that goes with the document. */
  attach(name: string, bytes: Buffer, type: string): void
  end(): Promise<Buffer>
}

const FONT = join(import.meta.dirname, '../../../public/print/PretendardGOV-Regular.subset.ttf')
const MARGIN = 56
const LABEL = 118
const SIZE = { 1: 20, 2: 13, plain: 10.5, small: 8.5 } as const
const INK = '#1e2124'
const SUBTLE = '#464c53'
const LINE = '#cdd1d5'
/** Points of a square of squares: 60 mm. */
const QR = 170

interface FontInside {
  _font: { font: { hasGlyphForCodePoint(code: number): boolean } }
}

/** @param at when it is said to be made */
export async function openSheet({
  title,
  lang,
  at,
}: {
  title: string
  lang: Lang
  at: Instant
}): Promise<Sheet> {
  const { default: Pdf } = await import('pdfkit')
  const made = dateOf(at)
  const doc = new Pdf({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: lang === 'ko' ? 'ko-KR' : 'en',
    info: { Title: title, CreationDate: made, ModDate: made },
    font: '',
  })
  doc.registerFont('letters', readFileSync(FONT)).font('letters').fillColor(INK)
  const { font } = (doc as unknown as FontInside)._font
  const shown = (text: string) => shownWith((code) => font.hasGlyphForCodePoint(code), text)
  const whole = bytesOf(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const width = doc.page.width - 2 * MARGIN
  const say = (kind: string, draw: () => void) => root.add(doc.struct(kind, {}, [draw]))

  return {
    heading(text, level = 1) {
      if (level === 2) doc.moveDown(0.8)
      say(`H${level}`, () => doc.fontSize(SIZE[level]).text(shown(text), MARGIN, doc.y, { width }))
      doc.moveDown(0.4)
    },
    text(text, how = 'plain') {
      const size = how === 'small' ? SIZE.small : SIZE.plain
      const strong = how === 'strong' ? { stroke: true, fill: true } : {}
      say('P', () => {
        doc
          .lineWidth(0.3)
          .strokeColor(INK)
          .fillColor(how === 'small' ? SUBTLE : INK)
        doc.fontSize(size).text(shown(text), MARGIN, doc.y, { width, lineGap: 3, ...strong })
      })
      doc.fillColor(INK).moveDown(0.4)
    },
    rows(rows) {
      for (const [label, value] of rows) writeRow(shown(label), shown(value))
      doc.moveDown(0.4)
    },
    qr(text, says) {
      if (doc.y + QR > doc.page.height - MARGIN) doc.addPage()
      const { data, size } = encode(text, { ecc: 'M', border: 2 })
      const [left, top, unit] = [MARGIN, doc.y, QR / size]
      const draw = () => {
        for (const [y, row] of data.entries())
          for (const [x, isDark] of row.entries())
            if (isDark) doc.rect(left + x * unit, top + y * unit, unit + 0.05, unit + 0.05)
        doc.fill(INK)
      }
      root.add(doc.struct('Figure', { alt: says }, [draw]))
      doc.x = MARGIN
      doc.y = top + QR + 6
    },
    newPage: () => void doc.addPage(),
    attach(name, bytes, type) {
      doc.file(bytes, { name, type, creationDate: made, modifiedDate: made })
    },
    end() {
      root.end()
      doc.end()
      return whole
    },
  }

  function writeRow(label: string, value: string) {
    doc.fontSize(SIZE.plain)
    const first = doc.heightOfString(value.split('\n')[0] || ' ', { width: width - LABEL, lineGap: 3 })
    if (doc.y + first > doc.page.height - MARGIN) doc.addPage()
    const top = doc.y
    say('P', () => {
      doc.fillColor(SUBTLE).text(label, MARGIN, top, { width: LABEL - 10, lineGap: 3 })
      const below = doc.y
      doc.fillColor(INK).text(value || '-', MARGIN + LABEL, top, { width: width - LABEL, lineGap: 3 })
      if (doc.y < below && doc.y > top) doc.y = below
    })
    doc
      .lineWidth(0.5)
      .strokeColor(LINE)
      .moveTo(MARGIN, doc.y)
      .lineTo(MARGIN + width, doc.y)
      .stroke()
    doc.x = MARGIN
    doc.y += 5
  }
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
}

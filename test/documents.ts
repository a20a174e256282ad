import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HwpDocument, initSync } from '@rhwp/core'
import PDFDocument from 'pdfkit'
import { buffer } from 'node:stream/consumers'
import { zip } from './zip.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'application/vnd.openxmlformats-officedocument'

const typesOf = (part: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`

/** A document of Word's with a body of its own, in WordprocessingML. */
export const docx = (
  body: string,
  more: readonly (readonly [string, string])[] = [],
  type = `${OFFICE}.wordprocessingml.document.main+xml`,
): Buffer =>
  zip(
    [
      ['[Content_Types].xml', typesOf('word/document.xml', type)],
      [
        'word/document.xml',
        body.startsWith('<?') || body.startsWith('<!')
          ? body
          : `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
      ],
      ...more,
    ],
    { deflate: true },
  )
export const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run(text)}</w:p>`

/** A workbook of one sheet, given as the XML of its rows. */
export const xlsx = (rows: string, more: readonly (readonly [string, string])[] = []): Buffer =>
  zip(
    [
      ['[Content_Types].xml', typesOf('xl/workbook.xml', `${OFFICE}.spreadsheetml.sheet.main+xml`)],
      [
        'xl/workbook.xml',
        '<workbook xmlns:r="r"><sheets><sheet name="2026년" sheetId="1" r:id="rId1"/><sheet name="숨김" sheetId="2" state="hidden" r:id="rId1"/></sheets></workbook>',
      ],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ],
      ['xl/worksheets/sheet1.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`],
      ...more,
    ],
    { deflate: true },
  )

let isReady = false
/** A document of Hancom's: a heading, a paragraph and a table. */
export function hwp(how: { text?: string; password?: string; as?: 'hwp' | 'hwpx' } = {}): Buffer {
  const { text = '신청은 온라인으로 합니다.', password, as = 'hwp' } = how
  Object.assign(globalThis, { measureTextWidth: (_font: string, words: string) => words.length * 10 })
  if (!isReady)
    initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@rhwp/core/rhwp_bg.wasm'))) })
  isReady = true
  const document = HwpDocument.createEmpty()
  document.createBlankDocument()
  document.insertText(0, 0, 0, '공원 이용 안내')
  document.applyStyle(0, 0, 2)
  document.splitParagraph(0, 0, 8)
  document.applyStyle(0, 1, 0)
  document.insertText(0, 1, 0, text)
  const made = JSON.parse(document.createTable(0, 1, text.length, 2, 2)) as {
    paraIdx: number
    controlIdx: number
  }
  for (const [cell, words] of ['공원', '면적', '수지공원', '1,200㎡'].entries())
    document.insertTextInCell(0, made.paraIdx, made.controlIdx, cell, 0, 0, words)
  if (as === 'hwpx')
    return Buffer.from(password ? document.exportHwpxWithPassword(password) : document.exportHwpx())
  return Buffer.from(password ? document.exportHwpWithPassword(password) : document.exportHwp())
}

/** A PDF with a heading and a paragraph. */
export function pdf(text: string, how: { password?: string } = {}): Promise<Buffer> {
  const sheet = new PDFDocument(how.password ? { userPassword: how.password } : {})
  const bytes = buffer(sheet)
  sheet.fontSize(24).text('Opening hours')
  sheet.moveDown().fontSize(11).text(text)
  sheet.end()
  return bytes
}

/** A PDF of a sheet that was laid on a scanner: no letter in it. */
export function scan(): Promise<Buffer> {
  const sheet = new PDFDocument()
  const bytes = buffer(sheet)
  sheet.rect(100, 100, 300, 400).fill('#dddddd')
  sheet.end()
  return bytes
}

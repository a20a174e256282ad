import { type Archive, openArchive } from './archive.ts'
import { Gathering, type Reading } from './block.ts'
import { hear } from './markup.ts'
import { columnOf, dayTextOf, isDayFormat } from './sheet-cell.ts'
import { Unreadable } from './unreadable.ts'

/** A workbook of Excel's: each sheet that is not hidden is a table. Values as they were last reckoned. */
export function readXlsx(bytes: Buffer): Reading {
  const archive = openArchive(bytes)
  const sheets = sheetsIn(archive)
  if (sheets.length === 0) throw new Unreadable('broken')
  const known = { texts: sharedTexts(archive), days: dayStyles(archive) }
  const gathering = new Gathering()
  for (const { name, path } of sheets) {
    const xml = gathering.isFull ? undefined : archive.read(path)
    if (xml !== undefined) gathering.table(rowsOf(xml, known, gathering), name)
  }
  return gathering.done()
}

function sheetsIn(archive: Archive): { name: string; path: string }[] {
  const targets = new Map<string, string>()
  hear(archive.read('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/'))
    },
  })
  const sheets: { name: string; path: string }[] = []
  hear(archive.read('xl/workbook.xml') ?? '<none/>', {
    open(element, { name = '', id = '', state = 'visible' }) {
      const path = targets.get(id)
      if (element === 'sheet' && state === 'visible' && path) sheets.push({ name, path })
    },
  })
  return sheets
}

function sharedTexts(archive: Archive): string[] {
  const texts: string[] = []
  let inText = 0
  let silent = 0
  hear(archive.read('xl/sharedStrings.xml') ?? '<none/>', {
    open(name) {
      if (name === 'si') texts.push('')
      if (name === 't') inText += 1
      if (name === 'rPh') silent += 1
    },
    close(name) {
      if (name === 't') inText -= 1
      if (name === 'rPh') silent -= 1
    },
    text(text) {
      if (inText > 0 && silent === 0) texts[texts.length - 1] += text
    },
  })
  return texts
}

/** Which styles of cells are days, by their place. */
function dayStyles(archive: Archive): boolean[] {
  const formats = new Map<string, string>()
  const styles: boolean[] = []
  let inCells = false
  hear(archive.read('xl/styles.xml') ?? '<none/>', {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt') formats.set(numFmtId, formatCode)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(isDayFormat(Number(numFmtId), formats.get(numFmtId)))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

const MOST_ROWS = 5_000

function rowsOf(xml: string, known: { texts: string[]; days: boolean[] }, gathering: Gathering): string[][] {
  const rows: string[][] = []
  let cell = { at: 0, type: '', style: -1, value: '' }
  let inValue = false
  hear(xml, {
    open(name, { r = '', t = '', s = '' }) {
      if (name === 'row') rows.push([])
      if (name === 'c')
        cell = { at: columnOf(r, rows.at(-1)?.length ?? 0), type: t, style: Number(s || -1), value: '' }
      if (name === 'v' || name === 't') inValue = true
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      const row = rows.at(-1)
      if (name !== 'c' || !row || rows.length > MOST_ROWS) return
      while (row.length < cell.at) row.push('')
      row[cell.at] = shown()
    },
    text(text) {
      if (inValue) cell.value += text
    },
  })
  if (rows.length > MOST_ROWS) gathering.isCut = true
  return rows.slice(0, MOST_ROWS)

  function shown(): string {
    if (cell.type === 's') return known.texts[Number(cell.value)] ?? ''
    if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE'
    const isNumber = (cell.type === '' || cell.type === 'n') && cell.value !== ''
    return isNumber && known.days[cell.style] ? dayTextOf(Number(cell.value)) : cell.value
  }
}

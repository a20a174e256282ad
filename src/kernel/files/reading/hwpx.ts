import { type Archive, openArchive } from './archive.ts'
import { Gathering, type Reading } from './block.ts'
import { OUTLINE } from './outline.lexicon.ts'
import { hear } from './markup.ts'
import { TextsAndTables } from './texts-and-tables.ts'
import { Unreadable } from './unreadable.ts'

/** A document of Hancom's (HWPX): its sections in order, what stands in drawings and notes among it. */
export function readHwpx(bytes: Buffer): Reading {
  const archive = openArchive(bytes)
  if (archive.read('META-INF/manifest.xml')?.includes('encryption-data')) throw new Unreadable('locked')
  const sections = archive.names
    .filter((name) => /^Contents\/section\d+\.xml$/.test(name))
    .toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
  if (sections.length === 0) throw new Unreadable('broken')
  const levels = levelsIn(archive)
  const gathering = new Gathering()
  for (const section of sections)
    if (!gathering.isFull) readSection(archive.read(section) ?? '', levels, gathering)
  return gathering.done()
}

/** The styles that are headings, by their number. */
function levelsIn(archive: Archive): Map<string, number> {
  const levels = new Map<string, number>()
  hear(archive.read('Contents/header.xml') ?? '<none/>', {
    open(name, { id = '', name: called = '', engName = '' }) {
      const level = name === 'style' ? OUTLINE.exec(`${called}|${engName}`)?.[1] : undefined
      if (level !== undefined) levels.set(id, Number(level))
    },
  })
  return levels
}

/** Elements of a paragraph that hold no text that people read. */
const SILENT = new Set([
  'secPr',
  'linesegarray',
  'fieldBegin',
  'parameterset',
  'shapeComment',
  'script',
  'eqEdit',
])

function readSection(xml: string, levels: ReadonlyMap<string, number>, gathering: Gathering): void {
  const out = new TextsAndTables(gathering)
  let silent = 0
  let inText = 0
  hear(xml, {
    open(name, attributes) {
      if (SILENT.has(name)) silent += 1
      else if (name === 'p') out.beginText(levels.get(attributes['styleIDRef'] ?? ''))
      else if (name === 't') inText += 1
      else if (name === 'lineBreak') out.say('\n')
      else if (name === 'tab' || name === 'nbSpace' || name === 'fwSpace') out.say(' ')
      else if (name === 'tbl') out.beginTable()
      else if (name === 'tr') out.beginRow()
      else if (name === 'tc') out.beginCell()
    },
    close(name) {
      if (SILENT.has(name)) silent -= 1
      else if (name === 'p') out.endText()
      else if (name === 't') inText -= 1
      else if (name === 'tbl') out.endTable()
      else if (name === 'tc') out.endCell()
    },
    text(text) {
      if (silent === 0 && inText > 0) out.say(text)
    },
  })
}

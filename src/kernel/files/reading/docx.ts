import { type Archive, openArchive } from './archive.ts'
import { Gathering, type Reading } from './block.ts'
import { hear } from './markup.ts'
import { OUTLINE, TITLE } from './outline.lexicon.ts'
import { TextsAndTables } from './texts-and-tables.ts'
import { Unreadable } from './unreadable.ts'

/** A document of Word's: its text without what was struck out, headers and notes. */
export function readDocx(bytes: Buffer): Reading {
  const archive = openArchive(bytes)
  const document = archive.read('word/document.xml')
  if (document === undefined) throw new Unreadable('broken')
  const gathering = new Gathering()
  readBody(document, levelsIn(archive), gathering)
  return gathering.done()
}

/** The styles that are headings, by their id: by name, or by the outline that they stand in. */
function levelsIn(archive: Archive): Map<string, number> {
  const levels = new Map<string, number>()
  let style = ''
  hear(archive.read('word/styles.xml') ?? '<none/>', {
    open(name, { styleId, val = '' }) {
      if (name === 'style') style = styleId ?? ''
      const level = OUTLINE.exec(val)?.[1]
      if (name === 'name' && level !== undefined) levels.set(style, Number(level))
      if (name === 'name' && TITLE.test(val)) levels.set(style, 1)
      if (name === 'outlineLvl' && /^[0-5]$/.test(val)) levels.set(style, Number(val) + 1)
    },
  })
  return levels
}

const SILENT = new Set(['instrText', 'delText', 'Fallback', 'txbxContent'])

function readBody(xml: string, levels: ReadonlyMap<string, number>, gathering: Gathering): void {
  const out = new TextsAndTables(gathering)
  let silent = 0
  let inText = 0
  hear(xml, {
    open(name, { val = '' }) {
      if (SILENT.has(name)) silent += 1
      if (silent > 0) return
      if (name === 'p') out.beginText(undefined)
      else if (name === 'pStyle') out.levelIs(levels.get(val))
      else if (name === 't') inText += 1
      else if (name === 'br' || name === 'cr') out.say('\n')
      else if (name === 'tab') out.say(' ')
      else if (name === 'tbl') out.beginTable()
      else if (name === 'tr') out.beginRow()
      else if (name === 'tc') out.beginCell()
    },
    close(name) {
      if (SILENT.has(name)) silent -= 1
      else if (silent > 0) return
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

import { SaxesParser } from 'saxes'
import { Unreadable } from './unreadable.ts'

const DEEPEST = 256

export interface Heard {
  /** `name` without its namespace; attributes under their names without theirs. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * Reads XML piece by piece. A document type is refused, so that no entity of the document's own is ever made of
 * others; deeper than 256 is refused.
 *
 * @throws Unreadable broken, too-large
 */
export function hear(xml: string, heard: Heard): void {
  const parser = new SaxesParser({ fragment: false })
  let depth = 0
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('error', () => {
    throw new Unreadable('broken')
  })
  parser.on('doctype', () => {
    throw new Unreadable('broken')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > DEEPEST) throw new Unreadable('too-large')
    if (!heard.open) return
    const plain: Record<string, string> = Object.create(null)
    for (const [key, value] of Object.entries(attributes)) plain[local(key)] = value as string
    heard.open(local(name), plain)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    heard.close?.(local(name))
  })
  parser.on('text', (text) => heard.text?.(text))
  parser.on('cdata', (text) => heard.text?.(text))
  parser.write(xml).close()
}

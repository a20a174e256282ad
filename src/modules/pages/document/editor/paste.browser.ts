import { DOMSerializer } from 'prosemirror-model'
import type { Dropped } from '../paste/look.rule.ts'
import { documentFromTree } from '../paste/paste.rule.ts'
import { DEEPEST, type Html } from '../paste/tree.rule.ts'
import { nodeOf } from './document-node.browser.ts'
import { schema } from './schema.browser.ts'

/** HTML from the clipboard as the editor would write it, and what was left out. Its own stays as it is. */
export function cleaned(html: string): { html: string; dropped: readonly Dropped[] } {
  // nothing in a template runs or loads; of styles in it the browser reports that it does not apply them
  const template = document.createElement('template')
  template.innerHTML = html
  if (template.content.querySelector('[data-pm-slice]')) return { html, dropped: [] }
  const { document: read, dropped } = documentFromTree(treeOf(template.content, 0))
  const box = document.createElement('div')
  if (read.blocks.length > 0)
    DOMSerializer.fromSchema(schema).serializeFragment(nodeOf(read).content, { document }, box)
  return { html: box.innerHTML, dropped }
}

const treeOf = (from: ParentNode & Node, depth: number): Html[] =>
  [...from.childNodes].flatMap((node): Html[] => {
    if (node instanceof Text) return [node.data]
    if (!(node instanceof Element)) return []
    const attributes = Object.fromEntries([...node.attributes].map((one) => [one.name, one.value]))
    const inside = depth > DEEPEST ? [] : treeOf(node, depth + 1)
    return [{ name: node.localName, attributes, inside }]
  })

import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Document } from '../block.rule.ts'
import type { Dropped } from './look.rule.ts'
import { documentFromTree, type KnownMedia } from './paste.rule.ts'
import { DEEPEST, type Html } from './tree.rule.ts'

type Parsed = DefaultTreeAdapterTypes.ChildNode

/**
 * A document from HTML of a word processor, a spreadsheet or another site. Fonts, colours and sizes go; headings,
 * lists, tables, bold, italic and links stay. `dropped` names what was left out. Its parts are not counted:
 * `readDocument` says whether it is too large.
 */
export const documentFromHtml = (
  html: string,
  { media }: { media?: KnownMedia } = {},
): { document: Document; dropped: Dropped[] } => documentFromTree(treeOf(parse(html).childNodes, 0), media)

function treeOf(all: readonly Parsed[], depth: number): Html[] {
  return all.flatMap((one): Html[] => {
    if (one.nodeName === '#text') return [(one as DefaultTreeAdapterTypes.TextNode).value]
    if (!('tagName' in one)) return []
    const attributes = Object.fromEntries(one.attrs.map(({ name, value }) => [name, value]))
    return [
      { name: one.tagName, attributes, inside: depth > DEEPEST ? [] : treeOf(one.childNodes, depth + 1) },
    ]
  })
}

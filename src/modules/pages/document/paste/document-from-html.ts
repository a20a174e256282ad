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
  { media, links = (href) => href }: { media?: KnownMedia; links?: Links } = {},
): { document: Document; dropped: Dropped[] } =>
  documentFromTree(treeOf(parse(html).childNodes, 0, links), media)

/** Where a link of the text leads from here; empty: nowhere, its words stay. */
export type Links = (href: string) => string

function treeOf(all: readonly Parsed[], depth: number, links: Links): Html[] {
  return all.flatMap((one): Html[] => {
    if (one.nodeName === '#text') return [(one as DefaultTreeAdapterTypes.TextNode).value]
    if (!('tagName' in one)) return []
    const valueOf = (name: string, value: string) =>
      one.tagName === 'a' && name === 'href' ? links(value) : value
    const attributes = Object.fromEntries(one.attrs.map(({ name, value }) => [name, valueOf(name, value)]))
    const inside = depth > DEEPEST ? [] : treeOf(one.childNodes, depth + 1, links)
    return [{ name: one.tagName, attributes, inside }]
  })
}

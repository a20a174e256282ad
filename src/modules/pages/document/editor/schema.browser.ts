import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { LEVELS, TONES } from '../block.rule.ts'
import { mayLink } from '../href.rule.ts'

const attribute = (dom: HTMLElement, name: string): string => dom.getAttribute(name) ?? ''
/** A block that is shown as a card and changed in a window of its own. */
function card(name: string, attrs: NodeSpec['attrs']): NodeSpec {
  return {
    group: `block${name === 'embed' ? '' : ' inner'}`,
    atom: true,
    draggable: true,
    attrs: attrs ?? {},
    toDOM: (node): DOMOutputSpec => ['div', { 'data-card': name, 'data-of': JSON.stringify(node.attrs) }],
    parseDOM: [
      {
        tag: `div[data-card=${name}]`,
        getAttrs: (dom) => {
          try {
            return JSON.parse(attribute(dom, 'data-of')) as Record<string, unknown>
          } catch {
            return false
          }
        },
      },
    ],
  }
}

const flag = (dom: HTMLElement, name: string) => dom.hasAttribute(name)

const nodes = {
  doc: { content: 'block+' },
  paragraph: {
    group: 'block inner',
    content: 'inline*',
    toDOM: () => ['p', 0],
    parseDOM: [{ tag: 'p' }],
  },
  heading: {
    group: 'block',
    content: 'text*',
    defining: true,
    attrs: { level: { default: 2 } },
    toDOM: (node) => [`h${String(node.attrs['level'])}`, 0],
    parseDOM: LEVELS.map((level) => ({ tag: `h${level}`, attrs: { level } })),
  },
  quote: {
    group: 'block inner',
    content: 'inline*',
    defining: true,
    toDOM: () => ['blockquote', 0],
    parseDOM: [{ tag: 'blockquote' }],
  },
  bullet_list: {
    group: 'block inner',
    content: 'list_item+',
    toDOM: () => ['ul', 0],
    parseDOM: [{ tag: 'ul' }],
  },
  ordered_list: {
    group: 'block inner',
    content: 'list_item+',
    toDOM: () => ['ol', 0],
    parseDOM: [{ tag: 'ol' }],
  },
  list_item: { content: 'inner+', defining: true, toDOM: () => ['li', 0], parseDOM: [{ tag: 'li' }] },
  notice: {
    group: 'block',
    content: 'inner+',
    defining: true,
    attrs: { tone: { default: 'info' } },
    toDOM: (node) => [
      'div',
      { class: `notice-box ${String(node.attrs['tone'])}`, 'data-tone': node.attrs['tone'] as string },
      0,
    ],
    parseDOM: TONES.map((tone) => ({ tag: `div[data-tone=${tone}]`, attrs: { tone } })),
  },
  table: {
    group: 'block inner',
    content: 'table_row+',
    tableRole: 'table',
    isolating: true,
    attrs: { caption: { default: '' }, headerRow: { default: true }, headerColumn: { default: false } },
    toDOM: (node) => [
      'table',
      {
        class: 'tbl',
        ...(node.attrs['headerRow'] && { 'data-header-row': '' }),
        ...(node.attrs['headerColumn'] && { 'data-header-column': '' }),
      },
      ['caption', { contenteditable: 'false' }, String(node.attrs['caption'])],
      ['tbody', 0],
    ],
    parseDOM: [
      {
        tag: 'table',
        contentElement: 'tbody',
        getAttrs: (dom) => ({
          caption: dom.querySelector('caption')?.textContent ?? '',
          headerRow: flag(dom, 'data-header-row'),
          headerColumn: flag(dom, 'data-header-column'),
        }),
      },
    ],
  },
  table_row: { content: 'table_cell*', tableRole: 'row', toDOM: () => ['tr', 0], parseDOM: [{ tag: 'tr' }] },
  table_cell: {
    content: 'paragraph+',
    tableRole: 'cell',
    isolating: true,
    // every cell is one row high and one column wide; the tables' own code asks for these
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
    toDOM: () => ['td', 0],
    parseDOM: [{ tag: 'td' }, { tag: 'th' }],
  },
  image: card('image', { media: {}, alt: { default: '' }, caption: { default: '' } }),
  file: card('file', { media: {}, label: { default: '' } }),
  embed: card('embed', { provider: {}, id: {}, title: { default: '' } }),
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    leafText: () => '\n',
    toDOM: () => ['br'],
    parseDOM: [{ tag: 'br' }],
  },
} satisfies Record<string, NodeSpec>

const marks = {
  href: {
    attrs: { href: {} },
    inclusive: false,
    toDOM: (mark) => ['a', { href: mark.attrs['href'] as string, rel: 'noopener' }, 0],
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => mayLink(attribute(dom, 'href')) && { href: attribute(dom, 'href') },
      },
    ],
  },
  bold: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
  italic: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
} satisfies Record<string, MarkSpec>

/** A document while it is edited: what may stand where is what `readDocument` takes. */
export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks })

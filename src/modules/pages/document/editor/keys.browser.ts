import { baseKeymap, chainCommands, setBlockType, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import { type Command, Plugin } from 'prosemirror-state'
import { goToNextCell, tableEditing } from 'prosemirror-tables'
import { bullets, heading, numbers, quote } from './acts.browser.ts'
import { schema } from './schema.browser.ts'
import { leave } from './spot.browser.ts'

const { nodes, marks } = schema

const lineBreak: Command = (state, dispatch) => {
  const { $from } = state.selection
  if (!$from.parent.type.contentMatch.matchType(nodes.hard_break)) return false
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create(), true).scrollIntoView())
  return true
}

/** Tab moves in tables alone: elsewhere it leaves the editor. */
const keys = (ask: { link: Command; bar: Command }) =>
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': toggleMark(marks.bold),
    'Mod-i': toggleMark(marks.italic),
    'Mod-k': ask.link,
    'Alt-F10': ask.bar,
    'Mod-Alt-0': setBlockType(nodes.paragraph),
    'Mod-Alt-2': heading(2),
    'Mod-Alt-3': heading(3),
    'Mod-Alt-4': heading(4),
    'Shift-Mod-7': numbers,
    'Shift-Mod-8': bullets,
    'Shift-Mod-9': quote,
    'Mod-]': sinkListItem(nodes.list_item),
    'Mod-[': liftListItem(nodes.list_item),
    Enter: splitListItem(nodes.list_item),
    'Shift-Enter': chainCommands(lineBreak, () => true),
    'Mod-Enter': leave('after'),
    'Shift-Mod-Enter': leave('before'),
    Tab: goToNextCell(1),
    'Shift-Tab': goToNextCell(-1),
  })

/** What is written at the start of a line in the plain way becomes what it means. */
const rules = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, (match) => ({ level: match[1]?.length })),
    textblockTypeInputRule(/^>\s$/, nodes.quote),
    wrappingInputRule(/^-\s$/, nodes.bullet_list),
    wrappingInputRule(/^\d{1,3}\.\s$/, nodes.ordered_list),
  ],
})

/** There is always a line to write on at the end; empty ones are not kept. */
const lastLine = new Plugin({
  appendTransaction: (_transactions, _before, { doc, tr }) =>
    doc.lastChild?.type === nodes.paragraph ? null : tr.insert(doc.content.size, nodes.paragraph.create()),
})

export const plugins = (ask: { link: Command; bar: Command }): Plugin[] => [
  rules,
  keys(ask),
  keymap(baseKeymap),
  tableEditing(),
  history(),
  lastLine,
]

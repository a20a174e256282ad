import { setBlockType, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { MarkType, NodeType } from 'prosemirror-model'
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list'
import { type Command, type EditorState, NodeSelection } from 'prosemirror-state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from 'prosemirror-tables'
import type { Around } from './around.browser.ts'
import type { EditorWords } from './editor.words.ts'
import { askLink, linkAt } from './link.browser.ts'
import { schema } from './schema.browser.ts'
import { ancestorOf } from './spot.browser.ts'
import { askEmbed, askMedia, askNotice, askTable } from './windows.browser.ts'

const { nodes, marks } = schema

/** What a button does. Those with `isOn` are pressed or not; those with `opens` ask in a window first. */
export interface Act {
  readonly word: { [K in keyof EditorWords]: EditorWords[K] extends string ? K : never }[keyof EditorWords]
  readonly run?: Command
  readonly opens?: (around: Around) => Promise<void>
  readonly isOn?: (state: EditorState) => boolean
  /** Where it is offered at all. */
  readonly where?: (state: EditorState) => boolean
}

const inTable = (state: EditorState) => ancestorOf(state, nodes.table) !== undefined
const inList = (state: EditorState) => ancestorOf(state, nodes.list_item) !== undefined
const is = (type: NodeType, level?: number) => (state: EditorState) => {
  const { parent } = state.selection.$from
  return parent.type === type && (level === undefined || parent.attrs['level'] === level)
}

function has(mark: MarkType) {
  return ({ doc, selection, storedMarks }: EditorState): boolean => {
    const { from, to, empty, $from } = selection
    if (empty) return mark.isInSet(storedMarks ?? $from.marks()) !== undefined
    return doc.rangeHasMark(from, to, mark)
  }
}

/** Makes the block a heading or quote, or a paragraph again. */
const toggled =
  (type: NodeType, level?: number): Command =>
  (state, dispatch) =>
    is(type, level)(state)
      ? setBlockType(nodes.paragraph)(state, dispatch)
      : setBlockType(type, level === undefined ? null : { level })(state, dispatch)

/** Puts the block into a list, takes it out of one, or changes the list's kind. */
const listed =
  (type: NodeType): Command =>
  (state, dispatch) => {
    const list = ancestorOf(state, nodes.bullet_list, nodes.ordered_list)
    if (!list) return wrapInList(type)(state, dispatch)
    if (list.node.type === type) return liftListItem(nodes.list_item)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(list.pos, type))
    return true
  }
const isListed = (type: NodeType) => (state: EditorState) =>
  ancestorOf(state, nodes.bullet_list, nodes.ordered_list)?.node.type === type

const isChosen =
  (type: NodeType) =>
  ({ selection }: EditorState) =>
    selection instanceof NodeSelection && selection.node.type === type

export const heading = (level: 2 | 3 | 4): Command => toggled(nodes.heading, level)
export const quote = toggled(nodes.quote)
export const bullets = listed(nodes.bullet_list)
export const numbers = listed(nodes.ordered_list)

/** The buttons, as they stand. */
export const ACTS: readonly Act[] = [
  { word: 'undo', run: undo },
  { word: 'redo', run: redo },
  { word: 'heading2', run: heading(2), isOn: is(nodes.heading, 2) },
  { word: 'heading3', run: heading(3), isOn: is(nodes.heading, 3) },
  { word: 'heading4', run: heading(4), isOn: is(nodes.heading, 4) },
  { word: 'bold', run: toggleMark(marks.bold), isOn: has(marks.bold) },
  { word: 'italic', run: toggleMark(marks.italic), isOn: has(marks.italic) },
  { word: 'link', opens: askLink, isOn: (state) => linkAt(state) !== undefined },
  { word: 'bullets', run: bullets, isOn: isListed(nodes.bullet_list) },
  { word: 'numbers', run: numbers, isOn: isListed(nodes.ordered_list) },
  { word: 'deeper', run: sinkListItem(nodes.list_item), where: inList },
  { word: 'shallower', run: liftListItem(nodes.list_item), where: inList },
  { word: 'quote', run: quote, isOn: is(nodes.quote) },
  { word: 'notice', opens: askNotice, isOn: (state) => ancestorOf(state, nodes.notice) !== undefined },
  { word: 'table', opens: askTable, isOn: inTable },
  { word: 'addRow', run: addRowAfter, where: inTable },
  { word: 'addColumn', run: addColumnAfter, where: inTable },
  { word: 'dropRow', run: deleteRow, where: inTable },
  { word: 'dropColumn', run: deleteColumn, where: inTable },
  { word: 'dropTable', run: deleteTable, where: inTable },
  { word: 'image', opens: (around) => askMedia(around, 'image'), isOn: isChosen(nodes.image) },
  { word: 'file', opens: (around) => askMedia(around, 'file'), isOn: isChosen(nodes.file) },
  { word: 'embed', opens: askEmbed, isOn: isChosen(nodes.embed) },
]

import type { Node, NodeType } from 'prosemirror-model'
import { type EditorState, NodeSelection, Selection, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { schema } from './schema.browser.ts'

/** The nearest node of a type around the cursor, and where it begins. */
export function ancestorOf(
  { selection: { $from } }: EditorState,
  ...types: readonly NodeType[]
): { readonly node: Node; readonly pos: number; readonly depth: number } | undefined {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (types.includes(node.type)) return { node, pos: $from.before(depth), depth }
  }
  return undefined
}

/** Puts a block where the cursor is, or as near as it may stand; one that is selected is replaced. */
export function put(view: EditorView, node: Node): void {
  const { state } = view
  const { selection } = state
  const { tr } = state
  if (selection instanceof NodeSelection) tr.replaceSelectionWith(node)
  else {
    const { $from } = selection
    let depth = $from.depth
    while (
      depth > 0 &&
      !$from.node(depth - 1).canReplaceWith($from.index(depth - 1), $from.index(depth - 1), node.type)
    )
      depth -= 1
    if (depth === 0) return
    const isEmpty =
      depth === $from.depth && $from.parent.type === schema.nodes.paragraph && $from.parent.content.size === 0
    const at = isEmpty ? $from.before(depth) : $from.after(depth)
    if (isEmpty) tr.replaceWith(at, $from.after(depth), node)
    else tr.insert(at, node)
    const inside = Selection.findFrom(tr.doc.resolve(at), 1)
    if (inside) tr.setSelection(inside)
  }
  view.dispatch(tr.scrollIntoView())
}

/** An empty paragraph beside the outermost block around the cursor, and the cursor in it. */
export const leave =
  (side: 'before' | 'after') =>
  (state: EditorState, dispatch?: EditorView['dispatch']): boolean => {
    const { $from } = state.selection
    const at = $from.depth === 0 ? state.selection[side === 'before' ? 'from' : 'to'] : $from[side](1)
    if (dispatch) {
      const tr = state.tr.insert(at, schema.nodes.paragraph.create())
      dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView())
    }
    return true
  }

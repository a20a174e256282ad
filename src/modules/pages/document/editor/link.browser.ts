import type { Mark, Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { mayLink } from '../href.rule.ts'
import type { Around } from './around.browser.ts'
import { ask } from './ask.browser.ts'
import { schema } from './schema.browser.ts'

const { href } = schema.marks

/** The link at the cursor, from its first letter to its last. */
export function linkAt({ selection }: EditorState): { from: number; to: number; mark: Mark } | undefined {
  const { $from, to: end } = selection
  if (!$from.parent.isTextblock) return undefined
  let run: { from: number; to: number; mark: Mark } | undefined
  let at = $from.start()
  for (const node of $from.parent.children) {
    const mark = href.isInSet(node.marks)
    if (!mark || !run?.mark.eq(mark)) run = mark && { from: at, to: at, mark }
    at += node.nodeSize
    if (run) run.to = at
    if (run && run.from <= $from.pos && end <= run.to && isLast(node, $from.parent, run.mark)) return run
  }
  return undefined
}

const isLast = (node: Node, parent: Node, mark: Mark): boolean => {
  const next = parent.children[parent.children.indexOf(node) + 1]
  return next === undefined || !mark.isInSet(next.marks)
}

/** Asks where a link leads and what it says. What may not be followed is refused with a word. */
export async function askLink(around: Around): Promise<void> {
  const { view, words } = around
  const { state } = view
  const now = linkAt(state)
  const { from, to } = now ?? state.selection
  const $from = state.doc.resolve(from)
  const isInOne = $from.sameParent(state.doc.resolve(to)) && $from.parent.isTextblock
  const text = state.doc.textBetween(from, to, ' ', ' ')
  const said = { name: 'shown', label: words.shown, hint: words.shownHint, value: text }
  const value = String(now?.mark.attrs['href'] ?? '')
  const address = { name: 'address', label: words.address, hint: words.addressHint, value }
  const answers = await ask(around, words.link, isInOne ? [address, said] : [address], {
    drop: now !== undefined,
    wrong: (given) => ({
      ...(!mayLink(given['address'] ?? '') && { address: words.badAddress }),
      ...(given['shown'] === '' && { shown: words.missing }),
    }),
  })
  const { tr } = view.state
  if (answers === 'drop') tr.removeMark(from, to, href)
  else if (answers) {
    const mark = href.create({ href: answers['address'] })
    const shown = answers['shown']
    if (shown === undefined || shown === text.trim()) tr.addMark(from, to, mark)
    else {
      const look = $from.marks().filter((one) => one.type !== href)
      tr.replaceWith(from, to, schema.text(shown, mark.addToSet(look)))
    }
    tr.removeStoredMark(href)
  }
  if (answers) view.dispatch(tr.scrollIntoView())
  view.focus()
}

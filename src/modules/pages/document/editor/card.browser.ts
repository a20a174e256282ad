import type { Node } from 'prosemirror-model'
import type { EditorView, NodeView } from 'prosemirror-view'
import { NodeSelection } from 'prosemirror-state'
import type { Given } from './around.browser.ts'
import { button, make } from './make.browser.ts'

/** A picture, file, film or map as a card with its name and a button that changes it. */
export function cardOf(given: Given, change: () => void) {
  return (node: Node, view: EditorView, getPos: () => number | undefined): NodeView => {
    const { words, media } = given
    const kind = node.type.name as 'image' | 'file' | 'embed'
    const { alt, label, title, caption, media: number } = node.attrs as Record<string, string | number | null>
    const name = media.find((one) => one.id === number)?.name
    const says = kind === 'image' && alt === null ? words.decorative : (alt ?? label ?? title)
    const dom = make('div', { class: 'editor-card', contenteditable: 'false' })
    const text = [words[kind], name, says === '' ? words.untitled : says, caption]
    dom.append(
      make('span', {}, text.filter((one) => one !== undefined && one !== null && one !== '').join(' · ')),
    )
    const edit = button(words.change, 'text small', () => {
      const pos = getPos()
      if (pos === undefined) return
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
      change()
    })
    edit.setAttribute('aria-label', `${words.change}: ${String(says ?? name ?? '')}`)
    dom.append(edit)
    return {
      dom,
      stopEvent: (event) => edit.contains(event.target as HTMLElement),
      ignoreMutation: () => true,
    }
  }
}

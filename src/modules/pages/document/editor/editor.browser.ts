import { EditorState, NodeSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { documentOf } from '../text/document-of.rule.ts'
import { textOf } from '../text/text-of.rule.ts'
import type { Around, Given } from './around.browser.ts'
import { cardOf } from './card.browser.ts'
import { documentIn, nodeOf } from './document-node.browser.ts'
import { plugins } from './keys.browser.ts'
import { askLink } from './link.browser.ts'
import { button, make } from './make.browser.ts'
import { cleaned } from './paste.browser.ts'
import { makeToolbar } from './toolbar.browser.ts'
import { askAbout } from './windows.browser.ts'

/** Puts a rich editor in the place of a field. It writes into the field, which is sent as before. */
function mount(field: HTMLElement, given: Given): void {
  const area = field.querySelector('textarea') as HTMLTextAreaElement
  const { words } = given
  const label = field.querySelector('label')
  const said = make('p', { class: 'form-hint', role: 'status' })
  const keys = make('p', { id: `${area.id}-keys`, class: 'form-hint' }, words.keys)
  const box = make('div', { class: 'editor', hidden: '' })
  const stateOf = () =>
    opened(EditorState.create({ doc: nodeOf(documentOf(area.value)), plugins: plugins({ link, bar }) }))
  const link = () => (void askLink(around()), true)
  const bar = () => (toolbar.focus(), true)
  const change = () => {
    const { selection } = view.state
    if (selection instanceof NodeSelection) void askAbout(around(), selection.node)
  }
  const card = cardOf(given, change)
  const around = (): Around => ({ ...given, view })
  const toolbar = makeToolbar(words, around)
  const view: EditorView = new EditorView(box, {
    state: stateOf(),
    attributes: attributesOf(area, given, label, keys.id),
    scrollMargin: { top: 120, bottom: 40, left: 0, right: 0 },
    scrollThreshold: { top: 120, bottom: 40, left: 0, right: 0 },
    nodeViews: { image: card, file: card, embed: card },
    transformPastedHTML: (html) => {
      const { html: clean, dropped } = cleaned(html)
      said.textContent =
        dropped.length === 0 ? '' : `${words.cleaned} ${dropped.map((one) => words.dropped[one]).join(', ')}`
      return clean
    },
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr))
      toolbar.show(view.state)
      if (tr.docChanged) write()
    },
  })
  const write = () => {
    area.value = textOf(documentIn(view.state.doc))
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }
  box.prepend(toolbar.dom)
  const turn = button(words.plain, 'tertiary small', () => (box.hidden ? toRich() : toPlain()))
  const toRich = () => {
    view.updateState(stateOf())
    show(true)
    view.focus()
  }
  const toPlain = () => {
    show(false)
    area.focus()
  }
  const show = (rich: boolean) => {
    box.hidden = !rich
    keys.hidden = !rich
    area.hidden = rich
    turn.textContent = rich ? words.plain : words.rich
    toolbar.show(view.state)
  }
  area.before(turn, box)
  area.after(said, keys)
  show(true)
  // what leads to the field leads to the editor
  const lead = (event: Event) => {
    if (box.hidden) return
    event.preventDefault()
    view.focus()
  }
  label?.addEventListener('click', lead)
  for (const one of document.querySelectorAll(`a[href="#${area.id}"]`)) one.addEventListener('click', lead)
}

/** With a line to write on, which is nothing to undo. */
const opened = (state: EditorState) => state.apply(state.tr.setMeta('addToHistory', false))

function attributesOf(area: HTMLTextAreaElement, given: Given, label: HTMLElement | null, keys: string) {
  if (label) label.id ||= `${area.id}-label`
  const described = [area.getAttribute('aria-describedby'), keys].filter((one) => one !== null).join(' ')
  const wrong = area.getAttribute('aria-invalid')
  return {
    class: 'krds-input rich-text editor-text',
    role: 'textbox',
    lang: given.lang,
    'aria-multiline': 'true',
    'aria-labelledby': label?.id ?? '',
    'aria-describedby': described,
    ...(wrong !== null && { 'aria-invalid': wrong }),
  }
}

const styled = new Set<string>()
for (const field of document.querySelectorAll<HTMLElement>('[data-document]')) {
  const given = JSON.parse(field.dataset['document'] as string) as Given
  if (!styled.has(given.style)) document.head.append(make('link', { rel: 'stylesheet', href: given.style }))
  styled.add(given.style)
  mount(field, given)
}

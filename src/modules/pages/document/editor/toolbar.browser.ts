import type { EditorState } from 'prosemirror-state'
import { ACTS, type Act } from './acts.browser.ts'
import type { Around } from './around.browser.ts'
import type { EditorWords } from './editor.words.ts'
import { button, make } from './make.browser.ts'

export interface Toolbar {
  readonly dom: HTMLElement
  /** Shows what is on, possible and offered. */
  show(state: EditorState): void
  focus(): void
}

/** Buttons of which one is in the order of the Tab key; arrows, Home and End go from one to the other. */
export function makeToolbar(words: EditorWords, around: () => Around): Toolbar {
  const dom = make('div', { role: 'toolbar', class: 'editor-bar', 'aria-label': words.toolbar })
  const made = ACTS.map((act) => {
    const one = button(words[act.word], 'text small', () => press(act, around()))
    if (act.opens) one.setAttribute('aria-haspopup', 'dialog')
    return { act, one }
  })
  dom.append(...made.map(({ one }) => one))
  let current = made[0]?.one as HTMLButtonElement
  const offered = () => made.map(({ one }) => one).filter((one) => !one.hidden)
  const roam = (to: HTMLButtonElement | undefined, focus: boolean) => {
    if (!to) return
    current = to
    for (const { one } of made) one.tabIndex = one === current ? 0 : -1
    if (focus) to.focus()
  }
  roam(current, false)
  dom.addEventListener('keydown', (event) => {
    const all = offered()
    const at = all.indexOf(current)
    const next = {
      ArrowRight: all[(at + 1) % all.length],
      ArrowLeft: all.at(at - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key]
    if (event.key === 'Escape') around().view.focus()
    else if (next) roam(next, true)
    else return
    event.preventDefault()
  })
  dom.addEventListener('focusin', ({ target }) => roam(target as HTMLButtonElement, false))
  // the cursor stays in the text when a button is clicked with the mouse
  dom.addEventListener('mousedown', (event) => event.preventDefault())
  return {
    dom,
    focus: () => current.focus(),
    show: (state) => {
      for (const { act, one } of made) showOne(act, one, state)
      if (current.hidden) roam(offered()[0], document.activeElement === current)
    },
  }
}

function press(act: Act, around: Around): void {
  const { view } = around
  if (act.opens) void act.opens(around)
  else {
    act.run?.(view.state, view.dispatch)
    view.focus()
  }
}

function showOne({ isOn, run, where }: Act, one: HTMLButtonElement, state: EditorState): void {
  one.hidden = where !== undefined && !where(state)
  if (isOn) one.setAttribute('aria-pressed', String(isOn(state)))
  if (run) one.setAttribute('aria-disabled', String(!run(state)))
}

import type { Around } from './around.browser.ts'
import { finderOf, type FinderWords, type Option } from './finder.browser.ts'
import { button, make } from './make.browser.ts'

/** What is asked: a line of text, one of several, or yes and no. */
export interface Question {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly options?: readonly Option[]
  /** Many options can be looked through by their names. */
  readonly finder?: FinderWords
  /** Pictures of the options, by value: of the chosen one it is shown. */
  readonly pictures?: ReadonlyMap<string, string>
  /** Where more can be had, in a window of its own. */
  readonly more?: { readonly href: string; readonly label: string }
  /** `value` is `yes` or empty. */
  readonly tick?: boolean
}
export type Answers = Readonly<Record<string, string>>
type Input = HTMLInputElement | HTMLSelectElement

let asked = 0

/**
 * Asks in a window. `wrong` gives what is wrong with an answer, by name; the window stays open then.
 * `drop`: there is something that can be taken away instead.
 *
 * @returns the answers, `drop`, or undefined when it was closed
 */
export function ask(
  { view, words }: Around,
  title: string,
  questions: readonly Question[],
  { wrong, drop }: { wrong?: (answers: Answers) => Answers; drop?: boolean } = {},
): Promise<Answers | 'drop' | undefined> {
  asked += 1
  const id = `ask-${asked}`
  const inputs = new Map(questions.map((one) => [one.name, inputOf(one, `${id}-${one.name}`)]))
  const form = make('form', { class: 'krds-form', novalidate: '', method: 'dialog' })
  const dialog = make('dialog', { class: 'ask', 'aria-labelledby': id }, form)
  form.append(make('h2', { id, class: 'ask-title' }, title))
  for (const one of questions) form.append(groupOf(one, inputs.get(one.name) as Input))
  const { selection, doc } = view.state
  return new Promise((resolve) => {
    const finish = (answer?: Answers | 'drop') => {
      dialog.close()
      dialog.remove()
      // browsers put the cursor at the start when they give the focus back
      if (view.state.doc === doc) view.dispatch(view.state.tr.setSelection(selection))
      resolve(answer)
    }
    const buttons = make('div', { class: 'buttons' })
    buttons.append(make('button', { type: 'submit', class: 'krds-btn primary small' }, words.ok))
    if (drop) buttons.append(button(words.drop, 'tertiary small', () => finish('drop')))
    buttons.append(button(words.cancel, 'tertiary small', () => finish()))
    form.append(buttons)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const answers = answersOf(inputs)
      if (!tell(inputs, wrong?.(answers) ?? {})) finish(answers)
    })
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      finish()
    })
    document.body.append(dialog)
    dialog.showModal()
    form.querySelector<HTMLElement>('input, select')?.focus()
  })
}

function inputOf({ value = '', options, tick }: Question, id: string): Input {
  if (options) {
    const select = make('select', { id, class: 'krds-input' })
    for (const one of options) select.append(make('option', { value: one.value }, one.label))
    if (value !== '') select.value = value
    return select
  }
  if (tick) {
    const box = make('input', { id, type: 'checkbox' })
    box.checked = value === 'yes'
    return box
  }
  const line = make('input', { id, class: 'krds-input', type: 'text', autocomplete: 'off' })
  line.value = value
  return line
}

function groupOf(
  { label, hint, options, finder, pictures, more, tick }: Question,
  input: Input,
): HTMLElement {
  const name = make('label', { for: input.id }, label)
  if (tick) return make('div', { class: 'form-group choice' }, input, name)
  name.className = 'form-tit'
  const finding =
    options && finder && input instanceof HTMLSelectElement ? finderOf(finder, input, options) : []
  const group = make('div', { class: 'form-group' }, ...finding, name)
  const fault = make('p', { id: `${input.id}-error`, class: 'form-hint-invalid', hidden: '' })
  if (hint !== undefined) group.append(make('p', { id: `${input.id}-hint`, class: 'form-hint' }, hint))
  const described = [...(hint === undefined ? [] : [`${input.id}-hint`]), fault.id]
  input.setAttribute('aria-describedby', described.join(' '))
  group.append(fault, make('div', { class: options ? 'form-conts select' : 'form-conts' }, input))
  if (pictures) group.append(pictureOf(pictures, input))
  if (more) group.append(make('p', {}, make('a', { href: more.href, target: '_blank' }, more.label)))
  return group
}

/** What is chosen, seen: its name says it already. */
function pictureOf(pictures: ReadonlyMap<string, string>, input: Input): HTMLElement {
  const picture = make('img', { class: 'ask-picture', alt: '' })
  const show = () => {
    const src = pictures.get(input.value)
    picture.hidden = src === undefined
    if (src !== undefined) picture.src = src
  }
  input.addEventListener('change', show)
  show()
  return picture
}

const answersOf = (inputs: ReadonlyMap<string, Input>): Answers =>
  Object.fromEntries(
    [...inputs].map(([name, input]) => [
      name,
      input instanceof HTMLInputElement && input.type === 'checkbox'
        ? input.checked
          ? 'yes'
          : ''
        : input.value.trim(),
    ]),
  )

/** Writes what is wrong beside the answers and goes to the first. @returns whether something is */
function tell(inputs: ReadonlyMap<string, Input>, faults: Answers): boolean {
  let first: Input | undefined
  for (const [name, input] of inputs) {
    const fault = faults[name]
    const said = document.getElementById(`${input.id}-error`)
    if (said) {
      said.textContent = fault ?? ''
      said.hidden = fault === undefined
    }
    if (fault === undefined) input.removeAttribute('aria-invalid')
    else {
      input.setAttribute('aria-invalid', 'true')
      first ??= input
    }
  }
  first?.focus()
  return first !== undefined
}

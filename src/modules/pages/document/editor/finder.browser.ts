import { make } from './make.browser.ts'

export interface Option {
  readonly value: string
  readonly label: string
}
export interface FinderWords {
  readonly find: string
  /** `{found}` of `{all}`. */
  readonly foundOf: string
}

/** From so many on they are not looked through one by one. */
const MANY = 10

const plain = (text: string): string => text.normalize('NFC').toLowerCase()

/**
 * A line above a list of many that leaves those whose names hold each of the words typed; what was chosen stays chosen
 * while it is among them, else the first is. How many are left is said. Of few there is none.
 */
export function finderOf(
  { find, foundOf }: FinderWords,
  select: HTMLSelectElement,
  options: readonly Option[],
): readonly HTMLElement[] {
  if (options.length < MANY) return []
  const id = `${select.id}-find`
  const line = make('input', { id, class: 'krds-input', type: 'search', autocomplete: 'off' })
  const said = make('p', { class: 'form-hint', role: 'status' })
  line.addEventListener('input', () => {
    const words = plain(line.value).split(/\s+/)
    const left = options.filter(({ label }) => words.every((word) => plain(label).includes(word)))
    const before = select.value
    select.replaceChildren(...left.map((one) => make('option', { value: one.value }, one.label)))
    if (left.some((one) => one.value === before)) select.value = before
    said.textContent = foundOf
      .replace('{all}', String(options.length))
      .replace('{found}', String(left.length))
    select.dispatchEvent(new Event('change'))
  })
  // Enter is for the list: the window stays open
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    select.focus()
  })
  return [
    make('label', { for: id, class: 'form-tit' }, find),
    make('div', { class: 'form-conts' }, line),
    said,
  ]
}

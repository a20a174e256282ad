type Attributes = Readonly<Record<string, string | undefined>>

/** An element with attributes and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value)
  made.append(...inside)
  return made
}

/** A button that sends nothing. */
export function button(label: string, look: string, onClick: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: `krds-btn ${look}` }, label)
  made.addEventListener('click', onClick)
  return made
}

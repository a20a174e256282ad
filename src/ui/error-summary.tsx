import type { Lang } from '#kernel/words.ts'
import { uiWords } from './ui.words.ts'

/** `field` is the name of the input, which is its id; empty when the error belongs to none. */
export interface FieldError {
  field: string
  text: string
}

export function ErrorSummary(props: { lang: Lang; errors: FieldError[] }) {
  const w = uiWords(props.lang)
  return (
    <div
      class="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabindex={-1}
      data-error-summary
    >
      <h2 id="error-summary-title">{w.errors.title(props.errors.length)}</h2>
      <ul>
        {props.errors.map((e) => (
          <li>{e.field ? <a href={`#${e.field}`}>{e.text}</a> : e.text}</li>
        ))}
      </ul>
    </div>
  )
}

import type { Lang } from '#kernel/words.ts'
import { uiWords } from './ui.words.ts'

/** A number to keep. Script puts a copy button after it. */
export function Copyable(props: { lang: Lang; text: string }) {
  const w = uiWords(props.lang).copy
  return (
    <strong class="copyable" data-copy={w.button} data-copied={w.done}>
      {props.text}
    </strong>
  )
}

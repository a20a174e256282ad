import type { Lang } from '#kernel/words.ts'
import { uiWords } from './ui.words.ts'

/** Shown only where script can open the print dialog; the browser's own menu prints without it. */
export function PrintButton(props: { lang: Lang }) {
  return (
    <button type="button" class="krds-btn tertiary medium needs-script" data-print>
      {uiWords(props.lang).print}
    </button>
  )
}

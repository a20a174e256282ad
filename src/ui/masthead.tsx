import type { Frame } from './frame.ts'
import { uiWords } from './ui.words.ts'

export function Masthead(props: { frame: Frame }) {
  const w = uiWords(props.frame.lang)
  return (
    <section id="krds-masthead" aria-label={w.official}>
      <div class="inner">
        <Mark />
        <span class="nuri-txt">{w.masthead}</span>
      </div>
    </section>
  )
}

/** Our own sign: a roof over a dialogue. No city emblem. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path class="mark-roof" d="M20 3 37 15.5v4L20 8.5 3 19.5v-4L20 3Z" />
      <path class="mark-wall" d="M7 21.5 20 13l13 8.5V35a2 2 0 0 1-2 2h-7V26h-8v11H9a2 2 0 0 1-2-2V21.5Z" />
    </svg>
  )
}

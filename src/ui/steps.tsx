import type { Lang } from '#kernel/words.ts'
import { uiWords } from './ui.words.ts'

/** Where the reader is in a procedure; `at` counts from 1. */
export function Steps(props: {
  lang: Lang
  steps: string[]
  at: number
  /** Addresses of the steps, where the reader may go to any of them. */
  hrefs?: readonly string[]
}) {
  const { steps, at } = props
  const w = uiWords(props.lang).steps
  return (
    <ol class="krds-step-wrap" aria-label={w.label}>
      {steps.map((name, i) => {
        const state = i + 1 < at ? 'done' : i + 1 === at ? 'active' : 'ahead'
        return (
          <li class={state} aria-current={state === 'active' ? 'step' : undefined}>
            <span class="step">{w.step(i + 1, steps.length)}</span>
            <span class="step-tit">{props.hrefs ? <a href={props.hrefs[i] ?? ''}>{name}</a> : name}</span>
            {state !== 'ahead' && <em class="sr-only">{state === 'done' ? w.done : w.now}</em>}
          </li>
        )
      })}
    </ol>
  )
}

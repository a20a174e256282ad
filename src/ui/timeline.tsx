import type { ComponentChildren } from 'preact'
import type { Lang } from '#kernel/words.ts'
import { uiWords } from './ui.words.ts'

export interface TimelineItem {
  /** Ready text or element: `<Moment …/>`, "2026. 11. 24. 예정"; '' when no time is known. */
  at: ComponentChildren
  label: ComponentChildren
  detail?: ComponentChildren
  done?: boolean | undefined
  now?: boolean | undefined
}

/** What happened and what comes, oldest first. */
export function Timeline(props: { lang?: Lang | undefined; items: TimelineItem[] }) {
  const w = props.lang && uiWords(props.lang).steps
  const state = (item: TimelineItem) => (item.now ? 'now' : item.done ? 'done' : 'ahead')
  return (
    <ol class="timeline">
      {props.items.map((item) => (
        <li class={state(item)} aria-current={item.now ? 'step' : undefined}>
          <p class="timeline-label">
            {item.label}
            {w && item.done && !item.now && <span class="sr-only"> {w.done}</span>}
          </p>
          {item.at && <p class="timeline-at">{item.at}</p>}
          {item.detail && <div class="timeline-detail">{item.detail}</div>}
        </li>
      ))}
    </ol>
  )
}

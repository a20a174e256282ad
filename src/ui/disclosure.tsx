import type { ComponentChildren } from 'preact'
import type { Lang } from '#kernel/words.ts'

export function Disclosure(props: {
  summary: string
  open?: boolean | undefined
  /** Of all in it, where it is not the page's. */
  lang?: Lang | undefined
  children: ComponentChildren
}) {
  return (
    <details class="krds-disclosure" open={props.open} lang={props.lang}>
      <summary>{props.summary}</summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  )
}

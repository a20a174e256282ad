import type { ComponentChildren } from 'preact'

export function Disclosure(props: {
  summary: string
  open?: boolean | undefined
  children: ComponentChildren
}) {
  return (
    <details class="krds-disclosure" open={props.open}>
      <summary>{props.summary}</summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  )
}

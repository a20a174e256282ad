import type { ComponentChildren } from 'preact'
import type { Tone } from './badge.tsx'
import { Icon } from './icon.tsx'

/** A box for what must be seen: a confirmation, a warning, an explanation. `live` announces it at once. */
export function Panel(props: {
  tone: Tone
  title: string
  level?: 2 | 3 | undefined
  live?: boolean | undefined
  children?: ComponentChildren
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2'
  return (
    <div class={`panel ${props.tone}`} role={props.live ? 'status' : undefined}>
      <Heading class="panel-title">
        {props.tone !== 'neutral' && <Icon name={props.tone} />}
        {props.title}
      </Heading>
      {props.children && <div class="panel-body">{props.children}</div>}
    </div>
  )
}

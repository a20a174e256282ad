import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

export type Tone = 'info' | 'ok' | 'warn' | 'danger' | 'neutral'

/** A state in a word. The tone has a shape beside its colour. */
export function Badge(props: { tone: Tone; children: ComponentChildren }) {
  return (
    <span class={`krds-badge ${props.tone}`}>
      {props.tone !== 'neutral' && <Icon name={props.tone} />}
      {props.children}
    </span>
  )
}

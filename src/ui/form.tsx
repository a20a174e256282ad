import type { ComponentChildren } from 'preact'

type Kind = 'primary' | 'secondary' | 'tertiary' | 'text'
type Size = 'small' | 'medium' | 'large'
const looks = (kind: Kind = 'primary', size: Size = 'medium') => `krds-btn ${kind} ${size}`

export interface Autosave {
  readonly action: string
  readonly done: string
  /** Kept, but somebody else writes the same. */
  readonly locked?: string | undefined
  /** The session is over. */
  readonly ended: string
  /** It could not be kept. */
  readonly failed: string
}

/** Posts to our own address. The server judges what is typed, so the browser's own checks are off. */
export function Form(props: {
  action: string
  csrf?: string | undefined
  multipart?: boolean | undefined
  /** `get` for filters and searches: no token is written then. */
  method?: 'post' | 'get' | undefined
  label?: string | undefined
  /** Where script keeps what is being typed, and what it says then. */
  autosave?: Autosave | undefined
  /** For fields outside it. */
  id?: string | undefined
  children: ComponentChildren
}) {
  const { method = 'post' } = props
  return (
    <form
      id={props.id}
      class="krds-form"
      method={method}
      action={props.action}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      aria-label={props.label}
      data-autosave={props.autosave?.action}
      data-autosaved={props.autosave?.done}
      data-autosave-locked={props.autosave?.locked}
      data-autosave-ended={props.autosave?.ended}
      data-autosave-failed={props.autosave?.failed}
      novalidate
    >
      {method === 'post' && props.csrf !== undefined && (
        <input type="hidden" name="_csrf" value={props.csrf} />
      )}
      {props.children}
    </form>
  )
}

export function Button(props: {
  kind?: Kind | undefined
  size?: Size | undefined
  name?: string | undefined
  value?: string | undefined
  /** Another address than the form's. */
  formaction?: string | undefined
  children: ComponentChildren
}) {
  return (
    <button
      type="submit"
      class={looks(props.kind, props.size)}
      name={props.name}
      value={props.value}
      formaction={props.formaction}
    >
      {props.children}
    </button>
  )
}

/**
 * Stands first in a form in which another button comes before the one that sends it: Enter in a text field presses the
 * first of a form. Nobody sees it or comes to it.
 */
export const EnterButton = () => <button type="submit" class="sr-only" tabindex={-1} aria-hidden="true" />

export function ButtonLink(props: {
  href: string
  kind?: Kind | undefined
  size?: Size | undefined
  children: ComponentChildren
}) {
  return (
    <a class={looks(props.kind, props.size)} href={props.href}>
      {props.children}
    </a>
  )
}

/** Buttons side by side; one below the other on a phone. */
export function Buttons(props: { children: ComponentChildren }) {
  return <div class="buttons">{props.children}</div>
}

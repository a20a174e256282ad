import type { ComponentChildren } from 'preact'
import type { Lang } from '#kernel/words.ts'
import { type FieldProps, describedBy } from './field-props.ts'
import { uiWords } from './ui.words.ts'

export function Optional(props: { lang: Lang; optional?: boolean | undefined }) {
  return props.optional ? <span class="optional"> {uiWords(props.lang).field.optional}</span> : null
}

export function FieldHint(props: { name: string; hint?: string | undefined }) {
  return props.hint ? (
    <p id={`${props.name}-hint`} class="form-hint">
      {props.hint}
    </p>
  ) : null
}

export function FieldErrorText(props: { lang: Lang; name: string; error?: string | undefined }) {
  return props.error ? (
    <p id={`${props.name}-error`} class="form-hint-invalid">
      <span class="sr-only">{uiWords(props.lang).errors.prefix}</span>
      {props.error}
    </p>
  ) : null
}

/** Label, hint, error and then the input given as children. */
export function Labelled(props: FieldProps & { children: ComponentChildren }) {
  const { lang, name, label, optional, hint, error, asHeading } = props
  const text = (
    <label for={name}>
      {label}
      <Optional lang={lang} optional={optional} />
    </label>
  )
  return (
    <div class={error ? 'form-group is-error' : 'form-group'}>
      {asHeading ? <h1 class="form-tit h-tit">{text}</h1> : <div class="form-tit">{text}</div>}
      <FieldHint name={name} hint={hint} />
      <FieldErrorText lang={lang} name={name} error={error} />
      <div class={`form-conts w-${props.width ?? 'full'}`}>{props.children}</div>
    </div>
  )
}

/** Fieldset and legend around several inputs. */
export function Grouped(props: FieldProps & { role?: 'radiogroup'; children: ComponentChildren }) {
  const { lang, name, label, optional, hint, error, asHeading, role } = props
  const text = (
    <>
      {label}
      <Optional lang={lang} optional={optional} />
    </>
  )
  return (
    <fieldset
      class={error ? 'form-group is-error' : 'form-group'}
      role={role}
      aria-invalid={role && error ? 'true' : undefined}
      aria-describedby={describedBy(name, { hint, error })}
    >
      <legend class="form-tit">{asHeading ? <h1 class="h-tit">{text}</h1> : text}</legend>
      <FieldHint name={name} hint={hint} />
      <FieldErrorText lang={lang} name={name} error={error} />
      <div class="choices">{props.children}</div>
    </fieldset>
  )
}

import { Labelled } from './field-parts.tsx'
import { type FieldProps, type TextProps, describedBy } from './field-props.ts'
import { uiWords } from './ui.words.ts'

/** The attributes that all single inputs have. */
const bound = (p: FieldProps) => ({
  id: p.name,
  name: p.name,
  autocomplete: p.autocomplete,
  'aria-invalid': p.error ? ('true' as const) : undefined,
  'aria-describedby': describedBy(p.name, p),
})

// The JSX types take one literal for `type`, not a union: hence `as 'text'`.
export function TextField(props: TextProps) {
  return (
    <Labelled {...props}>
      <input
        {...bound(props)}
        class="krds-input"
        type={(props.type ?? 'text') as 'text'}
        value={props.value ?? ''}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        spellcheck={props.spellcheck}
      />
    </Labelled>
  )
}

/** `maxlength` is announced and counted but not enforced: pasted text is never cut off unseen. */
export function TextArea(props: FieldProps & { rows?: number | undefined; maxlength?: number | undefined }) {
  const { maxlength, name } = props
  const w = uiWords(props.lang).field
  return (
    <Labelled {...props}>
      <textarea
        {...bound(props)}
        aria-describedby={describedBy(name, { ...props, counter: maxlength })}
        class="krds-input"
        rows={props.rows ?? 8}
        data-limit={maxlength}
      >
        {props.value ?? ''}
      </textarea>
      {maxlength !== undefined && (
        <p
          id={`${name}-counter`}
          class="form-hint counter"
          data-left={w.leftPattern}
          data-over={w.overPattern}
        >
          {w.upTo(maxlength)}
        </p>
      )}
    </Labelled>
  )
}

/** A day, `YYYY-MM-DD`; `min` and `max` likewise. */
export function DateField(props: FieldProps & { min?: string | undefined; max?: string | undefined }) {
  return (
    <Labelled {...props} width={props.width ?? 's'}>
      <input
        {...bound(props)}
        class="krds-input"
        type="date"
        value={props.value ?? ''}
        min={props.min}
        max={props.max}
      />
    </Labelled>
  )
}

/** `accept` as in HTML: `.pdf,.hwp,image/*`. Never shows a value: browsers forbid it. */
export function FileField(
  props: Omit<FieldProps, 'value'> & { accept?: string | undefined; multiple?: boolean | undefined },
) {
  return (
    <Labelled {...props}>
      <input
        {...bound(props)}
        class="file-input"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </Labelled>
  )
}

/** Pasting is allowed. `autocomplete` is `current-password` unless told. Never filled in again by the server. */
export function PasswordField(props: Omit<FieldProps, 'value'>) {
  const w = uiWords(props.lang).field
  return (
    <Labelled {...props} width={props.width ?? 'm'}>
      <div class="password" data-password data-show={w.show} data-hide={w.hide}>
        <input
          {...bound(props)}
          autocomplete={props.autocomplete ?? 'current-password'}
          class="krds-input"
          type="password"
          autocapitalize="none"
          spellcheck={false}
        />
      </div>
    </Labelled>
  )
}

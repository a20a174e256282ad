import { FieldErrorText, Grouped, Labelled } from './field-parts.tsx'
import { type ChoiceProps, type FieldProps, type Option, describedBy } from './field-props.ts'

function Choice(props: {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: Option
  checked: boolean
  invalid?: boolean | undefined
  describedBy?: string | undefined
  form?: string | undefined
}) {
  const { id, option } = props
  const described = [option.hint && `${id}-option-hint`, props.describedBy].filter(Boolean).join(' ')
  return (
    <div class={`choice ${props.type}`}>
      <input
        type={props.type}
        id={id}
        name={props.name}
        form={props.form}
        value={option.value}
        checked={props.checked}
        aria-invalid={props.invalid ? 'true' : undefined}
        aria-describedby={described || undefined}
      />
      <label for={id}>{option.label}</label>
      {option.hint && (
        <p id={`${id}-option-hint`} class="form-hint">
          {option.hint}
        </p>
      )}
    </div>
  )
}

/** The first choice has the name as its id; the others `name-2`, `name-3` … */
const idAt = (name: string, i: number) => (i === 0 ? name : `${name}-${i + 1}`)

export function RadioField(props: ChoiceProps) {
  const { name, options, value } = props
  return (
    <Grouped {...props} role="radiogroup">
      {options.map((o, i) => (
        <Choice type="radio" id={idAt(name, i)} name={name} option={o} checked={o.value === value} />
      ))}
    </Grouped>
  )
}

/** Several of several: `values` are the chosen ones. */
export function ChecksField(props: Omit<ChoiceProps, 'value'> & { values?: readonly string[] | undefined }) {
  const { name, options, values = [], error } = props
  return (
    <Grouped {...props}>
      {options.map((o, i) => (
        <Choice
          type="checkbox"
          id={idAt(name, i)}
          name={name}
          option={o}
          checked={values.includes(o.value)}
          invalid={error !== undefined}
        />
      ))}
    </Grouped>
  )
}

/** One box with its sentence; posts `value` (`yes` unless told) when ticked, with the form of the id `form`. */
export function CheckField(
  props: Omit<FieldProps, 'asHeading' | 'width'> & {
    checked?: boolean | undefined
    form?: string | undefined
  },
) {
  const { lang, name, label, hint, error } = props
  return (
    <div class={error ? 'form-group is-error' : 'form-group'}>
      <FieldErrorText lang={lang} name={name} error={error} />
      <Choice
        type="checkbox"
        id={name}
        name={name}
        option={{ value: props.value ?? 'yes', label, hint }}
        form={props.form}
        checked={props.checked ?? false}
        invalid={error !== undefined}
        describedBy={error && `${name}-error`}
      />
    </div>
  )
}

/** `empty` is the text of a first choice without value; without it the first option is chosen. */
export function SelectField(props: ChoiceProps & { empty?: string | undefined }) {
  const { name, options, value, error } = props
  return (
    <Labelled {...props} width={props.width ?? 'm'}>
      <div class="select">
        <select
          id={name}
          name={name}
          class="krds-input"
          autocomplete={props.autocomplete}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(name, props)}
        >
          {props.empty !== undefined && <option value="">{props.empty}</option>}
          {options.map((o) => (
            <option value={o.value} selected={o.value === value}>
              {o.label}
            </option>
          ))}
        </select>
      </div>
    </Labelled>
  )
}

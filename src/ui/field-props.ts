import type { Lang } from '#kernel/words.ts'

export interface Option {
  value: string
  label: string
  hint?: string | undefined
}

/** What every field takes. The input's id is its name, so that an error summary can link to it. */
export interface FieldProps {
  lang: Lang
  name: string
  label: string
  hint?: string | undefined
  value?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  autocomplete?: string | undefined
  /** The label is the heading of the page; give `Page` `ownHeading` then. */
  asHeading?: boolean | undefined
  width?: 'xs' | 's' | 'm' | 'l' | 'full' | undefined
}

export interface TextProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | undefined
  maxlength?: number | undefined
  spellcheck?: boolean | undefined
}

export interface ChoiceProps extends FieldProps {
  options: Option[]
}

/** The ids that describe an input, hint first, then error; undefined when there is neither. */
export function describedBy(
  name: string,
  has: { hint?: unknown; error?: unknown; counter?: unknown },
): string | undefined {
  const ids = [
    has.hint && `${name}-hint`,
    has.error && `${name}-error`,
    has.counter && `${name}-counter`,
  ].filter((id) => typeof id === 'string')
  return ids.length > 0 ? ids.join(' ') : undefined
}

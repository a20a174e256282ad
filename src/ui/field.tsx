export { DateField, FileField, PasswordField, TextArea, TextField } from './text-field.tsx'
export { CheckField, ChecksField, RadioField, SelectField } from './choice-field.tsx'
export type { ChoiceProps, FieldProps, Option, TextProps } from './field-props.ts'
export type { FieldError } from './error-summary.tsx'

import { CheckField, PasswordField } from '#ui/field.tsx'
import { Button } from '#ui/form.tsx'
import { type Around, Own } from '../own-account/change.view.tsx'
import { words } from '../own-account/own-account.words.ts'

export function ClosePage(props: Around & { hasPassword: boolean; months: number }) {
  const { lang } = props.frame
  const w = words(lang).close
  const errorAt = (field: string) => props.errors.find((one) => one.field === field)?.text
  return (
    <Own {...props} path="/account/close" title={w.title} lead={w.lead}>
      <ul>
        {w.what(props.months).map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      {props.hasPassword && (
        <PasswordField lang={lang} name="now" label={w.password} error={errorAt('now')} />
      )}
      <CheckField lang={lang} name="sure" label={w.sure} error={errorAt('sure')} />
      <Button>{w.submit}</Button>
    </Own>
  )
}

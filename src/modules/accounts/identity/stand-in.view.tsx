import { DateField, type FieldError, RadioField, TextField } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { words } from './identity.words.ts'

export function StandInPage(props: {
  frame: Frame
  state: string
  back: string
  typed: { name: string; birth: string; method: string }
  errors: FieldError[]
}) {
  const { frame, typed, errors } = props
  const { lang } = frame
  const w = words(lang).standIn
  const at = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <Page frame={frame} title={w.title} errors={errors} noindex>
      <Panel tone="warn" title={w.warning}>
        <p>{w.says}</p>
      </Panel>
      <Form action="/identity-stand-in">
        <input type="hidden" name="state" value={props.state} />
        <input type="hidden" name="return" value={props.back} />
        <TextField lang={lang} name="name" label={w.name} value={typed.name} width="m" error={at('name')} />
        <DateField lang={lang} name="birth" label={w.birth} value={typed.birth} error={at('birth')} />
        <RadioField
          lang={lang}
          name="method"
          label={w.method}
          value={typed.method || 'phone'}
          options={[
            { value: 'phone', label: w.phone },
            { value: 'certificate', label: w.certificate },
          ]}
        />
        <Buttons>
          <Button>{w.submit}</Button>
          <Button kind="tertiary" name="cancel" value="yes">
            {w.cancel}
          </Button>
        </Buttons>
      </Form>
    </Page>
  )
}

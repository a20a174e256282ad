import { dayText, inLang } from '#kernel/words.ts'
import { RadioField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import { isPossible } from '../stages/stages.rule.ts'
import { Extensions, lengthText } from './extensions.view.tsx'
import { words } from './extensions.words.ts'

/** The petitioner is asked whether the period may be extended again. @law CPTA-ED 21(1) */
export function ConsentForm(props: OwnProps) {
  const { frame, own, csrf, typed, errors } = props
  const { lang } = frame
  const w = words(lang).own
  const open = own.extensions.requests.find((one) => one.answered === undefined)
  if (!open || !isPossible('answer-extension-consent', own.petition.stage)) return null
  return (
    <Panel tone="warn" title={w.title}>
      <p>{w.says(lengthText(lang, own.petition.period, open.n), dayText(lang, open.dueOn))}</p>
      <p class="subtle">{w.why}</p>
      <Lines text={open.reason} />
      <Form action={inLang(lang, '/petitions/mine/extension-consent')} csrf={csrf}>
        <RadioField
          lang={lang}
          name="consent"
          label={w.question}
          hint={w.after}
          value={typed['consent']}
          error={errors.find((one) => one.field === 'consent')?.text}
          options={[
            { value: 'yes', label: w.yes },
            { value: 'no', label: w.no },
          ]}
        />
        <Button>{w.send}</Button>
      </Form>
    </Panel>
  )
}

export const OwnExtensions = ({ frame, own }: OwnProps) => (
  <Extensions lang={frame.lang} period={own.petition.period} extensions={own.extensions} />
)

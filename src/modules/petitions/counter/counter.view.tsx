import { type FieldError, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { labelledFieldsOf } from '#ui/fields-of.ts'
import { Button, EnterButton, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { DetailInputs } from '../details/details-question.view.tsx'
import { LONGEST_BODY } from '../filing/answers.rule.ts'
import type { DetailField } from '../kinds/handbook.rule.ts'
import type { Kind } from '../kinds/kind.store.ts'
import { channelNames } from '../petition/channel.words.ts'
import { ENTERED } from '../petition/channel.rule.ts'
import { PhotographInputs } from '../photographs/photograph-inputs.view.tsx'
import type { AddedPhotograph } from '../photographs/photograph.store.ts'
import type { Asking, CounterField } from './counter.rule.ts'
import { words } from './counter.words.ts'

/** By field; what answers a question of the kind by the name of its input. */
export type Typed = Readonly<Record<string, string>>

/** One page for the clerk at the counter, filled in while somebody is speaking. @law CPTA 8 */
export function CounterPage(props: {
  frame: Frame
  csrf: string
  formKey: string
  kinds: readonly Kind[]
  asking: Asking
  inputOf: (field: DetailField) => string
  photographs: readonly AddedPhotograph[]
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, asking, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const field = labelledFieldsOf<CounterField>({ lang, typed, errors }, w.field)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.back, href: '/office' }]}
      current="/office"
      errors={errors}
      noindex
    >
      <Form action="/office/filing" csrf={props.csrf} multipart>
        <EnterButton />
        <input type="hidden" name="formKey" value={props.formKey} />
        <input type="hidden" name="asked" value={asking.kindId} />
        <RadioField
          {...field('channel')}
          options={ENTERED.map((value) => ({ value, label: channelNames(lang)[value] }))}
        />
        <SelectField
          {...field('kind')}
          hint={w.hint.kind}
          empty={w.choose}
          options={props.kinds.map((one) => ({ value: one.id, label: one.name[lang] }))}
        />
        <Button kind="secondary" name="press" value="kind">
          {w.askKind}
        </Button>
        <TextField {...field('title')} width="full" />
        <TextArea {...field('body')} hint={w.hint.body} rows={8} maxlength={LONGEST_BODY} />
        <DetailInputs
          lang={lang}
          fields={asking.fields}
          inputOf={props.inputOf}
          typed={typed}
          errors={errors}
        />
        {asking.takesPhotographs && (
          <>
            <h2>{w.photographs}</h2>
            <PhotographInputs
              lang={lang}
              photographs={props.photographs}
              hrefOf={(nth) => `/office/filing/photographs/${props.formKey}/${nth}`}
              description={typed['description'] ?? ''}
              errors={errors}
              isSection
            />
          </>
        )}
        <TextField {...field('papers')} hint={w.hint.papers} width="full" optional />
        <TextField {...field('name')} width="s" />
        <TextField {...field('toldName')} hint={w.hint.toldName} width="s" optional />
        <RadioField
          {...field('toldBy')}
          options={(['sms', 'mail', 'letter'] as const).map((value) => ({ value, label: w.toldBy[value] }))}
        />
        <TextField {...field('phone')} width="s" inputmode="tel" optional />
        <TextField {...field('email')} width="m" inputmode="email" optional />
        <TextField {...field('address')} width="full" optional />
        <RadioField
          {...field('publication')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: w.publication[value] }))}
        />
        <Button>{w.submit}</Button>
      </Form>
    </Page>
  )
}

import { CheckField, type FieldError, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { Proposal } from '../moderation/grounds.rule.ts'
import { ProposalsView } from '../moderation/proposals.view.tsx'
import { officePathOf } from '../withheld/of.rule.ts'
import type { Target } from '../withheld/target.store.ts'
import { words as grounds } from './grounds.words.ts'
import { GROUNDS } from './removal.rule.ts'
import { words } from './removal.words.ts'
import { type RepeatAt, RepeatsField } from './repeats.view.tsx'
import { ReasonFields, TextOf, type Typed } from './text.view.tsx'

export const QUEUE = '/office/boards/removals'

export function RemovalPage(props: {
  frame: Frame
  csrf: string
  target: Target
  proposed: readonly Proposal[]
  /** Places with personal data. */
  personal: number
  /** Repeats that rules found, for item 8, and the ticked ones. */
  repeats: readonly RepeatAt[]
  chosen: readonly string[]
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, target, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const path = officePathOf(target)
  const title = target.commentId === null ? w.remove : w.removeComment
  const field = (name: string) => ({
    lang,
    name,
    label: w.fields[name] ?? name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  const options = GROUNDS.map((value) => ({
    value,
    label: `${grounds(lang).item(Number(value))} ${grounds(lang).grounds[Number(value) - 1]}`,
  }))
  return (
    <Page
      frame={frame}
      title={title}
      lead={w.lead}
      crumbs={[{ label: w.queue, href: QUEUE }]}
      current={QUEUE}
      errors={errors}
      noindex
    >
      <TextOf lang={lang} target={target} places={props.proposed.flatMap((one) => one.places)} />
      <ProposalsView
        lang={lang}
        proposals={props.proposed}
        personal={{ count: props.personal, href: `${path}/masking` }}
        hasRepeats={props.repeats.length > 0}
      />
      <h2>{title}</h2>
      <p>{w.second}</p>
      <Form action={`${path}/removal`} csrf={props.csrf}>
        <SelectField {...field('ground')} empty={w.choose} options={options} width="full" />
        <ReasonFields lang={lang} typed={typed} errors={errors} />
        <RepeatsField {...{ lang, target, repeats: props.repeats, chosen: props.chosen }} />
        <TextField {...field('evidence')} hint={w.evidenceHint} width="m" optional />
        <TextArea {...field('because')} hint={w.becauseHint} rows={3} maxlength={500} optional />
        <CheckField
          lang={lang}
          name="byRule"
          label={w.fields['byRule'] ?? ''}
          checked={typed['byRule'] === 'yes'}
        />
        <Button>{w.do}</Button>
      </Form>
      <h2>{w.others}</h2>
      <ul>
        <li>
          <a href={`${path}/masking`}>{w.mask}</a>
        </li>
        <li>
          <a href={`${path}/order`}>{w.order}</a>
        </li>
      </ul>
    </Page>
  )
}

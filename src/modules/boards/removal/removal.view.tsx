import { CheckField, type FieldError, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { officePathOf } from '../withheld/of.rule.ts'
import type { Target } from '../withheld/target.store.ts'
import { words as grounds } from './grounds.words.ts'
import type { ProposedGround } from './proposed-grounds.rule.ts'
import { GROUNDS } from './removal.rule.ts'
import { words } from './removal.words.ts'
import { ReasonFields, TextOf, type Typed } from './text.view.tsx'

export const QUEUE = '/office/boards/removals'

export function RemovalPage(props: {
  frame: Frame
  csrf: string
  target: Target
  proposed: readonly ProposedGround[]
  /** Repeats that rules found, for item 8. */
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
      <TextOf lang={lang} target={target} />
      <Proposed lang={lang} proposed={props.proposed} />
      <h2>{title}</h2>
      <p>{w.second}</p>
      <Form action={`${path}/removal`} csrf={props.csrf}>
        <SelectField {...field('ground')} empty={w.choose} options={options} width="l" />
        <ReasonFields lang={lang} typed={typed} errors={errors} />
        <TextField {...field('evidence')} hint={w.evidenceHint} width="m" optional />
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

function Proposed({ lang, proposed }: { lang: Frame['lang']; proposed: readonly ProposedGround[] }) {
  const w = words(lang)
  return (
    <Panel tone="neutral" title={w.proposed}>
      {proposed.length === 0 && <p>{w.notProposed}</p>}
      <ul>
        {proposed.map((one) => (
          <li>{`${grounds(lang).item(one.subparagraph)} ${grounds(lang).grounds[one.subparagraph - 1]} (${w.score(one.score)})`}</li>
        ))}
      </ul>
    </Panel>
  )
}

import { inLang } from '#kernel/words.ts'
import { Copyable } from '#ui/copyable.tsx'
import { type FieldError, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Standing, type StandingOf } from './standing.view.tsx'
import { words } from './opinions.words.ts'

/** Characters of an opinion. */
const LONGEST = 2000
const crumbsOf = (frame: Frame) => [
  { label: words(frame.lang).opinions, href: inLang(frame.lang, '/about/opinions') },
]

export function NewOpinionPage(props: { frame: Frame; text: string; receipt: string; errors: FieldError[] }) {
  const { frame, errors } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.new} lead={w.newLead} crumbs={crumbsOf(frame)} errors={errors} noindex>
      <Form action={inLang(lang, '/opinions/new')}>
        <input type="hidden" name="receipt" value={props.receipt} />
        <TextArea
          lang={lang}
          name="text"
          label={w.text}
          hint={w.textHint}
          value={props.text}
          error={errors.find((one) => one.field === 'text')?.text}
          maxlength={LONGEST}
        />
        <Button>{w.send}</Button>
      </Form>
    </Page>
  )
}

export function ReceivedPage({ frame, receipt }: { frame: Frame; receipt: string | undefined }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.received} lead={w.receivedLead} crumbs={crumbsOf(frame)} noindex>
      {receipt !== undefined && (
        <Panel tone="ok" title={w.receipt}>
          <p>
            <Copyable lang={lang} text={receipt} />
          </p>
          <p>{w.receiptSays}</p>
        </Panel>
      )}
      <ul class="plain-links">
        <li>
          <a href={inLang(lang, '/opinions/mine')}>{w.follow}</a>
        </li>
        <li>
          <a href={inLang(lang, '/about/opinions')}>{w.toOpinions}</a>
        </li>
      </ul>
    </Page>
  )
}

/** "What became of mine", with the receipt number. @article 4 */
export function FollowPage(props: {
  frame: Frame
  receipt: string
  errors: FieldError[]
  found: readonly StandingOf[]
}) {
  const { frame, errors, found } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.follow} lead={w.followLead} crumbs={crumbsOf(frame)} errors={errors} noindex>
      <Form action={inLang(lang, '/opinions/mine')}>
        <TextField
          lang={lang}
          name="receipt"
          label={w.receiptField}
          hint={w.receiptHint}
          value={props.receipt}
          error={errors.find((one) => one.field === 'receipt')?.text}
          width="m"
          autocomplete="off"
          spellcheck={false}
        />
        <Button>{w.look}</Button>
      </Form>
      {found.map((one) => (
        <Standing lang={lang} of={one} />
      ))}
    </Page>
  )
}

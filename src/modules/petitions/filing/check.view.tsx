import type { LocalDate } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Steps } from '#ui/steps.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { FieldError } from '#ui/field.tsx'
import { feeOf } from '../kinds/kind.rule.ts'
import type { DetailField } from '../kinds/handbook.rule.ts'
import type { Kind } from '../kinds/kind.store.ts'
import { handbookWords } from '../kinds/handbook.words.ts'
import { detailText } from '../details/details.view.tsx'
import { detailsOf } from '../details/details.rule.ts'
import type { Opening } from '../opening/opening.store.ts'
import { photographWords } from '../photographs/photographs.words.ts'
import type { Complete } from './answers.rule.ts'
import { words } from './filing.words.ts'

/** Everything that was filled in, each with a way to change it, before it is sent. */
export function CheckPage(props: {
  frame: Frame
  kind: Kind
  answers: Complete
  /** The questions of the kind. */
  fields: readonly DetailField[]
  /** How many were added. */
  photographs: number
  /** The policy that opened the kind online, where one did. */
  opening: Opening | undefined
  expectedOn: LocalDate | undefined
  errors: FieldError[]
}) {
  const { frame, kind, answers: a, expectedOn } = props
  const { lang } = frame
  const w = words(lang)
  const c = w.check
  const change = (page: string, what: string) => ({
    href: inLang(lang, `/petitions/new${page}`),
    what: c.change(what),
  })
  const fee = feeOf(kind)
  const given = detailsOf(props.fields, a.details)
  const details = props.fields.map(({ id, label }) => {
    const one = given.find((detail) => detail.id === id)
    return {
      label: label[lang],
      value: one && <Lines text={detailText(one, lang)} />,
      change: change('/details', label[lang]),
    }
  })
  const how = props.opening?.how
  const expected = expectedOn === undefined ? c.unknownDate : c.expectedBy(dayText(lang, expectedOn))
  return (
    <Page
      frame={frame}
      title={`${c.title} (5/5) - ${w.title}`}
      heading={c.title}
      lead={c.lead}
      crumbs={[{ label: w.title, href: inLang(lang, '/petitions/new') }]}
      errors={props.errors}
      noindex
    >
      <Steps lang={lang} steps={w.steps} at={5} />
      <SummaryList
        lang={lang}
        rows={[
          { label: c.kind, value: kind.name[lang], change: change('', c.kind) },
          ...(fee > 0 ? [{ label: c.fee, value: c.won(fee.toLocaleString(lang)) }] : []),
          { label: c.expected, value: expected },
          { label: c.subject, value: a.title, change: change('/petition', c.subject) },
          { label: c.body, value: <Lines text={a.body} />, change: change('/petition', c.body) },
          ...details,
          ...(kind.takesPhotographs
            ? [
                {
                  label: photographWords(lang).title,
                  value: photographWords(lang).howMany(props.photographs),
                  change: change('/photographs', photographWords(lang).title),
                },
              ]
            : []),
          ...(how ? [{ label: handbookWords(lang).opening.how, value: how[lang] ?? how.ko }] : []),
          { label: c.name, value: a.name, change: change('/contact', c.name) },
          {
            label: c.toldBy,
            value: a.toldBy === 'mail' ? w.contact.mail : w.contact.sms,
            change: change('/contact', c.toldBy),
          },
          { label: c.email, value: a.email, change: change('/contact', c.email) },
          { label: c.phone, value: a.phone, change: change('/contact', c.phone) },
          {
            label: c.publication,
            value: a.wantsPublication ? w.publication.yes : w.publication.no,
            change: change('/publication', c.publication),
          },
          {
            label: c.password,
            value: a.passwordHash === undefined ? c.notGiven : c.given,
            change: change('/publication', c.password),
          },
        ]}
      />
      <Panel tone="neutral" title={c.privacyTitle}>
        <p>{c.privacy}</p>
      </Panel>
      <Form action={inLang(lang, '/petitions/new/check')}>
        <Buttons>
          <Button size="large">{c.submit}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}

import type { LocalDate } from '#kernel/time.ts'
import { dayText, type Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { DateField, type FieldError, TextArea } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import { isReplyLate, longestReplyBy } from './consultation.rule.ts'
import type { Consultation } from './consultation.store.ts'
import { LaterReply } from './consultations.view.tsx'
import { words } from './consultations.words.ts'

const LIST = '/office/consultations'

export interface QuestionProps {
  frame: Frame
  csrf: string
  consultation: Consultation
  asker: string
  /** What is shared of the petition, and nothing else. */
  shared: { title: string; body: string } | undefined
  supplements: readonly string[]
  isOpen: boolean
  today: LocalDate
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  done: boolean
}

/** One question, as the consulted department reads it. @article 10(3) the petitioner's name and contact are not in it */
export function QuestionPage(props: QuestionProps) {
  const { frame, consultation: c, shared, today } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${w.title} ${c.number}`}
      lead={w.page.lead}
      crumbs={[{ label: w.page.back, href: LIST }]}
      current="/office"
      errors={props.errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <SummaryList
        lang={lang}
        rows={[
          { label: w.page.from, value: props.asker },
          {
            label: w.replyBy,
            value: (
              <>
                <Day lang={lang} day={c.replyBy} />{' '}
                {isReplyLate(c, today) && <Badge tone="danger">{w.late}</Badge>}
              </>
            ),
          },
        ]}
      />
      <h2>{w.question}</h2>
      <Lines text={c.question} />
      <LaterReply lang={lang} of={c} />
      <h2>{w.page.body}</h2>
      {shared ? (
        <>
          <p>
            <strong>{shared.title}</strong>
          </p>
          <Lines text={shared.body} />
        </>
      ) : (
        <p class="subtle">{w.page.nothing}</p>
      )}
      {props.supplements.length > 0 && <h2>{w.page.supplements}</h2>}
      {props.supplements.map((text) => (
        <Lines text={text} />
      ))}
      {c.reply !== null && (
        <>
          <h2>{w.reply}</h2>
          <Lines text={c.reply} />
        </>
      )}
      {props.isOpen && c.reply === null && <Answers {...props} />}
    </Page>
  )
}

function Answers({ frame, csrf, consultation: c, today, typed, errors }: QuestionProps) {
  const { lang } = frame
  const w = words(lang)
  const field = fieldsOf({ lang, typed, errors })
  const later = ['until', 'why', 'state']
  return (
    <>
      <h2>{w.answer.title}</h2>
      <Form action={`${LIST}/${c.id}/reply`} csrf={csrf}>
        <TextArea {...field('reply')} label={w.reply} hint={w.answer.hint} rows={6} maxlength={8000} />
        <Button>{w.answer.submit}</Button>
      </Form>
      {c.extendedAt === null && today <= c.replyBy && (
        <Disclosure summary={w.later.title} open={errors.some((one) => later.includes(one.field))}>
          <p>{w.later.says(lastDay(lang, c))}</p>
          <Form action={`${LIST}/${c.id}/later`} csrf={csrf}>
            <DateField {...field('until')} label={w.later.until} max={longestReplyBy(c)} />
            <TextArea {...field('why')} label={w.later.reason} rows={3} maxlength={2000} />
            <TextArea {...field('state')} label={w.later.state} rows={3} maxlength={2000} />
            <Button kind="secondary">{w.later.submit}</Button>
          </Form>
        </Disclosure>
      )}
    </>
  )
}

const lastDay = (lang: Lang, c: Consultation): string => dayText(lang, longestReplyBy(c))

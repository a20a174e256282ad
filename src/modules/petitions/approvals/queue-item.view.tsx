import { Badge } from '#ui/badge.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { CheckField, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import { outcomeRows } from '../answers/answer.view.tsx'
import { answerWords } from '../answers/answer.words.ts'
import { outcomeWords } from '../answers/outcome.words.ts'
import { words as inboxWords } from '../inbox/inbox.words.ts'
import { approvalWords } from './approvals.words.ts'
import { LineSteps, postLabel } from './line.view.tsx'
import type { Item, QueueProps } from './queue.view.tsx'

/** One of the queue: everything to judge it by, and the two ways to decide, right there. */
export function QueueItem({ page, item, open }: { page: QueueProps; item: Item; open: boolean }) {
  const { frame, csrf, queue } = page
  const { lang } = frame
  const { petition, approval, step, answer, isActing } = item
  const { number, version } = petition
  const w = approvalWords(lang)
  const a = answerWords(lang).approve
  const isAnswered = answer.outcome === 'answered'
  const field = (name: string) => ({
    lang,
    name: `${name}-${number}`,
    value: page.typed[`${name}-${number}`],
    error: page.errors.find((one) => one.field === `${name}-${number}`)?.text,
  })
  return (
    <li class="queue-item" id={`item-${number}`}>
      <h2>{petition.title}</h2>
      <p>
        <Badge tone={isAnswered ? 'info' : 'warn'}>{outcomeWords(lang).outcome[answer.outcome]}</Badge>{' '}
        {approval.subject === 'correction' && <Badge tone="warn">{w.subject.correction}</Badge>}{' '}
        {isActing && <Badge tone="neutral">{w.actingFor(postLabel(queue.names, step.postId, lang))}</Badge>}
      </p>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.number, value: <a href={`/office/petitions/${number}`}>{number}</a> },
          { label: w.kind, value: item.kind[lang] },
          { label: w.due, value: <DueText item={item} lang={lang} /> },
          { label: w.drafter, value: postLabel(queue.names, approval.draftedPost, lang, approval.draftedBy) },
        ]}
      />
      <Content item={item} page={page} open={open} />
      {queue.waiting.length > 1 && (
        <CheckField
          lang={lang}
          name={`pick-${number}`}
          form="bulk"
          value={String(version)}
          label={w.select(petition.title)}
        />
      )}
      <Form action={`/office/approvals/${number}/approval`} csrf={csrf}>
        <input type="hidden" name="version" value={version} />
        <TextArea
          {...field('remark')}
          label={a.remark}
          hint={a.remarkHint}
          rows={2}
          maxlength={1000}
          optional
        />
        <Button>{step.isFinal ? a.submit : a.submitReview}</Button>
      </Form>
      <Disclosure summary={a.back} open={field('returnedFor').error !== undefined}>
        <Form action={`/office/approvals/${number}/giving-back`} csrf={csrf}>
          <input type="hidden" name="version" value={version} />
          <TextArea {...field('returnedFor')} label={a.reason} rows={4} maxlength={2000} />
          <Button kind="secondary">{a.backSubmit}</Button>
        </Form>
      </Disclosure>
    </li>
  )
}

function DueText({ item, lang }: { item: Item; lang: 'ko' | 'en' }) {
  const { petition, daysLeft } = item
  const w = inboxWords(lang)
  if (petition.dueOn === null) return <>{w.paused}</>
  return (
    <>
      <Day lang={lang} day={petition.dueOn} />{' '}
      {daysLeft !== undefined && (
        <Badge tone={daysLeft < 0 ? 'danger' : daysLeft <= 1 ? 'warn' : 'neutral'}>{w.day(daysLeft)}</Badge>
      )}
    </>
  )
}

/** Question, answer, public part, checklist and the line. */
function Content({ item, page, open }: { item: Item; page: QueueProps; open: boolean }) {
  const { lang } = page.frame
  const { petition, answer, correction, approval } = item
  const w = approvalWords(lang)
  const checks = answerWords(lang).draft.check
  const shown = correction ? { ...answer, ...correction } : answer
  return (
    <Disclosure summary={`${w.petition} · ${w.subject[approval.subject]}`} open={open}>
      <h3>{w.petition}</h3>
      <Lines text={petition.body} />
      {correction && (
        <>
          <h3>{w.why}</h3>
          <Lines text={correction.why} />
          <h3>{w.before}</h3>
          <Lines text={answer.text} />
        </>
      )}
      <h3>{w.subject[approval.subject]}</h3>
      <Lines text={shown.text} />
      {answer.outcome !== 'answered' && <SummaryList lang={lang} rows={outcomeRows(shown, lang)} />}
      <h3>{w.publicPart}</h3>
      <p>
        <strong>{shown.publicTitle}</strong>
      </p>
      <Lines text={shown.publicText} />
      <h3>{w.checks}</h3>
      <ul>
        {approval.checks.map((one) => (
          <li>{checks[one]}</li>
        ))}
      </ul>
      <LineSteps approval={approval} names={page.queue.names} lang={lang} />
    </Disclosure>
  )
}

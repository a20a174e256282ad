import { dayOf } from '#kernel/time.ts'
import { EvidenceLines } from './evidence.view.tsx'
import type { Evidence } from './evidence.rule.ts'
import type { Delivered } from './delivery.rule.ts'
import { dayText, type Lang, momentText } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { OrderPaper } from '../orders/order.store.ts'
import { words as orders } from '../orders/order.words.ts'
import type { Notice } from '../withheld/notice.store.ts'
import type { Target } from '../withheld/target.store.ts'
import type { WithheldRecord } from '../withheld/withhold.store.ts'
import { words as grounds } from './grounds.words.ts'
import { QUEUE } from './removal.view.tsx'
import { words } from './removal.words.ts'
import { ReasonFields, TextOf, type Typed } from './text.view.tsx'

/** What became of a letter, in a line. */
function deliveryText(lang: Lang, letter: Delivered | undefined): string {
  const w = words(lang).delivery
  if (!letter) return w.none
  if (letter.failedAt) return w.failed(letter.error ?? '')
  if (letter.isHeld) return w.held
  if (letter.sentAt) return w.sent(momentText(lang, letter.sentAt))
  return w.waiting(momentText(lang, letter.createdAt)) + (letter.error ? ` (${letter.error})` : '')
}

/** By what document it was demanded, and where that is read. */
function orderRows(lang: Lang, { id, byKind }: WithheldRecord, order: OrderPaper | undefined) {
  if (!order) return []
  const w = orders(lang)
  const document = `${order.documentNo} (${dayText(lang, order.documentOn)})`
  return [
    { label: w.fields['authority'] ?? '', value: w.authority[byKind as keyof typeof w.authority] },
    { label: w.document, value: document },
    {
      label: w.fields['file'] ?? '',
      value: order.fileHash && <a href={`/office/boards/withheld/${id}/document`}>{w.read}</a>,
    },
  ]
}

export function RecordPage(props: {
  frame: Frame
  csrf: string
  target: Target
  record: WithheldRecord
  notices: readonly Notice[]
  evidence: readonly Evidence[]
  order: OrderPaper | undefined
  letters: ReadonlyMap<string, Delivered>
  posts: ReadonlyMap<string, string>
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, record, target, typed, errors, letters } = props
  const { lang } = frame
  const w = words(lang)
  const g = grounds(lang)
  const act = w.kinds[record.kind] ?? record.kind
  const ground = record.ground === null ? act : `${g.item(record.ground)} ${g.grounds[record.ground - 1]}`
  return (
    <Page
      frame={frame}
      title={`${w.record}: ${act}`}
      crumbs={[{ label: w.queue, href: QUEUE }]}
      current={QUEUE}
      errors={errors}
      noindex
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.ground, value: ground },
          { label: w.reason, value: lang === 'ko' ? record.reasonKo : record.reasonEn },
          ...(props.evidence.length > 0
            ? [{ label: w.evidence, value: <EvidenceLines lang={lang} evidence={props.evidence} /> }]
            : []),
          ...orderRows(lang, record, props.order),
          { label: w.on, value: dayText(lang, dayOf(record.decidedAt)) },
          { label: w.decidedBy, value: props.posts.get(record.decidedPost ?? '') ?? record.decidedPost },
          ...(record.untilAt ? [{ label: w.act, value: w.until(momentText(lang, record.untilAt)) }] : []),
          ...(record.liftedAt ? [{ label: w.restore, value: momentText(lang, record.liftedAt) }] : []),
          ...props.notices.map((one) => ({
            label: w.told,
            value: one.outboxKey === null ? w.toldBoard : deliveryText(lang, letters.get(one.outboxKey)),
          })),
        ]}
      />
      <TextOf lang={lang} target={target} />
      {record.liftedAt === null && record.purgedOn === null && (
        <>
          <h2>{w.restore}</h2>
          <p>{w.restoreLead}</p>
          <Form action={`/office/boards/withheld/${record.id}/restoration`} csrf={props.csrf}>
            <ReasonFields lang={lang} typed={typed} errors={errors} />
            <Button>{w.restore}</Button>
          </Form>
        </>
      )}
    </Page>
  )
}

import { Button, Form } from '#ui/form.tsx'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { Answer } from '../answers/answer.store.ts'
import type { Correction } from '../corrections/correction.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import type { ActedFor } from './acting.store.ts'
import { approvalWords } from './approvals.words.ts'
import type { Approval, StepDone } from './line.store.ts'
import { type LineNames, postLabel } from './line.view.tsx'
import { QueueItem } from './queue-item.view.tsx'
import { Unseen } from './unseen.view.tsx'

/** One answer or correction on its way. */
export interface Item {
  readonly approval: Approval
  readonly step: StepDone
  readonly isActing: boolean
  readonly petition: Petition
  readonly kind: { readonly ko: string; readonly en: string }
  readonly answer: Answer
  readonly correction: Correction | undefined
  /** Working days, negative when overdue. */
  readonly daysLeft: number | undefined
}
export interface Queue {
  readonly waiting: readonly Item[]
  readonly notYet: readonly Item[]
  readonly names: LineNames
  readonly unseen: readonly ActedFor[]
  readonly actors: ReadonlyMap<string, string>
}
export interface QueueProps {
  frame: Frame
  csrf: string
  queue: Queue
  errors: FieldError[]
  typed: Readonly<Record<string, string>>
  done: 'done' | 'seen' | undefined
  /** Of what was approved together. */
  results: readonly { number: string; says: string; isDone: boolean }[]
}

/** One page for whoever approves. @law CPTA 27 */
export function QueuePage(props: QueueProps) {
  const { frame, queue, done, results } = props
  const { lang } = frame
  const w = approvalWords(lang)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      current="/office/approvals"
      errors={props.errors}
      noindex
    >
      {done && <Panel tone="ok" title={done === 'done' ? w.done : w.seenDone} live />}
      {results.length > 0 && (
        <Panel tone={results.every((one) => one.isDone) ? 'ok' : 'warn'} title={w.results} live>
          <ul>
            {results.map((one) => (
              <li>
                {one.number}: <strong>{one.says}</strong>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <p>
        <a href="/office/absences">{w.absences}</a>
      </p>
      {queue.waiting.length === 0 ? (
        <p class="empty">{w.empty}</p>
      ) : (
        <ul class="queue" role="list">
          {queue.waiting.map((item, at) => (
            <QueueItem page={props} item={item} open={at === 0} />
          ))}
        </ul>
      )}
      {queue.waiting.length > 1 && (
        <Form id="bulk" action="/office/approvals/bulk" csrf={props.csrf} label={w.bulk}>
          <p>{w.bulkSays}</p>
          <Button kind="secondary">{w.bulkSubmit}</Button>
        </Form>
      )}
      <Unseen {...props} />
      {queue.notYet.length > 0 && (
        <section>
          <h2>{w.notYet}</h2>
          <Table
            caption={w.notYet}
            captionHidden
            head={[{ label: w.petitionTitle }, { label: w.waiting }, { label: w.drafter }]}
            rowHead={0}
            rows={queue.notYet.map(({ petition, approval, step }) => [
              <a href={`/office/petitions/${petition.number}`}>{petition.title}</a>,
              postLabel(queue.names, step.postId, lang),
              postLabel(queue.names, approval.draftedPost, lang, approval.draftedBy),
            ])}
          />
        </section>
      )}
    </Page>
  )
}

import { Badge } from '#ui/badge.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { approvalWords } from './approvals.words.ts'
import type { QueueProps } from './queue.view.tsx'

/** What was done in the stead of the post while it was absent. */
export function Unseen({ frame, csrf, queue }: QueueProps) {
  const { lang } = frame
  const w = approvalWords(lang)
  if (queue.unseen.length === 0) return null
  return (
    <section>
      <h2>{w.unseen}</h2>
      <p>{w.unseenSays}</p>
      <Table
        caption={w.unseen}
        captionHidden
        head={[
          { label: w.petitionTitle },
          { label: w.result, nowrap: true },
          { label: w.seen, nowrap: true },
        ]}
        rowHead={0}
        rows={queue.unseen.map((one) => [
          <a href={`/office/petitions/${one.number}`}>{one.title}</a>,
          <>
            <Badge tone={one.decision === 'approved' ? 'ok' : 'warn'}>
              {one.decision === 'approved' ? w.final : w.ended['given-back']}
            </Badge>
            <p class="subtle">
              {queue.actors.get(one.doneBy ?? '') ?? ''}{' '}
              {one.doneAt && <Moment lang={lang} at={one.doneAt} short />}
            </p>
          </>,
          <Form action={`/office/approvals/${one.number}/seen`} csrf={csrf}>
            <input type="hidden" name="round" value={one.round} />
            <input type="hidden" name="step" value={one.step} />
            <Button kind="secondary" size="small">
              {w.seen}
            </Button>
          </Form>,
        ])}
      />
    </section>
  )
}

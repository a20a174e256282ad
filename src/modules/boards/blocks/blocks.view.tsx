import { dayOf } from '#kernel/time.ts'
import { type FieldError, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day, Moment } from '#ui/when.tsx'
import { ReasonFields, TextOf, type Typed } from '../removal/text.view.tsx'
import type { Target } from '../withheld/target.store.ts'
import type { BlockRequest, Requester } from './block-request.store.ts'
import { words } from './block.words.ts'

export const REQUESTS = '/office/boards/block-requests'

export function RequestsPage({
  frame,
  requests,
  done,
}: {
  frame: Frame
  requests: readonly BlockRequest[]
  done: boolean
}) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.requests} lead={w.requestsLead} current={REQUESTS} noindex>
      {done && <Panel tone="ok" title={w.done} live />}
      <Table
        caption={w.requests}
        captionHidden
        head={[
          { label: w.asked },
          { label: w.fields['infringes'] ?? '' },
          { label: w.when, nowrap: true },
          { label: w.state },
        ]}
        rowHead={0}
        empty={w.none}
        rows={requests.map((one) => [
          <a href={`${REQUESTS}/${one.id}`}>{`${one.id} ${w.open}`}</a>,
          w.infringes[one.infringes],
          <Day lang={lang} day={dayOf(one.askedAt)} short />,
          one.outcome === null ? w.waiting : one.outcome === 'blocked' ? w.blocked : w.refused,
        ])}
      />
    </Page>
  )
}

export function RequestPage(props: {
  frame: Frame
  csrf: string
  target: Target
  request: BlockRequest
  who: Requester | undefined
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, request, who, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${w.asked} ${request.id}`}
      crumbs={[{ label: w.requests, href: REQUESTS }]}
      current={REQUESTS}
      errors={errors}
      noindex
    >
      <TextOf lang={lang} target={props.target} />
      <h2>{w.asked}</h2>
      {who ? (
        <>
          <SummaryList
            lang={lang}
            rows={[
              { label: w.fields['infringes'] ?? '', value: w.infringes[request.infringes] },
              { label: w.fields['name'] ?? '', value: who.name },
              { label: w.fields['email'] ?? '', value: who.email },
              { label: w.fields['phone'] ?? '', value: who.phone },
            ]}
          />
          <Lines text={who.says} />
        </>
      ) : (
        <p>{w.erased}</p>
      )}
      {request.outcome === null ? (
        <Form action={`${REQUESTS}/${request.id}`} csrf={props.csrf}>
          <TextField
            lang={lang}
            name="days"
            label={w.fields['days'] ?? ''}
            hint={w.daysHint}
            value={typed['days'] ?? '30'}
            error={errors.find((one) => one.field === 'days')?.text}
            inputmode="numeric"
            width="xs"
          />
          <ReasonFields lang={lang} typed={typed} errors={errors} />
          <Button>{w.decide}</Button>
        </Form>
      ) : (
        <>
          <h2>{w.decision}</h2>
          <SummaryList
            lang={lang}
            rows={[
              { label: w.state, value: request.outcome === 'blocked' ? w.blocked : w.refused },
              ...(request.decidedAt
                ? [{ label: w.on, value: <Moment lang={lang} at={request.decidedAt} /> }]
                : []),
              { label: w.reason, value: request.reason ?? '' },
              ...(request.withheldId === null
                ? []
                : [
                    {
                      label: w.record,
                      value: <a href={`/office/boards/withheld/${request.withheldId}`}>{w.seeRecord}</a>,
                    },
                  ]),
            ]}
          />
        </>
      )}
    </Page>
  )
}

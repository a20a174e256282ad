import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words as grounds } from '../removal/grounds.words.ts'
import { words as office } from '../removal/removal.words.ts'
import { ReasonFields, TextOf, type Typed } from '../removal/text.view.tsx'
import type { Target } from '../withheld/target.store.ts'
import type { Objection } from './objection.store.ts'
import { words } from './objection.words.ts'

const groundText = (lang: Lang, n: number) => `${grounds(lang).item(n)} ${grounds(lang).grounds[n - 1] ?? ''}`

export const OBJECTIONS = '/office/boards/objections'

export function ObjectionsPage(props: {
  frame: Frame
  objections: readonly Objection[]
  /** In which one is decided. */
  workingDays: number
  done: boolean
}) {
  const { frame, objections, workingDays, done } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.queue} lead={w.queueLead(workingDays)} current={OBJECTIONS} noindex>
      {done && <Panel tone="ok" title={w.done} live />}
      <Table
        caption={w.queue}
        captionHidden
        head={[
          { label: w.objection },
          { label: w.what },
          { label: w.dueHead, nowrap: true },
          { label: w.state },
        ]}
        rowHead={0}
        empty={w.none}
        rows={objections.map((one) => [
          <a href={`${OBJECTIONS}/${one.id}`}>{`${one.id} ${w.open}`}</a>,
          office(lang).kinds[one.kind] ?? one.kind,
          <Day lang={lang} day={one.dueOn} short />,
          one.outcome ? w.outcome[one.outcome] : w.waiting,
        ])}
      />
    </Page>
  )
}

export function ObjectionPage(props: {
  frame: Frame
  csrf: string
  target: Target
  objection: Objection
  /** Of what it is about. */
  reason: string
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, objection, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${w.objection} ${objection.id}`}
      crumbs={[{ label: w.queue, href: OBJECTIONS }]}
      current={OBJECTIONS}
      errors={errors}
      noindex
    >
      <TextOf lang={lang} target={props.target} />
      <h2>{w.first}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.what, value: office(lang).kinds[objection.kind] ?? objection.kind },
          ...(objection.ground === null
            ? []
            : [{ label: w.ground, value: groundText(lang, objection.ground) }]),
          { label: w.reason, value: props.reason },
          { label: w.dueHead, value: <Day lang={lang} day={objection.dueOn} /> },
        ]}
      />
      <h2>{w.sayings}</h2>
      <Lines text={objection.says} />
      <h2>{w.decide}</h2>
      {objection.outcome === null ? (
        <Form action={`${OBJECTIONS}/${objection.id}`} csrf={props.csrf}>
          <ReasonFields lang={lang} typed={typed} errors={errors} />
          <Buttons>
            <Button name="outcome" value="upheld">
              {w.uphold}
            </Button>
            <Button kind="secondary" name="outcome" value="rejected">
              {w.reject}
            </Button>
          </Buttons>
        </Form>
      ) : (
        <>
          <p>{w.outcome[objection.outcome]}</p>
          <p>{lang === 'ko' ? objection.reasonKo : (objection.reasonEn ?? objection.reasonKo)}</p>
        </>
      )}
    </Page>
  )
}

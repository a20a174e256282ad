import type { LocalDate } from '#kernel/time.ts'
import { dayOf } from '#kernel/time.ts'
import { Button, Buttons, ButtonLink, Form } from '#ui/form.tsx'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { officePathOf, writtenOf } from '../withheld/of.rule.ts'
import type { WithheldRecord } from '../withheld/withhold.store.ts'
import { words as grounds } from './grounds.words.ts'
import { nameOf } from './evidence.view.tsx'
import type { Proposal } from './proposal.store.ts'
import { QUEUE } from './removal.view.tsx'
import { words } from './removal.words.ts'

interface Props {
  frame: Frame
  csrf: string
  proposals: readonly Proposal[]
  running: readonly WithheldRecord[]
  /** What posts are called. */
  posts: ReadonlyMap<string, string>
  by: string
  done: string | undefined
  errors: FieldError[]
}

export function RemovalsPage(props: Props) {
  const { frame, done, errors } = props
  const w = words(frame.lang)
  return (
    <Page frame={frame} title={w.queue} lead={w.queueLead} current={QUEUE} errors={errors} noindex>
      {done && <Panel tone="ok" title={done} live />}
      <Waiting {...props} />
      <Running {...props} />
      <ButtonLink kind="tertiary" href={`${QUEUE}/list`}>
        {w.bulk}
      </ButtonLink>
    </Page>
  )
}

const itemOf = (lang: Frame['lang'], kind: string, ground: number | null) =>
  ground === null ? (words(lang).kinds[kind] ?? kind) : grounds(lang).item(ground)

function Waiting({ frame, csrf, proposals, posts, by }: Props) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Table
      caption={w.waiting}
      head={[w.where, w.ground, w.reason, w.by, w.act].map((label) => ({ label }))}
      rowHead={0}
      empty={w.noneWaiting}
      rows={proposals.map((one) => [
        <a href={`${officePathOf(one)}/removal`}>{nameOf(lang, writtenOf(one))}</a>,
        [grounds(lang).item(one.ground), ...one.evidence.map((other) => nameOf(lang, other)), one.because]
          .filter((part) => part !== '')
          .join(', '),
        one.reasonKo,
        posts.get(one.proposedPost) ?? one.proposedPost,
        one.proposedBy === by ? (
          w.isOwn
        ) : (
          <Form action={`/office/boards/proposals/${one.id}`} csrf={csrf} label={w.act}>
            <Buttons>
              <Button size="small" name="outcome" value="confirmed">
                {w.confirm}
              </Button>
              <Button size="small" kind="tertiary" name="outcome" value="declined">
                {w.decline}
              </Button>
            </Buttons>
          </Form>
        ),
      ])}
    />
  )
}

function Running({ frame, running }: Props) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Table
      caption={w.running}
      head={[
        { label: w.where },
        { label: w.ground },
        { label: w.reason },
        { label: w.on, nowrap: true },
        { label: w.act },
      ]}
      rowHead={0}
      empty={w.noneRunning}
      rows={running.map((one) => [
        nameOf(lang, writtenOf(one)),
        itemOf(lang, one.kind, one.ground),
        one.reasonKo,
        <Day lang={lang} day={dayOf(one.decidedAt) as LocalDate} short />,
        <a href={`/office/boards/withheld/${one.id}`}>{w.record}</a>,
      ])}
    />
  )
}

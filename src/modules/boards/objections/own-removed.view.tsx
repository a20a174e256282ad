import { dayOf, type LocalDate } from '#kernel/time.ts'
import { dayText, inLang, momentText } from '#kernel/words.ts'
import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words as grounds } from '../removal/grounds.words.ts'
import { words as office } from '../removal/removal.words.ts'
import { addressOf } from '../withheld/of.rule.ts'
import type { OwnWithheld } from './own-removed.store.ts'
import { words } from './objection.words.ts'

const OWN = '/account/removed'

export function OwnRemovedPage({ frame, list }: { frame: Frame; list: readonly OwnWithheld[] }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.own} lead={w.ownLead} noindex>
      <Table
        caption={w.own}
        captionHidden
        head={[{ label: w.text }, { label: w.what }, { label: w.on, nowrap: true }]}
        rowHead={0}
        empty={w.noneOwn}
        rows={list.map((one) => [
          <a href={inLang(lang, `${OWN}/${one.id}`)}>{one.title || one.body.slice(0, 30) || one.id}</a>,
          office(lang).kinds[one.kind] ?? one.kind,
          <Day lang={lang} day={dayOf(one.decidedAt)} short />,
        ])}
      />
    </Page>
  )
}

interface OneProps {
  frame: Frame
  csrf: string
  one: OwnWithheld
  /** The last day for an objection; none when it cannot be made any more. */
  objectableUntil: LocalDate | undefined
  says: string
  errors: FieldError[]
}

export function OwnOnePage(props: OneProps) {
  const { frame, one, errors } = props
  const { lang } = frame
  const w = words(lang)
  const g = grounds(lang)
  const act = office(lang).kinds[one.kind] ?? one.kind
  const ground = one.ground === null ? act : `${g.item(one.ground)} ${g.grounds[one.ground - 1]}`
  const address = inLang(lang, addressOf(one.boardId, one))
  return (
    <Page
      frame={frame}
      title={`${lang === 'ko' ? one.boardKo : one.boardEn}: ${act}`}
      crumbs={[{ label: w.own, href: inLang(lang, OWN) }]}
      errors={errors}
      noindex
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.ground, value: ground },
          { label: w.reason, value: lang === 'ko' ? one.reasonKo : one.reasonEn },
          { label: w.on, value: dayText(lang, dayOf(one.decidedAt)) },
          ...(one.untilAt
            ? [{ label: w.what, value: office(lang).until(momentText(lang, one.untilAt)) }]
            : []),
          // what hides it now stands in a record of its own
          ...(one.liftedAt && one.liftedAs !== 'replaced'
            ? [{ label: w.shownAgain, value: dayText(lang, dayOf(one.liftedAt)) }]
            : []),
          { label: w.where, value: <a href={address}>{address}</a> },
          ...(one.keepUntil
            ? [{ label: w.keep, value: office(lang).until(dayText(lang, one.keepUntil)) }]
            : []),
        ]}
      />
      <h2>{w.copy}</h2>
      {one.purgedOn ? (
        <p>{w.purged}</p>
      ) : (
        <>
          {one.title && <h3>{one.title}</h3>}
          <Lines text={one.body} />
        </>
      )}
      <Objection {...props} />
    </Page>
  )
}

function Objection({ frame, csrf, one, objectableUntil, says, errors }: OneProps) {
  const { lang } = frame
  const w = words(lang)
  if (one.says !== null)
    return (
      <Panel tone="info" title={one.outcome ? w.outcome[one.outcome] : w.filed}>
        {one.outcome === null && one.dueOn && <p>{w.due(dayText(lang, one.dueOn))}</p>}
        {one.answerKo && <p>{lang === 'ko' ? one.answerKo : (one.answerEn ?? one.answerKo)}</p>}
        <Lines text={one.says} />
      </Panel>
    )
  if (objectableUntil === undefined) return null
  return (
    <>
      <h2>{w.objection}</h2>
      <p>{w.objectionLead(dayText(lang, objectableUntil))}</p>
      <Form action={inLang(lang, `${OWN}/${one.id}/objection`)} csrf={csrf}>
        <TextArea
          lang={lang}
          name="says"
          label={w.says}
          hint={w.saysHint}
          value={says}
          error={errors.find((error) => error.field === 'says')?.text}
          maxlength={3_000}
        />
        <Button>{w.file}</Button>
      </Form>
    </>
  )
}

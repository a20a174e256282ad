import { dayText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { type FieldError, SelectField } from '#ui/field.tsx'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { YearLine } from '../years/year.store.ts'
import { RoundFields, type RoundFieldsTyped } from './round-fields.view.tsx'
import type { RoundState } from './round.rule.ts'
import type { Round } from './round.store.ts'
import { words } from './rounds.words.ts'

/** /office/opinions: years and rounds. @article 4 */
export function RoundsPage(props: {
  frame: Frame
  years: readonly YearLine[]
  rounds: readonly { round: Round; state: RoundState; answers: number }[]
  page: number
  pages: number
  isDeleted: boolean
}) {
  const { frame, years, rounds } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.list} lead={w.listLead} current="/office/opinions" noindex>
      {props.isDeleted && <Panel tone="ok" title={w.deleted} live />}
      <p>
        <ButtonLink href="/office/opinions/new">{w.make}</ButtonLink>
      </p>
      <Table
        caption={w.years}
        head={[
          { label: w.year },
          { label: w.opinionCount, numeric: true },
          { label: w.undecided, numeric: true },
          { label: w.closed, nowrap: true },
        ]}
        rowHead={0}
        rows={years.map((one) => [
          <a href={`/office/opinions/years/${one.year}`}>{w.yearText(one.year)}</a>,
          String(one.opinions),
          String(one.undecided),
          one.closedOn === null ? w.notClosed : <Day lang={lang} day={one.closedOn} short />,
        ])}
        empty={w.noYears}
      />
      <Table
        caption={w.rounds}
        head={[
          { label: w.title },
          { label: w.period },
          { label: w.answers, numeric: true },
          { label: w.year },
        ]}
        rowHead={0}
        rows={rounds.map(({ round, state, answers }) => [
          <>
            <a href={`/office/opinions/rounds/${round.id}`}>{round.title[lang]}</a>{' '}
            <Badge tone={state === 'open' ? 'ok' : state === 'draft' ? 'warn' : 'neutral'}>
              {w.state[state]}
            </Badge>
          </>,
          w.periodOf(dayText(lang, round.opensOn, 'short'), dayText(lang, round.closesOn, 'short')),
          String(answers),
          w.yearText(round.year),
        ])}
        empty={w.none}
      />
      <Pagination
        lang={lang}
        page={props.page}
        pages={props.pages}
        href={(n) => `/office/opinions?page=${n}`}
      />
    </Page>
  )
}

export function NewRoundPage(props: {
  frame: Frame
  csrf: string
  typed: RoundFieldsTyped & { year: string; like: string }
  errors: FieldError[]
  years: readonly number[]
  rounds: readonly Round[]
}) {
  const { frame, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.make}
      lead={w.makeLead}
      crumbs={[{ label: w.list, href: '/office/opinions' }]}
      current="/office/opinions"
      errors={errors}
      noindex
    >
      <Form action="/office/opinions/new" csrf={props.csrf}>
        <SelectField
          lang={lang}
          name="year"
          label={w.year}
          value={typed.year}
          options={props.years.map((one) => ({ value: String(one), label: w.yearText(one) }))}
          width="s"
        />
        <RoundFields lang={lang} typed={typed} errors={errors} />
        <SelectField
          lang={lang}
          name="like"
          label={w.like}
          value={typed.like}
          empty={w.likeNone}
          options={props.rounds.map((one) => ({
            value: String(one.id),
            label: `${w.yearText(one.year)} ${one.title[lang]}`,
          }))}
          optional
        />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}

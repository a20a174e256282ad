import { dayText } from '#kernel/words.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Remark } from '#modules/pages/index.ts'
import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { stageOf } from '../groups/group.rule.ts'
import type { Group } from '../groups/group.store.ts'
import { words } from '../groups/groups.words.ts'
import type { FiledOpinion } from '../opinions/opinion.store.ts'
import { Chooser } from '../opinions/chooser.view.tsx'
import { GroupingForm } from '../groups/grouping.view.tsx'

export interface YearOfficeProps {
  frame: Frame
  csrf: string
  year: number
  closedOn: LocalDate | null
  opinions: readonly FiledOpinion[]
  /** Of the opinions, from 1. */
  page: number
  pages: number
  groups: readonly Group[]
  /** Left with votes on pages and not yet taken. */
  remarks: readonly Remark[]
  titleOf: (path: string) => string
  typed: Readonly<Record<'group' | 'newGroup' | 'saysKo' | 'saysEn', string>>
  chosen: ReadonlySet<number>
  errors: FieldError[]
  done: boolean
}

/** The opinions of a year in the office. @article 4 */
export function YearOfficePage(props: YearOfficeProps) {
  const { frame, csrf, year, closedOn, groups, remarks, errors } = props
  const { lang } = frame
  const w = words(lang)
  const here = `/office/opinions/years/${year}`
  const isOpen = closedOn === null
  return (
    <Page
      frame={frame}
      title={w.year(year)}
      lead={w.yearLead}
      crumbs={[{ label: w.list, href: '/office/opinions' }]}
      current="/office/opinions"
      errors={errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      {closedOn !== null && (
        <Panel tone="info" title={w.closedOn(dayText(lang, closedOn))}>
          <p>
            <a href={`/about/opinions/${year}`}>{w.report}</a>
          </p>
        </Panel>
      )}
      <h2>{w.groups}</h2>
      <Table
        caption={w.groups}
        captionHidden
        head={[
          { label: w.title },
          { label: w.opinions, numeric: true },
          { label: w.stage },
          { label: w.decision },
        ]}
        rowHead={0}
        rows={groups.map((one) => [
          <a href={`/office/opinions/groups/${one.id}`}>{one.title}</a>,
          w.count(one.opinions),
          w.stages[stageOf(one)],
          one.decision === null ? '–' : w.decisions[one.decision],
        ])}
        empty={w.noGroups}
      />
      <h2>{w.opinions}</h2>
      <GroupingForm {...props} action={`${here}/opinions`} />
      <Pagination lang={lang} page={props.page} pages={props.pages} href={(n) => `${here}?page=${n}`} />
      {isOpen && (
        <>
          <h2>{w.remarks}</h2>
          <p>{w.remarksLead}</p>
          <Form action={`${here}/remarks`} csrf={csrf} label={w.remarks}>
            <Table
              caption={w.remarks}
              captionHidden
              head={[
                { label: w.choose },
                { label: w.text },
                { label: w.page },
                { label: w.on, nowrap: true },
              ]}
              rowHead={1}
              rows={remarks.map((one) => [
                <Chooser id={one.id} label={w.chooseOf(one.remark ?? '')} />,
                one.remark,
                props.titleOf(one.path),
                <Day lang={lang} day={one.votedOn} short />,
              ])}
              empty={w.noRemarks}
            />
            {remarks.length > 0 && <Button kind="secondary">{w.take}</Button>}
          </Form>
          <CloseForm {...props} action={`${here}/closing`} />
        </>
      )}
    </Page>
  )
}

function CloseForm({ frame, csrf, typed, errors, action }: YearOfficeProps & { action: string }) {
  const { lang } = frame
  const w = words(lang)
  const field = (name: 'saysKo' | 'saysEn') => ({
    lang,
    name,
    label: w[name],
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
    rows: 4,
    maxlength: 3000,
  })
  return (
    <>
      <h2>{w.close}</h2>
      <p>{w.closeLead}</p>
      <Form action={action} csrf={csrf} label={w.close}>
        <TextArea {...field('saysKo')} />
        <TextArea {...field('saysEn')} />
        <Button>{w.closeIt}</Button>
      </Form>
    </>
  )
}

import { inLang } from '#kernel/words.ts'
import { type FieldError, SelectField, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { type Figure, meanOf, spreadOf } from './satisfaction.rule.ts'
import { words } from './satisfaction.words.ts'
import type { Remark } from './vote.store.ts'

const LONGEST_DID = 500

export interface RemarksProps {
  frame: Frame
  csrf: string
  year: number
  years: readonly number[]
  pages: readonly (Figure & { path: string })[]
  departments: readonly Figure[]
  remarks: readonly Remark[]
  nameOf: (departmentId: string) => string
  titleOf: (path: string) => string
  /** The remark that was dealt with in vain, with what was typed. */
  failed?: { id: number; did: string } | undefined
  errors: FieldError[]
  done: boolean
}

/** What citizens think of the pages, for the departments that answer for them. @article 4 */
export function RemarksPage(props: RemarksProps) {
  const { frame, year, nameOf } = props
  const { lang } = frame
  const w = words(lang)
  const number = (value: number) => value.toLocaleString(lang, { maximumFractionDigits: 2 })
  const figures = (one: Figure) => [w.count(one.n), number(meanOf(one)), number(spreadOf(one))]
  const heads = [w.n, w.mean, w.spread].map((label) => ({ label, numeric: true }))
  return (
    <Page
      frame={frame}
      title={w.list}
      lead={w.listLead}
      current="/office/satisfaction"
      errors={props.errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <Form action="/office/satisfaction" method="get">
        <SelectField
          lang={lang}
          name="year"
          label={w.choose}
          value={String(year)}
          options={props.years.map((one) => ({ value: String(one), label: w.year(one) }))}
          width="s"
        />
        <Button kind="secondary">{w.show}</Button>
      </Form>
      <h2>{w.remarks}</h2>
      <StructuredList
        level={3}
        empty={w.noRemarks}
        items={props.remarks.map((one) => ({
          title: <a href={inLang(lang, one.path)}>{props.titleOf(one.path)}</a>,
          text: <Lines text={one.remark ?? ''} />,
          meta: [
            `${w.score}: ${w.scores[one.score]}`,
            nameOf(one.departmentId),
            <>
              {w.on} <Day lang={lang} day={one.votedOn} short />
            </>,
          ],
          actions:
            one.did === null ? <DealForm {...props} remark={one} /> : <Lines text={`${w.did}: ${one.did}`} />,
        }))}
      />
      <Table
        caption={w.byDepartment}
        head={[{ label: w.department }, ...heads]}
        rowHead={0}
        rows={props.departments.map((one) => [nameOf(one.departmentId), ...figures(one)])}
        empty={w.noVotes}
      />
      {props.pages.length > 0 && (
        <Table
          caption={w.byPage}
          head={[{ label: w.page }, { label: w.department }, ...heads]}
          rowHead={0}
          rows={props.pages.map((one) => [
            <a href={inLang(lang, one.path)}>{props.titleOf(one.path)}</a>,
            nameOf(one.departmentId),
            ...figures(one),
          ])}
        />
      )}
    </Page>
  )
}

function DealForm({ frame, csrf, remark, failed, errors }: RemarksProps & { remark: Remark }) {
  const { lang } = frame
  const w = words(lang)
  const isThis = failed?.id === remark.id
  const name = `did-${remark.id}`
  return (
    <Form action="/office/satisfaction/remarks" csrf={csrf} label={w.dealOf(remark.path, remark.id)}>
      <TextArea
        lang={lang}
        name={name}
        label={w.did}
        hint={w.didHint}
        value={isThis ? failed.did : ''}
        error={isThis ? errors.find((one) => one.field === name)?.text : undefined}
        rows={2}
        maxlength={LONGEST_DID}
      />
      <Button kind="secondary" size="small" name="id" value={String(remark.id)}>
        {w.deal}
      </Button>
    </Form>
  )
}

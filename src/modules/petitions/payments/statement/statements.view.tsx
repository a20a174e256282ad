import type { Clerk } from '#kernel/clerk.ts'
import { type FieldError, FileField, SelectField, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { deskWords } from '../desk.words.ts'
import { type Counts, PaymentsPage, TABS } from '../payments-page.view.tsx'
import type { Layout } from './layout.rule.ts'
import type { LineFault } from './statement-line.rule.ts'
import type { Statement } from './statement.store.ts'

/** Faults that are listed; the others are counted. */
const MOST_FAULTS = 50

/** The statement of the city's account, as a file or pasted. @article 9(2) */
export function StatementsPage(props: {
  frame: Frame
  counts: Counts
  done: boolean
  clerk: Clerk
  layouts: readonly Layout[]
  last: readonly Statement[]
  typed: { layout: string; statement: string }
  errors: FieldError[]
  faults: readonly { line: number; fault: LineFault }[]
  imported: { fresh: number; known: number; matched: number } | undefined
}) {
  const { frame, layouts, last, typed, errors, faults, imported } = props
  const { lang } = frame
  const w = deskWords(lang)
  const errorOf = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <PaymentsPage {...props} tab="statements" done={false}>
      {imported && (
        <Panel tone="ok" title={w.done} live>
          <p>{w.statements.imported(imported.fresh, imported.known, imported.matched)}</p>
        </Panel>
      )}
      {faults.length > 0 && (
        <Panel tone="danger" title={w.statements.refusedTitle(faults.length)} live>
          <p>{w.statements.refusedSays}</p>
          <ul>
            {faults.slice(0, MOST_FAULTS).map(({ line, fault }) => (
              <li>{w.statements.atLine(line, w.line[fault])}</li>
            ))}
          </ul>
        </Panel>
      )}
      <Form action={TABS.statements} csrf={props.clerk.csrf} multipart>
        <SelectField
          lang={lang}
          name="layout"
          label={w.statements.layout}
          hint={w.statements.unconfirmed}
          value={typed.layout}
          error={errorOf('layout')}
          options={layouts.map((one) => ({ value: one.id, label: one.name[lang] }))}
          width="l"
        />
        <FileField
          lang={lang}
          name="file"
          label={w.statements.file}
          hint={w.statements.fileHint}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          error={errorOf('file')}
          optional
        />
        <TextArea
          lang={lang}
          name="statement"
          label={w.statements.text}
          hint={w.statements.hint}
          value={typed.statement}
          error={errorOf('statement')}
          rows={10}
          optional
        />
        <Button>{w.statements.submit}</Button>
      </Form>
      <h2>{w.statements.last}</h2>
      <Table
        caption={w.statements.last}
        captionHidden
        head={[
          { label: w.statements.importedAt, nowrap: true },
          { label: w.statements.layout },
          { label: w.statements.lines, numeric: true },
          { label: w.statements.fresh, numeric: true },
        ]}
        rowHead={0}
        rows={last.map((one) => [
          <Moment lang={lang} at={one.importedAt} short />,
          layouts.find((layout) => layout.id === one.layout)?.name[lang] ?? one.layout,
          one.lines,
          one.fresh,
        ])}
        empty={w.statements.none}
      />
    </PaymentsPage>
  )
}

import { Disclosure } from '#ui/disclosure.tsx'
import { RadioField, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { queryOf } from './asked.rule.ts'
import type { InboxProps } from './inbox.view.tsx'
import { words } from './inbox.words.ts'

const errorIn = ({ errors }: InboxProps, field: string) => errors.find((one) => one.field === field)?.text

/** Those that are ticked, to one post. @law CPTA-ED 13(1) */
export function BulkForm(props: InboxProps) {
  const { frame, posts, lines } = props
  const { lang } = frame
  const w = words(lang)
  if (posts.length === 0 || lines.length === 0) return null
  return (
    <div class="form-row no-print">
      <SelectField
        lang={lang}
        name="post"
        label={w.bulk}
        hint={w.bulkHint}
        empty={w.choosePost}
        value={props.typed['post']}
        error={errorIn(props, 'post') ?? errorIn(props, 'chosen')}
        options={posts.map((one) => ({
          value: one.postId,
          label: `${one.departmentName[lang]} ${one.title[lang]} ${one.name}`,
        }))}
      />
      <Button kind="secondary">{w.bulkSubmit}</Button>
    </div>
  )
}

/** The list as a file: why it is taken is on record. @law PIPA safety standard 8 */
export function ExportForm(props: InboxProps) {
  const { frame, csrf, asked, view, typed } = props
  const { lang } = frame
  const w = words(lang)
  const isRefused = errorIn(props, 'reason') !== undefined
  return (
    <Disclosure summary={w.export} open={isRefused}>
      <p>{w.exportSays}</p>
      <Form action={`/office/worklist-export?${queryOf({ ...asked, view })}`} csrf={csrf}>
        <TextField
          lang={lang}
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          value={typed['reason']}
          error={errorIn(props, 'reason')}
          width="full"
        />
        <RadioField
          lang={lang}
          name="format"
          label={w.format}
          value={typed['format'] ?? 'xlsx'}
          options={[
            { value: 'xlsx', label: 'XLSX' },
            { value: 'csv', label: 'CSV' },
          ]}
        />
        <Button kind="secondary">{w.exportSubmit}</Button>
      </Form>
    </Disclosure>
  )
}

import type { Clerk } from '#kernel/clerk.ts'
import { dayText } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { Change, Plan } from './personnel.rule.ts'
import { words } from './personnel.words.ts'

const HERE = '/office/personnel'
interface Props {
  frame: Frame
  clerk: Clerk
}

export function PersonnelPage(
  props: Props & { text: string; errors: FieldError[]; done: number | undefined; plan: Plan | undefined },
) {
  const { frame, clerk, plan, done } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} errors={props.errors} noindex>
      {done !== undefined && (
        <Panel tone="ok" title={w.done(done)} live>
          <p>{w.doneSays}</p>
        </Panel>
      )}
      {plan && <Refusals frame={frame} plan={plan} />}
      <Form action={`${HERE}/preview`} csrf={clerk.csrf}>
        <TextArea
          lang={lang}
          name="list"
          label={w.field}
          hint={w.hint}
          rows={12}
          value={props.text}
          error={props.errors[0]?.text}
        />
        <Button>{w.preview}</Button>
      </Form>
      <Disclosure summary={w.columns}>
        <ul>
          {w.columnsSay.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
        <pre>employee_no,name,email,post,from_on,action</pre>
      </Disclosure>
    </Page>
  )
}

function Refusals({ frame, plan }: { frame: Frame; plan: Plan }) {
  const w = words(frame.lang)
  return (
    <Panel tone="danger" title={w.refusedTitle(plan.refusals.length)} live>
      <p>{w.refusedSays}</p>
      <ul>
        {plan.refusals.map(({ line, refusal }) => (
          <li>{w.atLine(line, w.refused[refusal])}</li>
        ))}
      </ul>
    </Panel>
  )
}

export function PreviewPage(
  props: Props & {
    text: string
    plan: Plan
    /** Of this very plan: another one is shown again before it is carried out. */
    mark: string
    isChanged: boolean
    titles: ReadonlyMap<string, string>
  },
) {
  const { frame, clerk, plan, titles } = props
  const { lang } = frame
  const w = words(lang)
  const title = (post: string | null) => (post === null ? w.none : (titles.get(post) ?? post))
  const row = (one: Change) => [
    one.line,
    `${one.name} (${one.employeeNo})`,
    w.is[one.is],
    title(one.fromPost),
    title(one.toPost),
    dayText(lang, one.fromOn, 'short'),
  ]
  return (
    <Page frame={frame} title={w.title} crumbs={[{ label: w.title, href: HERE }]} heading={w.preview} noindex>
      {props.isChanged && <Panel tone="warn" title={w.changed} live />}
      {plan.changes.length > 0 && <p>{w.previewSays}</p>}
      <Table
        caption={w.preview}
        captionHidden
        head={[
          { label: w.line, numeric: true },
          { label: w.person },
          { label: w.change },
          { label: w.from },
          { label: w.to },
          { label: w.fromOn, nowrap: true },
        ]}
        rowHead={1}
        rows={plan.changes.map(row)}
        empty={w.nothing}
      />
      {plan.same.length > 0 && <p>{w.same(plan.same.length)}</p>}
      <Form action={HERE} csrf={clerk.csrf}>
        <input type="hidden" name="list" value={props.text} />
        <input type="hidden" name="mark" value={props.mark} />
        <div class="buttons">
          {plan.changes.length > 0 && <Button>{w.apply}</Button>}
          <Button kind="tertiary" formaction={`${HERE}/correction`}>
            {w.back}
          </Button>
        </div>
      </Form>
    </Page>
  )
}

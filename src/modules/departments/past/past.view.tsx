import type { LocalDate } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { DateField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { type PastDay, PastDays } from './past-days.view.tsx'
import type { Past } from './past.store.ts'
import { words } from './past.words.ts'

/** The tree of departments as it was on a day. */
export function PastPage(props: {
  frame: Frame
  on: LocalDate
  /** As it was typed. */
  typed: string
  error: string | undefined
  departments: readonly Past[]
  /** The first day on record. */
  beginsOn: LocalDate | undefined
  days: readonly PastDay[]
}) {
  const { frame, on, error, departments, beginsOn } = props
  const { lang } = frame
  const w = words(lang)
  const here = inLang(lang, '/about/organisation-past')
  const known = new Set(departments.map((one) => one.departmentId))
  const below = (parent: string | null) =>
    departments.filter((one) => (parent === null ? !known.has(one.parentId ?? '') : one.parentId === parent))
  const list = (of: readonly Past[]) =>
    of.length > 0 && (
      <ul>
        {of.map((one) => (
          <li>
            {one.name[lang]}
            {list(below(one.departmentId))}
          </li>
        ))}
      </ul>
    )
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.organisation, href: inLang(lang, '/about/organisation') }]}
      current={inLang(lang, '/about/organisation')}
      errors={error === undefined ? [] : [{ field: 'on', text: error }]}
      noindex
    >
      <Form method="get" action={here}>
        <DateField lang={lang} name="on" label={w.day} value={props.typed} error={error} />
        <Button kind="secondary">{w.show}</Button>
      </Form>
      {error === undefined && (
        <>
          <h2>{w.on(dayText(lang, on))}</h2>
          {list(below(null)) || <p class="empty">{w.empty}</p>}
        </>
      )}
      {beginsOn && <p class="subtle">{w.begins(dayText(lang, beginsOn))}</p>}
      <PastDays lang={lang} here={here} days={props.days} />
    </Page>
  )
}

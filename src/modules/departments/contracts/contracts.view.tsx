import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { ChecksField, DateField, type FieldError, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Department } from '../department/department.store.ts'
import { stateOf } from './contract.rule.ts'
import type { Contract } from './contract.store.ts'
import { words } from './contracts.words.ts'

const HERE = '/office/contracts'
export type TypedContract = Partial<
  Record<'number' | 'company' | 'contact' | 'purpose' | 'department' | 'fromOn' | 'lastOn', string>
> & { readonly sections?: readonly string[] }

/** Contracts, newest first, and the form of a new one. @article 3(3) */
export function ContractsPage(props: {
  frame: Frame
  clerk: Clerk
  contracts: readonly Contract[]
  departments: readonly Department[]
  sections: readonly { path: string; name: Record<Lang, string> }[]
  /** Of the managing department. */
  mayMake: boolean
  now: Instant
  typed: TypedContract
  errors: FieldError[]
}) {
  const { frame, clerk, contracts, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const field = (name: Exclude<keyof TypedContract, 'sections'>) => ({
    lang,
    name,
    label: w[name],
    value: typed[name] ?? '',
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={HERE} errors={errors} noindex>
      <Table
        caption={w.title}
        captionHidden
        head={[
          { label: w.company },
          { label: w.purpose },
          { label: w.department },
          { label: w.lastOn, nowrap: true },
          { label: w.state },
        ]}
        rowHead={0}
        rows={contracts.map((one) => [
          <a href={`${HERE}/${one.id}`}>
            {one.company} <span class="subtle">{one.number}</span>
          </a>,
          one.purpose,
          props.departments.find(({ id }) => id === one.departmentId)?.name[lang] ?? one.departmentId,
          <Day lang={lang} day={one.lastOn} short />,
          <StateBadge lang={lang} of={one} now={props.now} />,
        ])}
        empty={w.empty}
      />
      {props.mayMake && (
        <section aria-labelledby="make">
          <h2 id="make">{w.make}</h2>
          <Form action={HERE} csrf={clerk.csrf}>
            <TextField {...field('number')} width="m" />
            <TextField {...field('company')} />
            <TextField {...field('contact')} hint={w.contactHint} />
            <TextField {...field('purpose')} width="full" />
            <SelectField
              {...field('department')}
              options={props.departments.map((one) => ({ value: one.id, label: one.name[lang] }))}
            />
            <DateField {...field('fromOn')} />
            <DateField {...field('lastOn')} />
            <ChecksField
              lang={lang}
              name="sections"
              label={w.sections}
              values={typed.sections ?? []}
              error={errors.find((one) => one.field === 'sections')?.text}
              options={props.sections.map((one) => ({ value: one.path, label: one.name[lang] }))}
            />
            <Button>{w.make}</Button>
          </Form>
        </section>
      )}
    </Page>
  )
}

export function StateBadge({ lang, of, now }: { lang: Lang; of: Contract; now: Instant }) {
  const state = stateOf(of, now)
  return <Badge tone={state === 'running' ? 'ok' : 'neutral'}>{words(lang)[state]}</Badge>
}

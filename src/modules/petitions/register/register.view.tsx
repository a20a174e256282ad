import { inLang } from '#kernel/words.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { SelectField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { NextPrevious } from '#ui/pagination.tsx'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { stageWords } from '../stages/stages.words.ts'
import { isOpen, type Stage } from '../stages/stages.rule.ts'
import type { RegisterEntry } from './register-entry.rule.ts'
import { words } from './register.words.ts'

export interface Names {
  readonly kinds: ReadonlyMap<string, string>
  readonly departments: ReadonlyMap<string, string>
}
export interface Filter {
  readonly kind: string
  readonly state: string
}

export const toneOf = (stage: Stage): Tone =>
  stage === 'decided' || stage === 'closed'
    ? 'ok'
    : stage === 'awaiting-supplement'
      ? 'warn'
      : isOpen(stage)
        ? 'info'
        : 'neutral'

export function RegisterPage(props: {
  frame: Frame
  entries: readonly RegisterEntry[]
  names: Names
  filter: Filter
  previous: string | undefined
  next: string | undefined
}) {
  const { frame, entries, names, filter } = props
  const { lang } = frame
  const w = words(lang)
  const isFiltered = filter.kind !== '' || filter.state !== ''
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      current={inLang(lang, '/petitions')}
      noindex={isFiltered}
    >
      <Form method="get" action={inLang(lang, '/petitions')} label={w.filter}>
        <div class="filters">
          <SelectField
            lang={lang}
            name="kind"
            label={w.kind}
            value={filter.kind}
            empty={w.all}
            options={[...names.kinds].map(([value, label]) => ({ value, label }))}
          />
          <SelectField
            lang={lang}
            name="state"
            label={w.state}
            value={filter.state}
            empty={w.all}
            options={[
              { value: 'open', label: w.open },
              { value: 'done', label: w.done },
            ]}
          />
          <Button kind="secondary">{w.show}</Button>
        </div>
      </Form>
      <Table
        caption={w.title}
        captionHidden
        head={[
          { label: w.number, nowrap: true },
          { label: w.subject },
          { label: w.stage, nowrap: true },
          { label: w.department },
          { label: w.received, nowrap: true },
          { label: w.due, nowrap: true },
        ]}
        rowHead={1}
        rows={entries.map((one) => {
          const kind = names.kinds.get(one.kindId) ?? one.kindId
          return [
            one.number,
            <>
              <a href={inLang(lang, `/petitions/${one.number}`)}>{one.publicTitle ?? kind}</a>
              {one.publicTitle && <p class="subtle">{kind}</p>}
            </>,
            <Badge tone={toneOf(one.stage)}>{stageWords(lang).stage[one.stage]}</Badge>,
            one.departmentId === null
              ? w.none
              : (names.departments.get(one.departmentId) ?? one.departmentId),
            <Day lang={lang} day={one.receivedOn} short />,
            one.dueOn === null ? '–' : <Day lang={lang} day={one.dueOn} short />,
          ]
        })}
        empty={isFiltered ? w.emptyFiltered : w.empty}
      />
      <NextPrevious lang={lang} previous={props.previous} next={props.next} />
      <p class="subtle">{w.declined}</p>
      <p>
        <a href={inLang(lang, '/petitions/publication')}>{w.chosen}</a>
      </p>
    </Page>
  )
}

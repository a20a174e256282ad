import { SelectField, TextField } from '#ui/field.tsx'
import { Button, Buttons } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { stageWords } from '../stages/stages.words.ts'
import { DESK, IN_CHARGE, queryOf, URGENCIES } from './asked.rule.ts'
import type { InboxProps } from './inbox.view.tsx'
import { words } from './inbox.words.ts'

/** What is urgent by one press; the rest by a form; what is looked at often by its name. */
export function Filters(props: InboxProps) {
  const { frame, asked, view, counts, kinds } = props
  const { lang } = frame
  const w = words(lang)
  const isFiltered = asked.kind !== '' || asked.stage !== '' || asked.text !== ''
  return (
    <div class="no-print">
      <ul class="chips" aria-label={w.urgencies}>
        <Chip
          href={`/office?${queryOf({ view })}`}
          on={!asked.urgency && !isFiltered}
          label={w.all}
          n={counts.all}
        />
        {URGENCIES.map((one) => (
          <Chip
            href={`/office?${queryOf({ ...asked, view, page: 1, urgency: one })}`}
            on={asked.urgency === one}
            label={w.urgency[one]}
            n={counts[one]}
          />
        ))}
        {props.saved.map((one) => (
          <Chip
            href={`/office?${one.query}`}
            on={one.query === queryOf({ ...asked, view, page: 1 })}
            label={one.name}
          />
        ))}
      </ul>
      <Disclosure
        summary={w.filter}
        open={isFiltered || props.errors.some((one) => one.field === 'filterName')}
      >
        <form method="get" action="/office" class="form-row">
          <input type="hidden" name="view" value={view} />
          {asked.urgency && <input type="hidden" name="due" value={asked.urgency} />}
          <TextField
            lang={lang}
            name="q"
            label={w.text}
            hint={w.textHint}
            value={asked.text}
            width="m"
            optional
          />
          <SelectField
            lang={lang}
            name="kind"
            label={w.kind}
            value={asked.kind}
            empty={w.any}
            options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
          <SelectField
            lang={lang}
            name="stage"
            label={w.stage}
            value={asked.stage}
            empty={w.any}
            options={(view === 'desk' ? DESK : IN_CHARGE).map((value) => ({
              value,
              label: stageWords(lang).stage[value],
            }))}
            optional
          />
          <Buttons>
            <Button kind="secondary">{w.show}</Button>
          </Buttons>
        </form>
        <SaveFilter {...props} />
      </Disclosure>
    </div>
  )
}

function Chip({ href, on, label, n }: { href: string; on: boolean; label: string; n?: number }) {
  return (
    <li>
      <a class="chip" href={href} aria-current={on ? 'true' : undefined}>
        {label}
        {n !== undefined && <span class="count"> {n}</span>}
      </a>
    </li>
  )
}

function SaveFilter(props: InboxProps) {
  const { frame, asked, view, csrf, saved, errors, typed } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <>
      <form method="post" action="/office/filters" class="form-row">
        <input type="hidden" name="_csrf" value={csrf} />
        <input type="hidden" name="query" value={queryOf({ ...asked, view, page: 1 })} />
        <TextField
          lang={lang}
          name="filterName"
          label={w.filterName}
          hint={w.filterHint}
          value={typed['filterName']}
          error={errors.find((one) => one.field === 'filterName')?.text}
          width="s"
        />
        <Button kind="tertiary">{w.saveFilter}</Button>
      </form>
      {saved.map((one) => (
        <form method="post" action={`/office/filters/${one.id}/removal`}>
          <input type="hidden" name="_csrf" value={csrf} />
          <Button kind="tertiary">{w.removeFilter(one.name)}</Button>
        </form>
      ))}
    </>
  )
}

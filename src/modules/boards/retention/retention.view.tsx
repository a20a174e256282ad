import type { Lang } from '#kernel/words.ts'
import { DateField, type FieldError, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words as grounds } from '../removal/grounds.words.ts'
import { words as office } from '../removal/removal.words.ts'
import type { Typed } from '../removal/text.view.tsx'
import type { KeptLine } from './retention.store.ts'
import { words } from './retention.words.ts'

export const RETENTION = '/office/boards/retention'

interface Props {
  frame: Frame
  csrf: string
  kept: readonly KeptLine[]
  /** The one that is to be kept longer. */
  chosen: string | undefined
  typed: Typed
  errors: FieldError[]
  done: boolean
}

export function RetentionPage(props: Props) {
  const { frame, kept, errors, done } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={RETENTION} errors={errors} noindex>
      {done && <Panel tone="ok" title={w.done} live />}
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.where }, { label: w.what }, { label: w.until, nowrap: true }, { label: w.keep }]}
        rowHead={0}
        empty={w.none}
        rows={kept.map((one) => [
          <a href={`/office/boards/withheld/${one.withheldId}`}>{nameOf(lang, one)}</a>,
          [office(lang).kinds[one.kind] ?? one.kind, one.ground && grounds(lang).item(one.ground)]
            .filter(Boolean)
            .join(' '),
          <>
            <Day lang={lang} day={one.keepUntil} short />
            {one.longerBecause && <p class="subtle">{one.longerBecause}</p>}
          </>,
          <a href={`${RETENTION}?keep=${one.withheldId}#keep`}>{w.keep}</a>,
        ])}
      />
      <Keep {...props} />
    </Page>
  )
}

/** A text by its board and number. */
const nameOf = (lang: Lang, one: KeptLine): string =>
  `${lang === 'ko' ? one.boardKo : one.boardEn} ${one.postingId}${one.commentId === null ? '' : `-${one.commentId}`}`

function Keep({ frame, csrf, kept, chosen, typed, errors }: Props) {
  const { lang } = frame
  const w = words(lang)
  if (chosen === undefined) return null
  const line = kept.find((one) => String(one.withheldId) === chosen)
  const field = (name: string) => ({
    lang,
    name,
    label: w.fields[name] ?? name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <section id="keep">
      <h2>{`${w.keep}: ${line ? nameOf(lang, line) : w.record(chosen)}`}</h2>
      <Form action={RETENTION} csrf={csrf}>
        <input type="hidden" name="id" value={chosen} />
        <DateField {...field('until')} />
        <TextField {...field('because')} width="l" />
        <Button>{w.keep}</Button>
      </Form>
    </section>
  )
}

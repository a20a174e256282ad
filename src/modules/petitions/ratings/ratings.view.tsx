import { inLang } from '#kernel/words.ts'
import { RadioField, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import { isPossible } from '../stages/stages.rule.ts'
import { DISSATISFIED, SCORES } from './rating.rule.ts'
import type { Dissatisfied } from './rating.store.ts'
import { words } from './ratings.words.ts'

const LONGEST = 2000

/** @law CPTA 26 */
export function OwnRating({ frame, own, csrf, typed, errors }: OwnProps) {
  const { lang } = frame
  const w = words(lang)
  const { rating, petition } = own
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text
  if (rating)
    return (
      <section>
        <h2>{w.score}</h2>
        <p>{w.rated(w.scores[rating.score] ?? '')}</p>
        <p class="subtle">{rating.score <= DISSATISFIED && rating.did === null ? w.lowSays : w.thanks}</p>
        {rating.did !== null && (
          <>
            <h3>{w.did}</h3>
            <Lines text={rating.did} />
          </>
        )}
      </section>
    )
  if (!isPossible('rate', petition.stage)) return null
  return (
    <section class="no-print">
      <h2>{w.title}</h2>
      <Form action={inLang(lang, '/petitions/mine/rating')} csrf={csrf}>
        <RadioField
          lang={lang}
          name="score"
          label={w.score}
          value={typed['score']}
          error={errorAt('score')}
          options={SCORES.map((value) => ({ value, label: w.scores[Number(value)] ?? value }))}
        />
        <TextArea
          lang={lang}
          name="remark"
          label={w.remark}
          value={typed['remark']}
          error={errorAt('remark')}
          rows={3}
          maxlength={LONGEST}
          optional
        />
        <Button kind="secondary">{w.submit}</Button>
      </Form>
    </section>
  )
}

export function CaseRating({ frame, file }: CaseProps) {
  const w = words(frame.lang)
  const { rating } = file
  if (!rating) return null
  return (
    <section>
      <h2>{w.caseTitle}</h2>
      <p>{w.scores[rating.score]}</p>
      {rating.remark !== null && <Lines text={rating.remark} />}
    </section>
  )
}

export function DissatisfactionForm(page: CaseProps) {
  const w = words(page.frame.lang)
  const { rating, acts } = page.file
  const isOpen = rating && rating.score <= DISSATISFIED && rating.did === null
  if (!isOpen || !acts.has('note-dissatisfaction')) return null
  return (
    <ActForm
      page={page}
      path="dissatisfaction"
      title={w.note}
      says={w.noteSays}
      submit={w.noteSubmit}
      fields={['did']}
      open
    >
      <TextArea {...fieldOf(page, 'did')} label={w.noteField} rows={4} maxlength={LONGEST} />
    </ActForm>
  )
}

export function DissatisfiedPage({ frame, lines }: { frame: Frame; lines: readonly Dissatisfied[] }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.list} lead={w.listSays} current="/office" noindex>
      <Table
        caption={w.list}
        captionHidden
        head={[{ label: w.subject }, { label: w.score, nowrap: true }, { label: w.at, nowrap: true }]}
        rowHead={0}
        rows={lines.map((one) => [
          <a href={`/office/petitions/${one.number}`}>{one.title}</a>,
          w.scores[one.score],
          <Moment lang={lang} at={one.ratedAt} short />,
        ])}
        empty={w.none}
      />
    </Page>
  )
}

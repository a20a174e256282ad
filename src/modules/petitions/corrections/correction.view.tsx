import { Disclosure } from '#ui/disclosure.tsx'
import { RadioField, TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { Moment } from '#ui/when.tsx'
import { answerWords } from '../answers/answer.words.ts'
import { shownIn, SubmitFields } from '../answers/submit-fields.view.tsx'
import { fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { Correction, Revision } from './correction.store.ts'
import { correctionWords } from './correction.words.ts'

/** What was or is to be corrected, and how the answer stood before. */
export interface Corrections {
  readonly all: readonly Correction[]
  readonly revisions: readonly Revision[]
}

/** The correction that is open, and earlier texts of the answer. */
export function CorrectionRecord({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = correctionWords(lang)
  const { all, revisions } = file.corrections
  const open = all.find((one) => one.approvedAt === null)
  if (all.length === 0) return null
  return (
    <section>
      <h2>{w.record}</h2>
      {open && (
        <>
          {open.returnedFor !== null && (
            <Panel tone="warn" title={w.returned}>
              <Lines text={open.returnedFor} />
            </Panel>
          )}
          <h3>{w.open}</h3>
          {open.submittedAt !== null && <p class="subtle">{w.waiting}</p>}
          <Lines text={open.text} />
          <h4>{w.why}</h4>
          <Lines text={open.why} />
        </>
      )}
      {revisions.map((one) => (
        <RevisionText revision={one} why={all.find((c) => c.nth === one.nth)?.why} lang={lang} />
      ))}
    </section>
  )
}

/** An answer as it stood before a correction, folded away. */
export function RevisionText(props: { revision: Revision; why: string | undefined; lang: 'ko' | 'en' }) {
  const { revision, why, lang } = props
  const w = correctionWords(lang)
  const r = answerWords(lang).record
  return (
    <Disclosure summary={`${w.before}${revision.documentNo === null ? '' : ` (${revision.documentNo})`}`}>
      <p class="subtle">
        {w.replaced}: <Moment lang={lang} at={revision.replacedAt} />
      </p>
      {why !== undefined && (
        <>
          <p>
            <strong>{w.why}</strong>
          </p>
          <Lines text={why} />
        </>
      )}
      <p>
        <strong>{w.before}</strong>
      </p>
      <Lines text={revision.text} />
      {revision.reason !== null && (
        <>
          <p>
            <strong>{r.reason}</strong>
          </p>
          <Lines text={revision.reason} />
        </>
      )}
    </Disclosure>
  )
}

/** Correcting an answer that was given. @article 10(2) @law CPTA 27 */
export function CorrectionForm(page: CaseProps) {
  const { frame, file, clerk } = page
  const { petition, answer, corrections } = file
  if (!file.acts.has('draft-correction') || !answer?.approvedAt) return null
  const w = correctionWords(frame.lang)
  const d = answerWords(frame.lang).draft
  const open = corrections.all.find((one) => one.approvedAt === null)
  const saved = open ?? answer
  const { isTyped, field } = shownIn(page, { ...saved, exception: null })
  const typed = (name: string, otherwise: string) => (isTyped ? (page.typed[name] ?? '') : otherwise)
  return (
    <Disclosure summary={w.title} open={isTyped || open !== undefined}>
      <p>{w.says}</p>
      <Form action={`/office/petitions/${petition.number}/correction`} csrf={clerk.csrf}>
        <input type="hidden" name="version" value={petition.version} />
        <TextArea
          {...fieldOf(page, 'why')}
          value={typed('why', open?.why ?? '')}
          label={w.why}
          hint={w.whyHint}
          rows={3}
          maxlength={2000}
        />
        <TextArea {...field('text')} label={w.text} rows={10} maxlength={20_000} />
        {answer.outcome !== 'answered' && (
          <>
            <TextArea
              {...field('reason')}
              label={d.field.reason}
              hint={d.hint.reason}
              rows={5}
              maxlength={4000}
            />
            <TextArea {...field('remedy')} label={d.field.remedy} rows={5} maxlength={2000} />
          </>
        )}
        <RadioField
          {...fieldOf(page, 'keepsPublic')}
          value={typed('keepsPublic', open?.keepsPublic === false ? 'no' : 'yes')}
          label={w.keeps}
          hint={w.keepsHint}
          options={[
            { value: 'yes', label: w.keepsYes },
            { value: 'no', label: w.keepsNo },
          ]}
        />
        <SubmitFields page={page} saved={saved} outcomes={[answer.outcome]} />
      </Form>
    </Disclosure>
  )
}

import { dayText, inLang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import { isPossible } from '../stages/stages.rule.ts'
import type { FollowUp } from './follow-up.store.ts'
import { words } from './follow-ups.words.ts'

const LONGEST = 4000

function Asked({ lang, one }: { lang: 'ko' | 'en'; one: FollowUp }) {
  const w = words(lang)
  return (
    <section>
      <h2>{w.asked}</h2>
      <Lines text={one.question} />
      <h3>{w.answer}</h3>
      {one.answer === null ? <p>{w.answerBy(dayText(lang, one.answerBy))}</p> : <Lines text={one.answer} />}
    </section>
  )
}

/** The petitioner's side: the question, or the form for it. */
export function OwnFollowUp({ frame, own, csrf, typed, errors }: OwnProps) {
  const { lang } = frame
  const w = words(lang)
  if (own.followUp) return <Asked lang={lang} one={own.followUp} />
  if (!isPossible('ask-follow-up', own.petition.stage)) return null
  return (
    <Disclosure summary={w.title} open={typed['question'] !== undefined}>
      <p>{w.says}</p>
      <Form action={inLang(lang, '/petitions/mine/follow-up')} csrf={csrf}>
        <TextArea
          lang={lang}
          name="question"
          label={w.question}
          value={typed['question']}
          error={errors.find((one) => one.field === 'question')?.text}
          maxlength={LONGEST}
        />
        <Button kind="secondary">{w.submit}</Button>
      </Form>
    </Disclosure>
  )
}

/** The officer's side. */
export function CaseFollowUp({ frame, file }: CaseProps) {
  return file.followUp ? <Asked lang={frame.lang} one={file.followUp} /> : null
}

export function FollowUpForm(page: CaseProps) {
  const w = words(page.frame.lang)
  const { followUp, acts } = page.file
  if (!followUp || followUp.answer !== null || !acts.has('answer-follow-up')) return null
  return (
    <ActForm
      page={page}
      path="follow-up"
      title={w.answer}
      submit={w.answerSubmit}
      fields={['followUpAnswer']}
      open
    >
      <TextArea
        {...fieldOf(page, 'followUpAnswer')}
        label={w.answer}
        hint={w.answerHint}
        rows={6}
        maxlength={20_000}
      />
    </ActForm>
  )
}

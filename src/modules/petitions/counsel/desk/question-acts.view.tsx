import { CheckField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { COUNSEL } from '../not-petition.view.tsx'
import { words } from '../office.words.ts'
import { fieldIn, pathOf, type QuestionProps } from './question-field.view.tsx'

/** What everyone may read, approved by the counselor. */
export function Publication(props: QuestionProps) {
  const { frame, csrf, question: q, isShown } = props
  const w = words(frame.lang)
  const isAnswered = q.stage === 'answered'
  return (
    <section>
      <h2>{w.publish}</h2>
      {!q.isOpen && <p>{w.closedQuestion}</p>}
      {q.isOpen && !isAnswered && !isShown && <p>{w.publishLater}</p>}
      {isShown && (
        <>
          <p>
            {w.shown} <a href={`${COUNSEL}/${q.number}`}>{w.see}</a>
          </p>
          <Form action={pathOf(q, 'removal')} csrf={csrf}>
            <input type="hidden" name="version" value={q.version} />
            <Button kind="tertiary">{w.unpublish}</Button>
          </Form>
        </>
      )}
      {q.isOpen && isAnswered && q.erasedAt === null && (
        <>
          <p>{w.publishSays}</p>
          <Form action={pathOf(q, 'publication')} csrf={csrf}>
            <input type="hidden" name="version" value={q.version} />
            <TextField {...fieldIn(props, 'publicTitle')} label={w.publicTitle} width="full" />
            <TextArea {...fieldIn(props, 'publicText')} label={w.publicText} rows={8} />
            <Button kind="secondary">{w.doPublish}</Button>
          </Form>
        </>
      )}
    </section>
  )
}

/** Into a petition, with the asker's consent. */
export function HandOver(props: QuestionProps) {
  const { frame, csrf, question: q, kinds, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const isRefused = errors.some((one) => one.field === 'kind' || one.field === 'agreed')
  return (
    <Disclosure summary={w.handOver} open={isRefused}>
      <p>{w.handOverSays}</p>
      <Form action={pathOf(q, 'petition')} csrf={csrf}>
        <input type="hidden" name="version" value={q.version} />
        <SelectField
          {...fieldIn(props, 'kind')}
          label={w.kind}
          options={kinds.map((one) => ({ value: one.id, label: one.name[lang] }))}
        />
        <CheckField
          {...fieldIn(props, 'agreed')}
          value="yes"
          label={w.agreed}
          checked={typed['agreed'] === 'yes'}
        />
        <Button kind="secondary">{w.doHandOver}</Button>
      </Form>
    </Disclosure>
  )
}

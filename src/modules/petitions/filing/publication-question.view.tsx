import { PasswordField, RadioField } from '#ui/field.tsx'
import { Panel } from '#ui/panel.tsx'
import { words } from './filing.words.ts'
import { QuestionPage } from './question.view.tsx'
import { errorIn, type QuestionProps } from './questions.view.tsx'

export function PublicationQuestion(
  props: QuestionProps<{ publication: string }> & { isPublished: boolean; hasPassword: boolean },
) {
  const { frame, typed, errors } = props
  const { lang } = frame
  const w = words(lang).publication
  const at = errorIn(errors)
  return (
    <QuestionPage
      frame={frame}
      heading={w.title}
      at={4}
      action="/petitions/new/publication"
      back="/petitions/new/contact"
      errors={errors}
    >
      {!props.isPublished && <Panel tone="info" title={w.closedKind} />}
      <RadioField
        lang={lang}
        name="publication"
        label={w.label}
        hint={w.hint}
        value={typed.publication}
        error={at('publication')}
        options={[
          { value: 'yes', label: w.yes },
          { value: 'no', label: w.no },
        ]}
      />
      <h2>{w.passwordTitle}</h2>
      <p>{w.passwordHint}</p>
      {props.hasPassword && <p>{w.kept}</p>}
      <PasswordField
        lang={lang}
        name="password"
        label={w.password}
        autocomplete="new-password"
        error={at('password')}
        optional
      />
      <PasswordField
        lang={lang}
        name="again"
        label={w.again}
        autocomplete="new-password"
        error={at('again')}
        optional
      />
    </QuestionPage>
  )
}

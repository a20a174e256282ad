import type { DetailField } from '../kinds/handbook.rule.ts'
import { DetailInputs } from '../details/details-question.view.tsx'
import { words } from '../details/details.words.ts'
import { QuestionPage } from './question.view.tsx'
import type { QuestionProps } from './questions.view.tsx'

/** What the kind asks besides, on the way from the petition to the contact. */
export function DetailsQuestion(
  props: QuestionProps<Readonly<Record<string, string>>> & {
    /** Sent along, so that what was typed comes back even when the draft is gone. */
    kindId: string
    fields: readonly DetailField[]
    inputOf: (field: DetailField) => string
  },
) {
  const { frame, fields, inputOf, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <QuestionPage
      frame={frame}
      heading={w.question}
      lead={w.lead}
      at={2}
      action="/petitions/new/details"
      back="/petitions/new/petition"
      errors={errors}
    >
      <input type="hidden" name="kind" value={props.kindId} />
      <DetailInputs lang={lang} fields={fields} inputOf={inputOf} typed={typed} errors={errors} />
    </QuestionPage>
  )
}

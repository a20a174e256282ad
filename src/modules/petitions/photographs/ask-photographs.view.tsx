import { inLang } from '#kernel/words.ts'
import { QuestionPage } from '../filing/question.view.tsx'
import type { QuestionProps } from '../filing/questions.view.tsx'
import type { AddedPhotograph } from './photograph.store.ts'
import { PhotographInputs } from './photograph-inputs.view.tsx'
import { photographWords } from './photographs.words.ts'

export function PhotographsQuestion(
  props: QuestionProps<{ description: string }> & { photographs: readonly AddedPhotograph[]; back: string },
) {
  const { frame, typed, errors, photographs } = props
  const { lang } = frame
  const w = photographWords(lang)
  return (
    <QuestionPage
      frame={frame}
      heading={w.question}
      lead={w.lead}
      at={2}
      action="/petitions/new/photographs"
      back={props.back}
      errors={errors}
      multipart
    >
      <PhotographInputs
        lang={lang}
        photographs={photographs}
        hrefOf={(nth) => inLang(lang, `/petitions/new/photographs/${nth}`)}
        description={typed.description}
        errors={errors}
      />
    </QuestionPage>
  )
}

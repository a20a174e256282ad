import { inLang } from '#kernel/words.ts'
import { type FieldError, RadioField } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { isOnline } from '../kinds/kind.rule.ts'
import type { Kind } from '../kinds/kind.store.ts'
import { kindWords } from '../kinds/kinds.words.ts'
import { words } from './filing.words.ts'
import { QuestionPage } from './question.view.tsx'

/** The first question. What is not filed here says where it is. @article 9(1) */
export function ChooseKindPage(props: {
  frame: Frame
  kinds: readonly Kind[]
  chosen: string
  errors: FieldError[]
}) {
  const { frame, kinds, chosen, errors } = props
  const { lang } = frame
  const w = words(lang)
  const k = kindWords(lang)
  const options = kinds.filter(isOnline).map((kind) => ({
    value: kind.id,
    label: kind.name[lang],
    hint: `${kind.says[lang]} ${k.inShort(k.period(kind.period), kind.issuanceFeeWon + kind.postageWon)}`,
  }))
  return (
    <QuestionPage
      frame={frame}
      heading={w.chooseKind}
      lead={w.chooseKindSays}
      at={1}
      action="/petitions/new"
      errors={errors}
    >
      <RadioField
        lang={lang}
        name="kind"
        label={k.kind}
        value={chosen}
        options={options}
        error={errors[0]?.text}
      />
      <p>
        <a href={inLang(lang, '/petitions/kinds#elsewhere')}>{w.notOnlineTitle}</a>
      </p>
    </QuestionPage>
  )
}

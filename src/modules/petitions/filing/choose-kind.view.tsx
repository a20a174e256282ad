import { inLang } from '#kernel/words.ts'
import { type FieldError, RadioField } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Panel } from '#ui/panel.tsx'
import { handbookWords } from '../kinds/handbook.words.ts'
import { isOnline } from '../kinds/kind.rule.ts'
import type { Kind } from '../kinds/kind.store.ts'
import { Linked } from '../kinds/linked.view.tsx'
import { kindWords } from '../kinds/kinds.words.ts'
import { words } from './filing.words.ts'
import { QuestionPage } from './question.view.tsx'

/** The first question. What is not filed here says where it is. @article 9(1) */
export function ChooseKindPage(props: {
  frame: Frame
  kinds: readonly Kind[]
  chosen: string
  /** Asked for, but not filed here: its page says where it is. */
  elsewhere: Kind | undefined
  errors: FieldError[]
}) {
  const { frame, kinds, chosen, errors, elsewhere } = props
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
      {elsewhere && (
        <Panel tone="info" title={handbookWords(lang).notHere}>
          <p>
            <a href={inLang(lang, `/petitions/kinds/${elsewhere.id}`)}>{elsewhere.name[lang]}</a>:{' '}
            <Linked text={elsewhere.elsewhere?.[lang] ?? ''} />
          </p>
        </Panel>
      )}
      <RadioField
        lang={lang}
        name="kind"
        label={k.kind}
        value={chosen}
        options={options}
        error={errors[0]?.text}
      />
      <p>
        <a href={inLang(lang, '/petitions/kinds?online=no')}>{w.notOnlineTitle}</a>
      </p>
    </QuestionPage>
  )
}

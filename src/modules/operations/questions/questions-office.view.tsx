import { LANGS } from '#kernel/words.ts'
import { CheckField, type FieldError, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { Round } from '../rounds/round.store.ts'
import { words as roundWords } from '../rounds/rounds.words.ts'
import { conditionsBefore, conditionText } from './condition.view.tsx'
import { KINDS } from './question.rule.ts'
import { QuestionField } from './question.view.tsx'
import { words } from './questions.words.ts'

type Typed = Record<
  'kind' | 'labelKo' | 'labelEn' | 'required' | 'choicesKo' | 'choicesEn' | 'linesKo' | 'linesEn' | 'showIf',
  string
>

const crumbsOf = ({ lang }: Frame, round: Round) => [
  { label: roundWords(lang).list, href: '/office/opinions' },
  { label: round.title[lang], href: `/office/opinions/rounds/${round.id}` },
]

/** One question of a draft; `n` is its number, undefined for a new one. */
export function EditQuestionPage(props: {
  frame: Frame
  csrf: string
  round: Round
  n: number | undefined
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, round, n, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const at = round.questions.findIndex((one) => one.n === n) + 1
  const field = fieldsOf<keyof Typed>({ lang, typed, errors })
  return (
    <Page
      frame={frame}
      title={at === 0 ? w.newQuestion : w.editQuestion(at)}
      crumbs={crumbsOf(frame, round)}
      current="/office/opinions"
      errors={errors}
      noindex
    >
      <Form action={`/office/opinions/rounds/${round.id}/questions/edit`} csrf={props.csrf}>
        <input type="hidden" name="version" value={round.version} />
        {n !== undefined && <input type="hidden" name="n" value={n} />}
        <SelectField
          {...field('kind')}
          label={w.kind}
          hint={w.kindHint}
          options={KINDS.map((value) => ({ value, label: w.kinds[value] }))}
          width="l"
        />
        <TextField {...field('labelKo')} label={w.labelKo} width="full" />
        <TextField {...field('labelEn')} label={w.labelEn} width="full" />
        <TextArea {...field('choicesKo')} label={w.choicesKo} hint={w.choicesHint} rows={5} optional />
        <TextArea {...field('choicesEn')} label={w.choicesEn} hint={w.choicesHint} rows={5} optional />
        <TextArea {...field('linesKo')} label={w.linesKo} hint={w.linesHint} rows={4} optional />
        <TextArea {...field('linesEn')} label={w.linesEn} hint={w.linesHint} rows={4} optional />
        <CheckField lang={lang} name="required" label={w.required} checked={typed.required === 'yes'} />
        <SelectField
          {...field('showIf')}
          label={w.showIf}
          hint={w.showIfHint}
          empty={w.always}
          options={conditionsBefore(lang, round.questions, n)}
          width="l"
          optional
        />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}

/** All questions as citizens see them, with their conditions, in both languages. */
export function PreviewPage({ frame, round }: { frame: Frame; round: Round }) {
  const { lang } = frame
  const w = roundWords(lang)
  return (
    <Page
      frame={frame}
      title={w.preview}
      lead={w.previewLead}
      crumbs={crumbsOf(frame, round)}
      current="/office/opinions"
      noindex
    >
      {LANGS.map((of) => (
        <section lang={of}>
          <h2>{round.title[of]}</h2>
          {round.questions.map((one, i) => (
            <div class="krds-form question-preview">
              <p class="subtle">
                {i + 1}. {one.showIf !== null && conditionText(of, one, round.questions)}
              </p>
              <QuestionField
                lang={of}
                question={{ ...one, n: of === 'ko' ? one.n : 1000 + one.n }}
                answer={{ lines: {}, text: '' }}
              />
            </div>
          ))}
        </section>
      ))}
    </Page>
  )
}

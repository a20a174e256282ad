import { inLang, type Lang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { type FieldError, RadioField, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { LONGEST_REMARK, SCORES } from './satisfaction.rule.ts'
import { words } from './satisfaction.words.ts'

export interface AskProps {
  lang: Lang
  /** Without its language. */
  path: string
  /** That the path stands in a page of ours. */
  mark: string
  typed?: { satisfaction: string; remark: string } | undefined
  errors?: readonly FieldError[] | undefined
}

/** The form of the question: the same bytes for everyone, so that the page around it is kept. */
export function AskForm({ lang, path, mark, typed, errors = [] }: AskProps) {
  const w = words(lang)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <Form action={inLang(lang, '/satisfaction')}>
      <input type="hidden" name="page" value={path} />
      <input type="hidden" name="mark" value={mark} />
      <RadioField
        lang={lang}
        name="satisfaction"
        label={w.score}
        value={typed?.satisfaction}
        error={errorAt('satisfaction')}
        options={SCORES.map((value) => ({ value, label: w.scores[Number(value)] ?? value }))}
      />
      <Disclosure summary={w.remarkOpen} open={typed !== undefined}>
        <TextArea
          lang={lang}
          name="remark"
          label={w.remark}
          hint={w.remarkHint}
          value={typed?.remark}
          error={errorAt('remark')}
          rows={3}
          maxlength={LONGEST_REMARK}
          optional
        />
      </Disclosure>
      <Button kind="secondary">{w.submit}</Button>
    </Form>
  )
}

/** At the end of a public page. @article 4 */
export function Ask(props: AskProps) {
  return (
    <section class="satisfaction no-print" aria-labelledby="satisfaction-title">
      <h2 id="satisfaction-title">{words(props.lang).question}</h2>
      <AskForm {...props} />
    </section>
  )
}

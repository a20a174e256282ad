import { Disclosure } from '#ui/disclosure.tsx'
import { type FieldError, SelectField, TextField } from '#ui/field.tsx'
import type { Lang } from '#kernel/words.ts'
import { DocumentField } from '../document/document-field.view.tsx'
import type { MediaChoice } from '../media/media-choice.store.ts'
import { AFTER_PERIOD } from '../publishing/period.rule.ts'
import { inputsOf, type ItemType } from '../types/types.rule.ts'
import { labelOf, words as typeWords } from '../types/types.words.ts'
import { words } from './edit.words.ts'
import type { TypedItem } from './typed-item.rule.ts'

interface FormParts {
  readonly lang: Lang
  readonly type: ItemType
  readonly typed: TypedItem
  readonly errors: readonly FieldError[]
  readonly media: readonly MediaChoice[]
}

/** Everything that is asked of an item: texts, what its type asks, how long it is posted. */
export function ItemFields(props: FormParts) {
  const { lang, typed, errors, media } = props
  const w = words(lang)
  const field = (name: string) => ({
    lang,
    name,
    value: typed[name] ?? '',
    error: errors.find((one) => one.field === name)?.text,
  })
  const hasEnglish = typed.titleEn !== '' || typed.bodyEn !== ''
  return (
    <>
      <TextField {...field('titleKo')} label={w.titleKo} width="full" />
      <TypeFields {...props} />
      <DocumentField {...field('bodyKo')} label={w.bodyKo} media={media} textLang="ko" />
      <Disclosure summary={w.english} open={hasEnglish}>
        <TextField {...field('titleEn')} label={w.titleEn} hint={w.optionalEn} width="full" optional />
        <DocumentField {...field('bodyEn')} label={w.bodyEn} media={media} textLang="en" optional />
      </Disclosure>
      <section aria-labelledby="period">
        <h2 id="period">{w.period}</h2>
        <TextField {...field('fromAt')} label={w.fromAt} hint={w.fromHint} width="m" optional />
        <TextField {...field('untilAt')} label={w.untilAt} hint={w.untilHint} width="m" optional />
        <SelectField
          {...field('afterPeriod')}
          width="full"
          label={w.afterPeriod}
          options={AFTER_PERIOD.map((value) => ({ value, label: w.after[value] }))}
        />
      </section>
    </>
  )
}

function TypeFields({ lang, type, typed, errors }: FormParts) {
  const t = typeWords(lang)
  return (
    <>
      {inputsOf(type).map((input) => {
        const one = {
          lang,
          name: input.name,
          value: typed[input.name] ?? '',
          label: labelOf(lang, type, input.name),
          optional: input.optional,
          error: errors.find((error) => error.field === input.name)?.text,
        }
        return input.kind === 'choice' ? (
          <SelectField
            {...one}
            empty={input.optional ? '' : undefined}
            options={(input.choices ?? []).map((value) => ({ value, label: t.choices[value] ?? value }))}
          />
        ) : (
          <TextField {...one} hint={t.hints[input.kind]} width={input.kind === 'text' ? 'full' : 'm'} />
        )
      })}
    </>
  )
}

import type { Lang } from '#kernel/words.ts'
import { DateField, type FieldError, RadioField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { ONCE } from './round.rule.ts'
import { words } from './rounds.words.ts'

export type RoundFieldsTyped = Record<
  'titleKo' | 'titleEn' | 'leadKo' | 'leadEn' | 'opensOn' | 'closesOn' | 'once',
  string
>

/** Title, introduction, period and policy. */
export function RoundFields(props: { lang: Lang; typed: RoundFieldsTyped; errors: FieldError[] }) {
  const { lang, typed, errors } = props
  const w = words(lang)
  const field = fieldsOf<keyof RoundFieldsTyped>({ lang, typed, errors })
  return (
    <>
      <TextField {...field('titleKo')} label={w.titleKo} width="l" />
      <TextField {...field('titleEn')} label={w.titleEn} width="l" />
      <TextArea {...field('leadKo')} label={w.leadKo} rows={4} maxlength={2000} />
      <TextArea {...field('leadEn')} label={w.leadEn} rows={4} maxlength={3000} />
      <DateField {...field('opensOn')} label={w.opensOn} />
      <DateField {...field('closesOn')} label={w.closesOn} />
      <RadioField
        {...field('once')}
        label={w.onceField}
        hint={w.onceHint}
        options={ONCE.map((value) => ({ value, label: w.onceNames[value] }))}
      />
    </>
  )
}

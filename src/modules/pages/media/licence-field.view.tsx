import type { Lang } from '#kernel/words.ts'
import { SelectField } from '#ui/field.tsx'
import { LICENCES } from './media.rule.ts'
import { mediaWords } from './media.words.ts'

export function LicenceField(props: { lang: Lang; value: string; error?: string | undefined }) {
  const w = mediaWords(props.lang)
  return (
    <SelectField
      lang={props.lang}
      name="licence"
      label={w.licence}
      hint={w.licenceHint}
      value={props.value}
      error={props.error}
      width="full"
      options={LICENCES.map((value) => {
        const { mark, says } = w.licences[value]
        return { value, label: mark === '' ? says : `${mark}: ${says}` }
      })}
    />
  )
}

import { TextArea } from '#ui/field.tsx'
import type { Lang } from '#kernel/words.ts'
export function DocumentField(p: {
  lang: Lang
  name: string
  value: string
  label: string
  error?: string | undefined
  media: unknown
  textLang: string
  optional?: boolean
}) {
  return (
    <TextArea
      lang={p.lang}
      name={p.name}
      value={p.value}
      label={p.label}
      error={p.error}
      rows={16}
      optional={p.optional}
    />
  )
}

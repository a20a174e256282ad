import { readForm, type Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import type { Typed } from './media-edit.view.tsx'
import { LICENCES, type Licence } from './media.rule.ts'
import type { Media } from './media.store.ts'
import { mediaWords } from './media.words.ts'

const SPEC = {
  altKo: { max: 300, optional: true },
  altEn: { max: 500, optional: true },
  licence: { max: 10, choices: LICENCES },
  focusX: { max: 3, optional: true },
  focusY: { max: 3, optional: true },
  department: { max: 60, optional: true },
} as const satisfies Spec

export const typedMedia = ({ alt, licence, focus, departmentId }: Media): Typed => ({
  altKo: alt.ko,
  altEn: alt.en,
  licence,
  focusX: String(focus.x),
  focusY: String(focus.y),
  department: departmentId,
})

/** Reads what an editor says of an image or file; a file has no alternative and no focus. */
export function readMediaForm(lang: Lang, media: Media, departmentIds: readonly string[], body: unknown) {
  const w = mediaWords(lang)
  const { typed, faults } = readForm(SPEC, body)
  const labels = {
    altKo: w.altKo,
    altEn: w.altEn,
    licence: w.licence,
    focusX: w.focusX,
    focusY: w.focusY,
    department: w.department,
  }
  const errors: FieldError[] = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((field) => {
    const fault = faults[field]
    return fault ? [{ field, text: faultText(lang, fault, labels[field], SPEC[field].max) }] : []
  })
  const isImage = media.kind === 'image'
  for (const field of ['focusX', 'focusY'] as const)
    if (isImage && !faults[field] && !isPercent(typed[field])) errors.push({ field, text: w.refused.focus })
  if (typed.department !== '' && !departmentIds.includes(typed.department))
    errors.push({ field: 'department', text: w.refused['no-department'] })
  const change = {
    alt: isImage ? { ko: typed.altKo, en: typed.altEn } : media.alt,
    focus: isImage ? { x: Number(typed.focusX), y: Number(typed.focusY) } : media.focus,
    licence: typed.licence as Licence,
    departmentId: typed.department || undefined,
  }
  return { typed: typed as Typed, errors, change }
}

const isPercent = (text: string): boolean => /^\d{1,3}$/.test(text) && Number(text) <= 100

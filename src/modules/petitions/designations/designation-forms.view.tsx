import type { Holder } from '#modules/departments/index.ts'
import type { LocalDate } from '#kernel/time.ts'
import { DateField, type FieldError, SelectField, TextField } from '#ui/field.tsx'
import { labelledFieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import type { CounselField } from '../counsel/fields/field.store.ts'
import { ROLES } from './designation.rule.ts'
import type { Designation } from './designation.store.ts'
import { words } from './designations.words.ts'

export interface DesignationsProps {
  frame: Frame
  csrf: string
  fields: readonly CounselField[]
  /** Questions that wait for an answer, by field. */
  waiting: ReadonlyMap<string, number>
  posts: readonly Holder[]
  designations: readonly Designation[]
  today: LocalDate
  typed: Partial<Record<string, string>>
  errors: FieldError[]
  done: boolean
}

/** The one that is to be released, if one was chosen. */
export function ReleaseForm({ frame, csrf, typed, errors, designations, posts }: DesignationsProps) {
  const { lang } = frame
  const w = words(lang)
  const chosen = designations.find((one) => String(one.id) === typed['id'])
  if (!chosen) return null
  const post = posts.find((one) => one.postId === chosen.postId)
  const field = labelledFieldsOf<'releaseDocumentNo' | 'releaseGround'>({ lang, typed, errors }, w.fields)
  const who = post ? `${post.departmentName[lang]} ${post.title[lang]}` : chosen.postId
  return (
    <section id="release">
      <h2>{`${w.release}: ${w.role[chosen.role]} ${who}`}</h2>
      <Form action="/office/designations/release" csrf={csrf}>
        <input type="hidden" name="id" value={chosen.id} />
        <TextField {...field('releaseDocumentNo')} hint={w.documentHint} width="m" />
        <TextField {...field('releaseGround')} width="l" />
        <Button>{w.release}</Button>
      </Form>
    </section>
  )
}

export function DesignationForm({ frame, csrf, fields, posts, typed, errors, today }: DesignationsProps) {
  const { lang } = frame
  const w = words(lang)
  const field = labelledFieldsOf({ lang, typed, errors }, w.fields)
  const shown = posts.map((one) => ({
    value: one.postId,
    label: `${one.departmentName[lang]} ${one.title[lang]} (${one.phone})`,
  }))
  return (
    <Form action="/office/designations" csrf={csrf}>
      <SelectField
        {...field('role')}
        empty={w.choose}
        options={ROLES.map((value) => ({ value, label: w.role[value] }))}
      />
      <SelectField
        {...field('field')}
        hint={w.fieldHint}
        optional
        empty={w.choose}
        options={fields.map((one) => ({ value: one.id, label: one.name[lang] }))}
      />
      <SelectField {...field('post')} empty={w.choose} options={shown} width="l" />
      <DateField {...field('fromOn')} value={typed['fromOn'] ?? today} />
      <DateField {...field('untilOn')} hint={w.untilHint} optional />
      <TextField {...field('documentNo')} hint={w.documentHint} width="m" />
      <TextField {...field('ground')} hint={w.groundHint} width="l" />
      <Button>{w.designate}</Button>
    </Form>
  )
}

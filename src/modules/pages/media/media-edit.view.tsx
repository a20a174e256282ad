import { SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { LicenceField } from './licence-field.view.tsx'
import type { ItemProps } from './media-item.view.tsx'
import { mediaWords } from './media.words.ts'

export type Typed = Record<'altKo' | 'altEn' | 'licence' | 'focusX' | 'focusY' | 'department', string>

export function EditForm({ frame, clerk, media, typed, departments, errors }: ItemProps) {
  const { lang } = frame
  const w = mediaWords(lang)
  const isImage = media.kind === 'image'
  const field = (name: keyof Typed) => ({
    lang,
    name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <section aria-labelledby="edit">
      <h2 id="edit">{w.edit}</h2>
      <Form action={`/office/media/${media.id}/edit`} csrf={clerk.csrf} label={w.edit}>
        <input type="hidden" name="version" value={media.version} />
        {isImage && (
          <>
            <TextField {...field('altKo')} label={w.altKo} hint={w.altHint} width="full" optional />
            <TextField {...field('altEn')} label={w.altEn} width="full" optional />
            <fieldset class="form-group focal-fields">
              <legend class="form-tit">{w.focus}</legend>
              <p class="form-hint">{w.focusHint}</p>
              <TextField {...field('focusX')} label={w.focusX} inputmode="numeric" width="xs" />
              <TextField {...field('focusY')} label={w.focusY} inputmode="numeric" width="xs" />
            </fieldset>
          </>
        )}
        <LicenceField {...field('licence')} />
        {departments.length > 0 && (
          <SelectField
            {...field('department')}
            label={w.department}
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Button>{w.save}</Button>
      </Form>
    </section>
  )
}

import { privacy } from '#modules/privacy/index.ts'
import type { Reader } from '#kernel/db.ts'
import { type FieldFault, readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { inputOf, specOf } from '../details/details-form.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { findKind } from '../kinds/kind.store.ts'
import { photographWords } from '../photographs/photographs.words.ts'
import { type Asking, type CounterField, missingContact } from './counter.rule.ts'
import { words } from './counter.words.ts'
import { COUNTER, PRESSED } from './forms.ts'

const FREE: readonly CounterField[] = ['title', 'body', 'papers', 'name', 'toldName', 'address']

/** Nothing where there is no such kind. */
export async function askingOf(look: Reader, kindId: string): Promise<Asking> {
  const kind = kindId === '' ? undefined : await findKind(look, kindId)
  if (!kind?.isOpen) return { kindId: '', fields: [], takesPhotographs: false }
  return { kindId, fields: await fieldsOf(look, kindId), takesPhotographs: kind.takesPhotographs }
}

/** Reads the form of the counter with the questions of its kind, by the same rules as on the internet. @article 17(1) */
export async function readCounter(look: Reader, lang: Lang, body: unknown) {
  const w = words(lang)
  const { typed, faults } = readForm(COUNTER, body)
  const pressed = readForm(PRESSED, body)
  const asking = await askingOf(look, typed.kind)
  const spec = specOf(asking.fields)
  const details = readForm(spec, body)
  const errorOf = (field: string, fault: FieldFault | undefined, label: string, max: number): FieldError[] =>
    fault ? [{ field, text: faultText(lang, fault, label, max) }] : []
  const missing = missingContact(typed)
  const texts = Object.fromEntries(FREE.map((field) => [field, typed[field]]))
  const { description } = pressed.typed
  const errors = [
    ...(Object.keys(w.field) as CounterField[]).flatMap((field) =>
      errorOf(field, faults[field], w.field[field], COUNTER[field].max),
    ),
    ...asking.fields.flatMap((field) =>
      errorOf(
        inputOf(field),
        details.faults[inputOf(field)],
        field.label[lang],
        spec[inputOf(field)]?.max ?? 0,
      ),
    ),
    ...(missing ? [{ field: missing, text: w.missing[missing] }] : []),
    ...privacy.errorsOfFound(lang, privacy.lookOver('petition', { ...texts, ...details.typed }).refused),
  ]
  const ofDescription = [
    ...errorOf(
      'description',
      pressed.faults.description,
      photographWords(lang).fields.description,
      PRESSED.description.max,
    ),
    ...privacy.errorsOfFound(lang, privacy.lookOver('petition', { description }).refused),
  ]
  return {
    typed,
    details: details.typed,
    pressed: pressed.typed,
    asking,
    errors,
    /** Of what is said of a photograph. */
    ofDescription,
    /** Whether the kind asks what was not on the page. */
    isUnasked: pressed.typed.asked !== asking.kindId && (asking.fields.length > 0 || asking.takesPhotographs),
  }
}
export type ReadCounter = Awaited<ReturnType<typeof readCounter>>

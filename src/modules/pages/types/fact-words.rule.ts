import type { Fields } from './read-fields.rule.ts'
import { type FieldKind, type ItemField, fieldsOfType, type ItemType } from './types.rule.ts'

/** What somebody wrote; days, sums and coordinates are stored for machines and say nothing in an excerpt. */
const WRITTEN: ReadonlySet<FieldKind> = new Set(['text', 'lines', 'phone'])

/** A field's value in the reader's language where there is one, else in Korean. */
export const valueIn = (lang: string, field: ItemField, fields: Fields): string | undefined =>
  (lang === 'en' && field.both ? fields[`${field.name}En`] : undefined) ?? fields[field.name]

/** What the fields of an item add to its words for the search, in one language. */
export const factWords = (type: ItemType, fields: Fields, lang: string): string =>
  fieldsOfType(type)
    .filter((field) => WRITTEN.has(field.kind))
    .flatMap((field) => valueIn(lang, field, fields) ?? [])
    .join(' ')

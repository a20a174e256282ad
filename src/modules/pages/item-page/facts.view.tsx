import { dayText, type Lang, momentText } from '#kernel/words.ts'
import { instant, localDate } from '#kernel/time.ts'
import { telHref } from '#ui/href.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { Fields } from '../types/read-fields.rule.ts'
import { type ItemField, fieldsOfType, type ItemType } from '../types/types.rule.ts'
import { mapAddressOf } from '../types/map.rule.ts'
import { koreanIn } from '../types/korean.rule.ts'
import { words } from '../types/types.words.ts'

/** What a type says beside its text: place and time of an event, budget of a project. */
export function Facts(props: {
  lang: Lang
  type: ItemType
  fields: Fields
  /** The city's address of a map. */
  map?: string | undefined
}) {
  const { lang, type, fields } = props
  const w = words(lang)
  const map = mapAddressOf(fields, props.map)
  const rows = fieldsOfType(type).flatMap((field) => {
    // a map says where it is better than figures do
    if (map !== undefined && (field.kind === 'latitude' || field.kind === 'longitude')) return []
    const value = valueIn(lang, field, fields)
    return value === undefined
      ? []
      : [
          {
            label: w.fields[field.name] ?? field.name,
            value:
              map !== undefined && type === 'place' && field.name === 'address' ? (
                <>
                  {factOf(lang, field, value)}{' '}
                  <a href={map} rel="noopener">
                    {w.map}
                  </a>
                </>
              ) : (
                factOf(lang, field, value)
              ),
          },
        ]
  })
  return rows.length === 0 ? null : <SummaryList lang={lang} rows={rows} />
}

/** In the reader's language where there is one, else in Korean. */
export const valueIn = (lang: Lang, field: ItemField, fields: Fields): string | undefined =>
  (lang === 'en' && field.both ? fields[`${field.name}En`] : undefined) ?? fields[field.name]

/** A text that may be in Korean where the page is not, and says so. */
export const Said = ({ lang, text }: { lang: Lang; text: string }) =>
  koreanIn(lang, text) ? <span lang="ko">{text}</span> : <>{text}</>

/** One fact as it is read. */
export function factOf(lang: Lang, field: ItemField, value: string) {
  const w = words(lang)
  switch (field.kind) {
    case 'day':
      return dayText(lang, localDate(value))
    case 'minute':
      return momentText(lang, instant(value))
    case 'won':
      return w.won(Number(value))
    case 'percent':
      return (
        <>
          <progress max={100} value={Number(value)} aria-label={w.fields[field.name]} /> {value}%
        </>
      )
    case 'phone':
      return <a href={telHref(value)}>{value}</a>
    case 'address':
      return <a href={value}>{value}</a>
    case 'choice':
      return w.choices[value] ?? value
    case 'yes':
      return w.yes
    default:
      return <Said lang={lang} text={value} />
  }
}

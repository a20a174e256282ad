import { inLang } from '#kernel/words.ts'
import { Table } from '#ui/table.tsx'
import { factOf, valueIn } from '../../item-page/facts.view.tsx'
import { fieldsOfType, type ItemType } from '../../types/types.rule.ts'
import { words as typeWords } from '../../types/types.words.ts'
import { words } from '../section.words.ts'
import { foreignIn, type ListProps, titleOf } from './list-props.view.tsx'

/** Fields that stand in the columns of a table, by type. */
const COLUMNS: Partial<Record<ItemType, readonly string[]>> = {
  project: ['goal', 'budgetWon', 'stage', 'progress'],
  place: ['category', 'address', 'telephone', 'hours'],
  form: ['formNumber'],
}

/** What the type says, column by column: projects, places, forms. No map is needed. @article 3(2)1 @article 3(2)2 */
export function TableLook({ lang, section, lines }: ListProps) {
  const w = words(lang)
  const type = section.types[0] ?? 'page'
  const names = COLUMNS[type] ?? []
  const columns = fieldsOfType(type).filter((one) => names.includes(one.name))
  const labels = typeWords(lang).fields
  return (
    <Table
      caption={section.name[lang]}
      captionHidden
      head={[{ label: w.title }, ...columns.map((one) => ({ label: labels[one.name] ?? one.name }))]}
      rowHead={0}
      rows={lines.map((one) => [
        <a href={inLang(lang, `/${one.path}`)} lang={foreignIn(lang, one)}>
          {titleOf(lang, one)}
        </a>,
        ...columns.map((field) => {
          const value = valueIn(lang, field, one.fields)
          return value === undefined ? '' : factOf(lang, field, value)
        }),
      ])}
      empty={w.empty}
    />
  )
}

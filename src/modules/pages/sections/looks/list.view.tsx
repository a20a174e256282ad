import { dayOf } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words as typeWords } from '../../types/types.words.ts'
import { words } from '../section.words.ts'
import { foreignIn, type ListProps, titleOf } from './list-props.view.tsx'

/** Newest first, with department and day; notices with their kind. */
export function ListLook({ lang, section, lines, departments }: ListProps) {
  const w = words(lang)
  const { choices } = typeWords(lang)
  return (
    <Table
      caption={section.name[lang]}
      captionHidden
      head={[{ label: w.title }, { label: w.department }, { label: w.published, nowrap: true }]}
      rowHead={0}
      rows={lines.map((one) => [
        <>
          {one.fields['noticeKind'] && (
            <>
              <Badge tone="neutral">{choices[one.fields['noticeKind']] ?? ''}</Badge>{' '}
            </>
          )}
          <a href={inLang(lang, `/${one.path}`)} lang={foreignIn(lang, one)}>
            {titleOf(lang, one)}
          </a>
        </>,
        departments.get(one.departmentId) ?? '',
        <Day lang={lang} day={dayOf(one.fromAt)} short />,
      ])}
      empty={w.empty}
    />
  )
}

import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { Table } from '#ui/table.tsx'
import type { Text } from './handbook.rule.ts'
import { handbookWords } from './handbook.words.ts'
import type { KindLine } from './handbook.store.ts'
import type { DepartmentNames } from './kinds.view.tsx'
import { kindWords } from './kinds.words.ts'

/** Complex petitions, or those with a preliminary examination: periods and papers. @law CPTA-ED 33(2), 35(2) */
export function ListPage(props: {
  frame: Frame
  which: 'complex' | 'preliminary'
  lines: readonly KindLine[]
  departments: DepartmentNames
}) {
  const { frame, which, departments } = props
  const { lang } = frame
  const w = kindWords(lang)
  const h = handbookWords(lang)
  const name = (id: string) => departments.get(id)?.[lang] ?? id
  const papers = (texts: readonly Text[]) => (
    <ul>
      {texts.map((one) => (
        <li>{one[lang]}</li>
      ))}
    </ul>
  )
  const isComplex = which === 'complex'
  return (
    <Page
      frame={frame}
      title={w.lists[which]}
      lead={isComplex ? w.lists.complexSays : w.lists.preliminarySays}
      crumbs={[{ label: w.title, href: inLang(lang, '/petitions/kinds') }]}
      current={inLang(lang, '/petitions/kinds')}
    >
      <Table
        caption={w.lists[which]}
        captionHidden
        head={[
          { label: w.head.kind },
          { label: isComplex ? w.head.period : w.lists.preliminaryPeriod },
          { label: isComplex ? h.head.documents : h.head.preliminaryDocuments },
          { label: h.head.inCharge },
          ...(isComplex ? [{ label: h.head.cooperating }] : []),
        ]}
        rowHead={0}
        rows={props.lines.map(({ kind, book: { handbook } }) => [
          <a href={inLang(lang, `/petitions/kinds/${kind.id}`)}>{kind.name[lang]}</a>,
          w.period(isComplex ? kind.period : (kind.preliminary ?? kind.period)),
          papers(isComplex ? handbook.documents : handbook.preliminaryDocuments),
          name(kind.departmentId),
          ...(isComplex
            ? [[...kind.cooperatingIds.map(name), ...handbook.agencies.map((one) => one[lang])].join(', ')]
            : []),
        ])}
        empty={w.lists.empty}
      />
      <PrintButton lang={lang} />
    </Page>
  )
}

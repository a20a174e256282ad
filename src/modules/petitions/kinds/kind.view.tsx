import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Opening } from '../opening/opening.store.ts'
import { Openings } from '../opening/openings.view.tsx'
import type { DetailField, Handbook, Text } from './handbook.rule.ts'
import { handbookWords } from './handbook.words.ts'
import type { Kind } from './kind.store.ts'
import { FormAsks, Glance, HowToApply } from './kind-parts.view.tsx'
import type { DepartmentNames } from './kinds.view.tsx'
import { kindWords } from './kinds.words.ts'

export interface KindProps {
  frame: Frame
  kind: Kind
  handbook: Handbook
  fields: readonly DetailField[]
  openings: readonly Opening[]
  departments: DepartmentNames
  /** Of the department in charge. */
  phone: string
  law: string
  /** A name as the city's policy shows it now. */
  shownName: (name: string | null) => string | null
}

/** The whole entry of one kind in the handbook. @article 8(3) @article 9(1) @law CPTA-ED 10(2) */
export function KindPage(props: KindProps) {
  const { frame, kind, handbook, openings } = props
  const { lang } = frame
  const w = kindWords(lang)
  const h = handbookWords(lang)
  const texts = (heading: string, list: readonly Text[], empty?: string) =>
    list.length === 0 && empty === undefined ? null : (
      <section>
        <h2>{heading}</h2>
        {list.length === 0 ? (
          <p>{empty}</p>
        ) : (
          <ul>
            {list.map((one) => (
              <li>{one[lang]}</li>
            ))}
          </ul>
        )}
      </section>
    )
  return (
    <Page
      frame={frame}
      title={`${kind.name[lang]} - ${h.title}`}
      heading={kind.name[lang]}
      lead={kind.says[lang]}
      crumbs={[{ label: w.title, href: inLang(lang, '/petitions/kinds') }]}
      current={inLang(lang, '/petitions/kinds')}
      description={kind.says[lang]}
    >
      <HowToApply {...props} />
      <Glance {...props} />
      {texts(h.head.documents, handbook.documents, h.nothing)}
      {texts(h.head.checkedByUs, handbook.checkedByUs)}
      <FormAsks {...props} />
      <h2>{h.head.steps}</h2>
      <Table
        caption={h.head.steps}
        captionHidden
        head={[{ label: h.step.what }, { label: h.step.who }, { label: h.step.within }]}
        rowHead={0}
        rows={handbook.steps.map((one, at) => [
          `${at + 1}. ${one.what[lang]}`,
          one.who[lang],
          one.within?.[lang] ?? '–',
        ])}
      />
      {texts(h.head.criteria, handbook.criteria)}
      {texts(h.head.preliminaryDocuments, handbook.preliminaryDocuments)}
      <h2>{h.head.objection}</h2>
      <p>{handbook.objection[lang]}</p>
      {texts(h.head.notes, handbook.notes)}
      <Openings lang={lang} openings={openings} departments={props.departments} shownName={props.shownName} />
      <p class="subtle">
        {w.law(props.law)}. {h.head.asOf} <Day lang={lang} day={kind.asOf} short />
      </p>
      <PrintButton lang={lang} />
    </Page>
  )
}

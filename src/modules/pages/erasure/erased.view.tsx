import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words as editWords } from '../editing/edit.words.ts'
import type { Erased } from './erased.store.ts'
import { endText } from '../publishing/end-text.words.ts'
import { words } from './erasure.words.ts'

const HERE = '/office/pages'

/** What was erased after its posting period: where it stood, when, and who answered for it. @article 6(1) */
export function ErasedPage(props: {
  frame: Frame
  erased: readonly Erased[]
  departments: ReadonlyMap<string, string>
  writerOf: (of: { writtenBy: string; at: Erased['fromAt'] }) => string
}) {
  const { frame, erased, departments, writerOf } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.erased}
      lead={w.lead}
      crumbs={[{ label: editWords(lang).items, href: HERE }]}
      current={HERE}
      noindex
    >
      <Table
        caption={w.erased}
        captionHidden
        head={[
          { label: w.path },
          { label: w.department },
          { label: w.posted },
          { label: w.by },
          { label: w.erasedAt },
        ]}
        rowHead={0}
        rows={erased.map((one) => [
          <code>/{one.path}</code>,
          departments.get(one.departmentId) ?? one.departmentId,
          <>
            <Moment lang={lang} at={one.fromAt} short /> ~ {endText(lang, one.untilAt)}
          </>,
          writerOf({ writtenBy: one.writtenBy, at: one.fromAt }),
          <Moment lang={lang} at={one.erasedAt} short />,
        ])}
        empty={w.empty}
      />
    </Page>
  )
}

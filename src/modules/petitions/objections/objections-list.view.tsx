import { dayOf } from '#kernel/time.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { ObjectionLine } from './objection.store.ts'
import { words } from './objections.words.ts'

export function ObjectionsPage({ frame, lines }: { frame: Frame; lines: readonly ObjectionLine[] }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.list} lead={w.listSays} current="/office" noindex>
      <Table
        caption={w.list}
        captionHidden
        head={[
          { label: w.subject },
          { label: w.filedOn, nowrap: true },
          { label: w.decideBy, nowrap: true },
          { label: w.outcome, nowrap: true },
        ]}
        rowHead={0}
        rows={lines.map((one) => [
          <a href={`/office/petitions/${one.number}`}>{one.title}</a>,
          <Day lang={lang} day={dayOf(one.filedAt)} short />,
          <Day lang={lang} day={one.decideBy} short />,
          one.outcome === null ? '–' : w.outcomes[one.outcome],
        ])}
        empty={w.none}
      />
    </Page>
  )
}

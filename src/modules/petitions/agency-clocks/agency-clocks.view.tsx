import { momentText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { InternalClock } from './agency-clocks.rule.ts'
import { words } from './agency-clocks.words.ts'

export interface AgencyClockLine extends InternalClock {
  /** Working minutes; none when it is done or has passed. */
  readonly minutesLeft: number | undefined
}

/** What the office has to do within hours. @law CPTA-ED 6(7), 13; CPTA-ER 9(1) */
export function AgencyClocks({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  if (file.petition.endedAt !== null || file.agencyClocks.length === 0) return null
  return (
    <section>
      <h2>{w.title}</h2>
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.what }, { label: w.by, nowrap: true }, { label: w.state }]}
        rowHead={0}
        rows={file.agencyClocks.map((one) => [
          w.clock[one.what],
          <Moment lang={lang} at={one.by} short />,
          <>
            {one.isLate && <Badge tone="danger">{w.late}</Badge>}{' '}
            {one.doneAt && w.done(momentText(lang, one.doneAt, 'short'))}
            {one.minutesLeft !== undefined && w.left(Math.floor(one.minutesLeft / 60), one.minutesLeft % 60)}
          </>,
        ])}
      />
    </section>
  )
}

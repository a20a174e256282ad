import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { words } from '../office.words.ts'
import type { Figures } from './figures.store.ts'
import { DeskTabs } from './list.view.tsx'

const shareOf = (part: number, of: number): string =>
  of === 0 ? '-' : `${part} / ${of} (${Math.round((part * 100) / of)}%)`

export function FiguresPage({ frame, figures: f }: { frame: Frame; figures: Figures }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${w.statistics} - ${w.title}`}
      heading={w.title}
      current="/office/dialogue"
      noindex
    >
      <DeskTabs lang={lang} current="/office/dialogue/statistics" unjudged={f.waiting} />
      <h2>{w.period}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.messages, value: String(f.messages) },
          { label: w.judgedShare, value: shareOf(f.inTime, f.judged) },
          { label: w.petitionsMade, value: String(f.petitions) },
          { label: w.noneNeeded, value: String(f.judged - f.petitions) },
          { label: w.average, value: f.average === null ? '-' : `${f.average.toFixed(1)} (${f.rated})` },
          { label: w.wait, value: String(f.waiting) },
        ]}
      />
    </Page>
  )
}

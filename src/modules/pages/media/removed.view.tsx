import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import { mediaWords } from './media.words.ts'
import type { Removed } from './removed.store.ts'

/** What the office still knows of one that was removed because of personal data. @article 17(1) */
export function RemovedPage(props: {
  frame: Frame
  id: number
  removed: Removed
  person: string
  says: string | undefined
}) {
  const { frame, removed } = props
  const { lang } = frame
  const { removal: w, ...words } = mediaWords(lang)
  return (
    <Page
      frame={frame}
      title={w.gone}
      lead={w.goneSays}
      crumbs={[{ label: words.title, href: '/office/media' }]}
      current="/office/media"
      noindex
    >
      {props.says && <Panel tone="ok" title={props.says} live />}
      <SummaryList
        lang={lang}
        rows={[
          { label: w.reason, value: removed.reason },
          { label: w.by, value: props.person },
          { label: w.at, value: <Moment lang={lang} at={removed.removedAt} /> },
        ]}
      />
    </Page>
  )
}

import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { Choice } from '../publication/choice.store.ts'
import { isOnline } from './kind.rule.ts'
import type { Kind } from './kind.store.ts'
import { words } from './kinds-desk.words.ts'

/** Every kind with what the office has chosen for it. */
export function KindsDeskPage(props: {
  frame: Frame
  kinds: readonly Kind[]
  last: ReadonlyMap<string, Choice>
  chooserOf: (choice: Choice | undefined) => string
}) {
  const { frame, kinds, last, chooserOf } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current="/office/kinds" noindex>
      <Table
        caption={w.title}
        captionHidden
        head={[
          { label: w.head.kind },
          { label: w.head.publication, nowrap: true },
          { label: w.head.by },
          { label: w.head.online, nowrap: true },
          { label: w.head.act, nowrap: true },
        ]}
        rowHead={0}
        rows={kinds.map((one) => {
          const choice = last.get(one.id)
          return [
            one.name[lang],
            <Badge tone={one.isPublished ? 'ok' : 'neutral'}>
              {one.isPublished ? w.published : w.unpublished}
            </Badge>,
            <>
              {chooserOf(choice)}
              {choice && (
                <p class="subtle">
                  <Moment lang={lang} at={choice.at} short />
                </p>
              )}
            </>,
            one.isOpenedOnline ? w.online.opened : isOnline(one) ? w.online.yes : w.online.no,
            <a href={`/office/kinds/${one.id}`} aria-label={w.changeOne(one.name[lang])}>
              {w.change}
            </a>,
          ]
        })}
      />
    </Page>
  )
}

import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { SafeLink } from '#ui/href.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { endText } from '../publishing/end-text.words.ts'
import type { MediaUse } from './media-use.store.ts'
import { runs } from './media.rule.ts'
import { mediaWords } from './media.words.ts'

/** The texts that use it, drafts among them. @article 6(1) */
export function UsesTable(props: { lang: Lang; uses: readonly MediaUse[]; now: string }) {
  const { lang, now } = props
  const w = mediaWords(lang)
  const stateOf = (use: MediaUse) =>
    use.fromAt === null ? 'draft' : runs(use, now) ? 'now' : use.fromAt > now ? 'future' : 'past'
  return (
    <section aria-labelledby="uses">
      <h2 id="uses">{w.uses}</h2>
      <Table
        caption={w.uses}
        captionHidden
        head={[{ label: w.useTitle }, { label: w.useState, nowrap: true }, { label: w.usePeriod }]}
        rowHead={0}
        rows={props.uses.map((use) => {
          const state = stateOf(use)
          return [
            <SafeLink href={use.path}>{use.title || w.untitled}</SafeLink>,
            <Badge tone={state === 'now' ? 'ok' : 'neutral'}>{w.useStates[state]}</Badge>,
            use.fromAt && (
              <>
                <Moment lang={lang} at={use.fromAt} short /> ~{' '}
                {use.untilAt ? endText(lang, use.untilAt) : w.endless}
              </>
            ),
          ]
        })}
        empty={w.noUses}
      />
    </section>
  )
}

import { dayOf } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Table } from '#ui/table.tsx'
import { words as extensionWords } from '../extensions/extensions.words.ts'
import { kindWords } from '../kinds/kinds.words.ts'
import type { Petition } from '../petition/petition.store.ts'
import type { ClockEntry } from './ledger-parts.rule.ts'
import { words } from './ledger.words.ts'

/** Stops and extensions with what was said of them. */
export function Moved({
  frame,
  petition,
  entries,
}: {
  frame: Frame
  petition: Petition
  entries: readonly ClockEntry[]
}) {
  const { lang } = frame
  const w = words(lang)
  const { unit } = petition.period
  const lengthened = (nth: number, n: number) => {
    const length = kindWords(lang).period({ unit: unit === 'immediate' ? 'office_hours' : unit, n })
    return `${extensionWords(lang).nth(nth)} (${length})`
  }
  if (entries.length === 0) return null
  let nth = 0
  return (
    <section>
      <h2>{w.moved}</h2>
      <Table
        caption={w.moved}
        captionHidden
        head={[{ label: w.what }, { label: w.when }, { label: w.said }]}
        rowHead={0}
        rows={entries.map(({ event, at, says }) => {
          if (event.type === 'extension') {
            nth += 1
            return [lengthened(nth, event.n), dayText(lang, dayOf(at)), <Lines text={says} />]
          }
          const to = event.to === undefined ? undefined : dayText(lang, dayOf(event.to))
          const span = w.span(dayText(lang, dayOf(event.from)), to)
          return [w.stop[event.reason], span, <Lines text={says} />]
        })}
      />
    </section>
  )
}

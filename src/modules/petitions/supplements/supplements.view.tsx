import { dayText } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { words } from '../case/case.words.ts'
import { words as supplementWords } from './supplements.words.ts'

/** What was asked for, until when, and what came. */
export function Supplements({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  const own = supplementWords(lang)
  if (file.supplements.length === 0) return null
  return (
    <section>
      <h2>{w.supplements}</h2>
      {file.supplements.map((one) => (
        <>
          <h3>{w.asked(dayText(lang, one.supplyBy))}</h3>
          <Lines text={one.asks} />
          <h3>{w.supplied}</h3>
          {one.supplied ? (
            <Lines text={one.supplied.text} />
          ) : (
            <p class="subtle">{one.lapsedAt === null ? w.waiting : own.lapsed}</p>
          )}
          {one.undeliveredAt !== null && <p class="subtle">{own.undelivered.noted}</p>}
          {file.moreTime
            .filter((more) => more.supplementNth === one.nth)
            .map((more) => (
              <p class="subtle">{own.got(more.days, dayText(lang, more.supplyBy))}</p>
            ))}
        </>
      ))}
    </section>
  )
}

import { Badge, type Tone } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Day, Moment } from '#ui/when.tsx'
import { queryOf } from './asked.rule.ts'
import type { InboxProps, Line } from './inbox.view.tsx'
import { words } from './inbox.words.ts'

/** Keys for whoever has sixty cases open; without script there are none, and they can be turned off. */
export function Keys({ frame }: { frame: Frame }) {
  const w = words(frame.lang)
  return (
    <div class="choice checkbox keys" hidden>
      <input type="checkbox" id="keys" />
      <label for="keys">{w.keys}</label>
      <p class="form-hint">{w.keysSay}</p>
    </div>
  )
}

export function Choose({ line, frame }: { line: Line; frame: Frame }) {
  const id = `pick-${line.number}`
  return (
    <span class="choice checkbox">
      <input type="checkbox" id={id} name="chosen" value={`${line.number}:${line.version}`} />
      <label for={id}>
        <span class="sr-only">{words(frame.lang).chooseOne(line.number)}</span>
      </label>
    </span>
  )
}

export function Pages({ frame, asked, isLast }: InboxProps) {
  const w = words(frame.lang)
  const { page } = asked
  if (page === 1 && isLast) return null
  const to = (of: number) => `/office?${queryOf({ ...asked, page: of })}`
  return (
    <nav class="buttons" aria-label={w.pages}>
      {page > 1 && <a href={to(page - 1)}>{w.previous}</a>} <span>{w.page(page)}</span>{' '}
      {!isLast && <a href={to(page + 1)}>{w.next}</a>}
    </nav>
  )
}

/** The days left in a word and a colour, and the day itself. */
export function Due({ frame, line }: { frame: Frame; line: Line }) {
  const { lang } = frame
  const w = words(lang)
  const { daysLeft, dueOn, receiveBy } = line
  if (dueOn !== null && daysLeft !== undefined) {
    const tone: Tone = line.isLate ? 'danger' : daysLeft <= 1 ? 'warn' : 'neutral'
    return (
      <>
        <Badge tone={tone}>{line.isLate && daysLeft >= 0 ? w.late : w.day(daysLeft)}</Badge>{' '}
        <span class="subtle">
          <Day lang={lang} day={dueOn} short />
        </span>
      </>
    )
  }
  if (receiveBy !== undefined)
    return (
      <>
        {line.isLate && <Badge tone="danger">{w.late}</Badge>} <Moment lang={lang} at={receiveBy} short />
      </>
    )
  return <span class="subtle">{line.stage === 'awaiting-payment' ? '–' : w.paused}</span>
}

import type { Instant } from '#kernel/time.ts'
import { inLang, momentText } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { words as withheldWords } from '../withheld/withheld.words.ts'
import type { MineProps } from './mine.view.tsx'
import { words } from './own.words.ts'

/** What its writer should know of a posting that not everyone reads as it was written. @article 6(2) @article 13 */
export function OwnState(props: MineProps) {
  return (
    <>
      <OwnWithheld {...props} />
      <OwnStanding {...props} />
    </>
  )
}

function OwnWithheld({ frame: { lang }, withheld }: MineProps) {
  if (withheld === undefined) return null
  const { line, says, masked, reason } = withheldWords(lang)
  return (
    <Panel tone="warn" title={line[withheld.kind] || masked}>
      <p>{says[withheld.kind]}</p>
      {withheld.kind !== 'withdrawal' && (
        <>
          <p>
            {reason}: {lang === 'ko' ? withheld.reasonKo : withheld.reasonEn}
          </p>
          <p>
            <a href={inLang(lang, `/account/removed/${withheld.id}`)}>{words(lang).copy}</a>
          </p>
        </>
      )}
    </Panel>
  )
}

function OwnStanding({ frame: { lang }, posting }: MineProps) {
  const w = words(lang)
  const moment = (at: Instant | null) => (at === null ? '' : momentText(lang, at))
  const text = posting.state === 'shown' && !posting.isClosed ? null : <Lines text={posting.body} />
  if (posting.state === 'held')
    return (
      <Panel tone="info" title={w.heldTitle}>
        <p>{w.state.held(moment(posting.lookBy))}</p>
        {text}
      </Panel>
    )
  if (posting.state === 'refused')
    return (
      <Panel tone="warn" title={w.refusedTitle}>
        <p>{w.state.refused(posting.refusedBecause ?? '')}</p>
        {text}
      </Panel>
    )
  return posting.isClosed ? (
    <Panel tone="info" title={w.closedTitle}>
      <p>{w.state.closed}</p>
      {text}
    </Panel>
  ) : null
}

import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { NextPrevious } from '#ui/pagination.tsx'
import { Day, Moment } from '#ui/when.tsx'
import { words } from '../boards.words.ts'
import { TombstonePanel } from '../withheld/tombstone.view.tsx'
import type { ShownComment } from './shown-comments.store.ts'

/** The comments of a posting. What the city says has a badge with words, which no name can hold. @article 13 */
export function Comments(props: {
  frame: Frame
  comments: readonly ShownComment[]
  moreComments: string | undefined
  isFirstComments: boolean
  here: string
}) {
  const { frame, comments, here } = props
  const { lang } = frame
  const w = words(lang)
  if (comments.length === 0 && props.isFirstComments) return null
  return (
    <section id="comments">
      <h2>{w.commentsHead}</h2>
      <ol class="comments">
        {comments.map((one) => (
          <li id={`comment-${one.id}`} class={one.isAnswer ? 'comment answer' : 'comment'}>
            <Comment frame={frame} one={one} here={here} />
          </li>
        ))}
      </ol>
      <NextPrevious
        lang={lang}
        previous={props.isFirstComments ? undefined : `${here}#comments`}
        next={props.moreComments}
        names={[w.firstComments, w.moreComments]}
      />
    </section>
  )
}

function Comment({ frame: { lang }, one, here }: { frame: Frame; one: ShownComment; here: string }) {
  const w = words(lang)
  const isHidden = one.withheld !== undefined && one.withheld.kind !== 'masking'
  return (
    <>
      <p class="comment-by">
        {(one.isAnswer || one.isOfficial) && (
          <>
            <Badge tone="info">{one.isAnswer ? w.answer : w.official}</Badge>{' '}
          </>
        )}
        <strong>{one.shownAs || w.someone}</strong>{' '}
        <span class="subtle">
          <Moment lang={lang} at={one.writtenAt} short />
          {one.editedAt !== null && (
            <>
              {' '}
              ({w.edited} <Moment lang={lang} at={one.editedAt} short />)
            </>
          )}
          {one.restoredOn !== null && !one.withheld && (
            <>
              {' '}
              ({w.restored} <Day lang={lang} day={one.restoredOn} short />)
            </>
          )}
        </span>
      </p>
      {one.withheld && <TombstonePanel lang={lang} of={one.withheld} level={3} />}
      {!isHidden && <Lines text={one.body} />}
      {!isHidden && !one.isOfficial && (
        <p class="comment-acts">
          <a href={`${here}/report?comment=${one.id}`}>{w.reportComment}</a>
        </p>
      )}
    </>
  )
}

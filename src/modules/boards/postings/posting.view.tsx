import { dayText, inLang } from '#kernel/words.ts'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Day, Moment } from '#ui/when.tsx'
import type { Attachment } from '../attachments/attachment.store.ts'
import { Attachments } from '../attachments/attachments.view.tsx'
import { words as blockWords } from '../blocks/block.words.ts'
import type { Board } from '../board/board.store.ts'
import { words } from '../boards.words.ts'
import type { ShownComment } from '../comments/shown-comments.store.ts'
import { Comments } from '../comments/comments.view.tsx'
import { TombstonePanel } from '../withheld/tombstone.view.tsx'
import { words as withheldWords } from '../withheld/withheld.words.ts'
import { crumbsOf } from '../writing/write.view.tsx'
import type { ShownPosting } from './postings.store.ts'

export interface PostingProps {
  readonly frame: Frame
  readonly board: Board
  readonly posting: ShownPosting
  readonly comments: readonly ShownComment[]
  readonly attachments: readonly Attachment[]
  /** Address of the comments after these. */
  readonly moreComments: string | undefined
  readonly isFirstComments: boolean
  /** Whether citizens comment on this board today. */
  readonly mayComment: boolean
}

/** A posting, as everyone reads it; what stands in its place where it is not shown. @article 13 @article 6(2) */
export function PostingPage(props: PostingProps) {
  const { frame, board, posting } = props
  const { lang } = frame
  const w = words(lang)
  const { withheld, isClosed } = posting
  const isHidden = withheld !== undefined && withheld.kind !== 'masking'
  const title = isHidden
    ? withheldWords(lang).line[withheld.kind]
    : isClosed
      ? w.closed
      : posting.title || w.untitled
  const here = inLang(lang, `/boards/${board.id}/${posting.id}`)
  return (
    <Page
      frame={frame}
      title={title}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      noindex={isHidden || isClosed}
    >
      <Facts {...props} />
      {withheld && <TombstonePanel lang={lang} of={withheld} />}
      {!isHidden && isClosed && (
        <Panel tone="neutral" title={w.closed}>
          <p>{w.closedSays}</p>
          <p>
            <a href={`${here}/mine`}>{w.closedOwn}</a>
          </p>
        </Panel>
      )}
      {!isHidden &&
        !isClosed &&
        (posting.body === '' ? <p class="empty">{w.empty}</p> : <Lines text={posting.body} />)}
      <Attachments
        lang={lang}
        attachments={props.attachments}
        hrefOf={(one) => inLang(lang, `/boards/${board.id}/${posting.id}/files/${one.nth}`)}
      />
      {!isHidden && !isClosed && <TakePart {...props} here={here} />}
      {!isClosed && <Comments {...props} here={here} />}
      {!isHidden && !isClosed && (
        <p>
          <a href={`${here}/block-request`}>{blockWords(lang).ask}</a>
        </p>
      )}
      <ButtonLink kind="tertiary" href={inLang(lang, `/boards/${board.id}`)}>
        {w.back}
      </ButtonLink>
    </Page>
  )
}

function Facts({ frame: { lang }, posting }: PostingProps) {
  const w = words(lang)
  const until =
    posting.postedUntil === null ? w.endless : w.untilDay(dayText(lang, posting.postedUntil, 'long'))
  return (
    <ul class="card-meta">
      <li>
        {w.writer} {posting.shownAs || w.someone}
      </li>
      <li>
        {posting.writtenAt === null ? w.day : w.at}{' '}
        {posting.writtenAt === null ? (
          <Day lang={lang} day={posting.postedOn} />
        ) : (
          <Moment lang={lang} at={posting.writtenAt} />
        )}
      </li>
      {posting.editedAt !== null && (
        <li>
          {w.edited} <Moment lang={lang} at={posting.editedAt} />
        </li>
      )}
      {posting.restoredOn !== null && !posting.withheld && (
        <li>
          {w.restored} <Day lang={lang} day={posting.restoredOn} />
        </li>
      )}
      <li>
        {w.until} {until}
      </li>
      {posting.reactions > 0 && <li class="count">{w.reactions(posting.reactions)}</li>}
    </ul>
  )
}

function TakePart({ frame: { lang }, board, here, mayComment }: PostingProps & { here: string }) {
  const w = words(lang)
  if (board.writes === 'none' && board.comments === 'none') return null
  const link = (to: string, label: string) => (
    <ButtonLink kind="text" size="small" href={`${here}/${to}`}>
      {label}
    </ButtonLink>
  )
  return (
    <nav aria-label={w.takePart}>
      <Buttons>
        {mayComment && (
          <ButtonLink kind="secondary" href={`${here}/mine#comment`}>
            {w.writeComment}
          </ButtonLink>
        )}
        {link('mine#reaction', w.react)}
        {link('mine#follow', w.follow)}
        {link('report', w.report)}
        {link('mine', w.own)}
      </Buttons>
    </nav>
  )
}

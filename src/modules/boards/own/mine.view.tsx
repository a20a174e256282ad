import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { VNode } from 'preact'
import type { Attachment } from '../attachments/attachment.store.ts'
import { AttachmentsForm } from '../attachments/attachments.view.tsx'
import type { Board } from '../board/board.store.ts'
import type { OwnComment } from '../comments/comment.store.ts'
import type { OwnPosting } from '../versions/version.store.ts'
import type { Withheld } from '../withheld/shown-text.rule.ts'
import { crumbsOf } from '../writing/write.view.tsx'
import { CommentForm } from './comment-form.view.tsx'
import { OwnComments } from './own-comments.view.tsx'
import { OwnState } from './own-state.view.tsx'
import { words } from './own.words.ts'

export interface MineProps {
  readonly frame: Frame
  readonly board: Board
  readonly posting: OwnPosting
  readonly csrf: string
  readonly said: string | undefined
  readonly errors: readonly FieldError[]
  readonly notes: readonly VNode[]
  readonly typed: { readonly body?: string; readonly once: string; readonly ask: 'send' | 'keep' }
  readonly isOwn: boolean
  /** What runs against it. */
  readonly withheld: Withheld | undefined
  /** Whether by that the text is not shown. */
  readonly isWithheld: boolean
  /** Whether everyone reads it today, so that there is something to take part in. */
  readonly isReadable: boolean
  readonly hasReacted: boolean
  readonly isFollowing: boolean
  readonly mayComment: boolean
  readonly mayWrite: boolean
  readonly comments: readonly OwnComment[]
  readonly attachments: readonly Attachment[]
}

/** What one citizen does with a posting: all the forms that a page for everyone cannot have. */
export function MinePage(props: MineProps) {
  const { frame, board, posting, said, isOwn, isWithheld, isReadable } = props
  const { lang } = frame
  const w = words(lang)
  const here = inLang(lang, `/boards/${board.id}/${posting.id}`)
  return (
    <Page
      frame={frame}
      title={posting.title || w.title}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      errors={[...props.errors]}
      noindex
    >
      {said !== undefined && <Panel tone="ok" title={said} live />}
      {isOwn && <OwnState {...props} />}
      <p>
        <a href={here}>{w.toPosting}</a>
      </p>
      {isOwn && !isWithheld && (
        <>
          <h2>{w.own}</h2>
          <Buttons>
            {!(board.moderation === 'before' && posting.state !== 'held') && (
              <ButtonLink kind="secondary" href={`${here}/edit`}>
                {w.edit}
              </ButtonLink>
            )}
            <ButtonLink kind="tertiary" href={`${here}/withdraw`}>
              {w.withdraw}
            </ButtonLink>
          </Buttons>
          {board.takesFiles && <AttachmentsForm {...props} action={`${here}/files`} />}
        </>
      )}
      {isReadable && <CommentForm {...props} action={`${here}/comments`} />}
      <OwnComments {...props} action={`${here}/comments`} />
      {isReadable && <Toggles {...props} here={here} />}
    </Page>
  )
}

function Toggles({ frame: { lang }, posting, csrf, here, ...is }: MineProps & { here: string }) {
  const w = words(lang)
  const toggle = (path: string, isOn: boolean, on: string, off: string) => (
    <Form action={`${here}/${path}`} csrf={csrf}>
      <Button kind="secondary" name="on" value={isOn ? 'no' : 'yes'}>
        {isOn ? off : on}
      </Button>
    </Form>
  )
  return (
    <>
      {!posting.isClosed && (
        <section id="reaction">
          <h2>{w.reaction}</h2>
          <p>{w.reactionSays}</p>
          {toggle('reaction', is.hasReacted, w.react, w.unreact)}
        </section>
      )}
      <section id="follow">
        <h2>{w.follow}</h2>
        <p>{w.followSays}</p>
        {toggle('follow', is.isFollowing, w.follow, w.unfollow)}
      </section>
      {!is.isOwn && (
        <section id="report">
          <h2>{w.reportHead}</h2>
          <p>{w.reportSays}</p>
          <ButtonLink kind="tertiary" href={`${here}/report`}>
            {w.report}
          </ButtonLink>
        </section>
      )}
    </>
  )
}

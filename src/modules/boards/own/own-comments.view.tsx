import { inLang } from '#kernel/words.ts'
import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import type { Board } from '../board/board.store.ts'
import type { OwnComment } from '../comments/comment.store.ts'
import { LONGEST_COMMENT } from '../writing/limits.rule.ts'
import { crumbsOf } from '../writing/write.view.tsx'
import { words } from './own.words.ts'

/** One's own comments below a posting, each with its forms. */
export function OwnComments(props: {
  frame: Frame
  comments: readonly OwnComment[]
  csrf: string
  action: string
}) {
  const { frame, comments, csrf, action } = props
  const w = words(frame.lang)
  if (comments.length === 0) return null
  return (
    <section>
      <h2>{w.ownComments}</h2>
      {comments.map((one) => (
        <Disclosure summary={[...one.body].slice(0, 60).join('')}>
          <Lines text={one.body} />
          {one.state !== 'shown' && <p>{w.states[one.state === 'held' ? 'held' : 'refused']}</p>}
          {one.refusedBecause !== null && <p>{w.state.refused(one.refusedBecause)}</p>}
          <p>
            <a href={`${action}/${one.id}`}>{w.commentEdit}</a>
          </p>
          <Form action={`${action}/${one.id}/withdrawal`} csrf={csrf}>
            <Button kind="tertiary">{w.commentWithdraw}</Button>
          </Form>
        </Disclosure>
      ))}
    </section>
  )
}

/** The form in which an own comment is changed. */
export function EditCommentPage(props: {
  frame: Frame
  board: Board
  comment: OwnComment
  body: string
  csrf: string
  errors: FieldError[]
}) {
  const { frame, board, comment, errors } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.commentEdit}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      errors={errors}
      noindex
    >
      <Form
        action={inLang(lang, `/boards/${board.id}/${comment.postingId}/comments/${comment.id}`)}
        csrf={props.csrf}
      >
        <TextArea
          lang={lang}
          name="body"
          label={w.commentLabel}
          value={props.body}
          error={errors.find((one) => one.field === 'body')?.text}
          rows={5}
          maxlength={LONGEST_COMMENT}
        />
        <Buttons>
          <Button>{w.saveComment}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}

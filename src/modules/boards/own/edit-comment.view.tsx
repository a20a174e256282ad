import type { VNode } from 'preact'
import { inLang } from '#kernel/words.ts'
import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { Board } from '../board/board.store.ts'
import type { OwnComment } from '../comments/comment.store.ts'
import { LONGEST_COMMENT } from '../writing/limits.rule.ts'
import { crumbsOf } from '../writing/write.view.tsx'
import { words as writingWords } from '../writing/writing.words.ts'
import { words } from './own.words.ts'

export interface EditProps {
  readonly frame: Frame
  readonly board: Board
  readonly comment: OwnComment
  readonly csrf: string
  readonly typed: Readonly<Partial<Record<string, string>>>
  readonly errors: readonly FieldError[]
  /** Above the field: what was found in the text, or changed meanwhile. */
  readonly notes: readonly VNode[]
  /** Whether it holds personal data that may stay if it is needed. */
  readonly asksKeep: boolean
}

/** The form in which an own comment is changed. @article 13 */
export function EditCommentPage({ frame, board, comment, csrf, typed, errors, notes, asksKeep }: EditProps) {
  const { lang } = frame
  const w = words(lang)
  const { keep, mask } = writingWords(lang)
  return (
    <Page
      frame={frame}
      title={w.commentEdit}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      errors={[...errors]}
      noindex
    >
      <Form
        action={inLang(lang, `/boards/${board.id}/${comment.postingId}/comments/${comment.id}`)}
        csrf={csrf}
      >
        <input type="hidden" name="version" value={typed['version']} />
        {notes}
        <TextArea
          lang={lang}
          name="body"
          label={w.commentLabel}
          value={typed['body']}
          error={errors.find((one) => one.field === 'body')?.text}
          rows={5}
          maxlength={LONGEST_COMMENT}
        />
        <Buttons>
          {asksKeep ? (
            <Button name="personal" value="keep">
              {keep}
            </Button>
          ) : (
            <Button>{w.saveComment}</Button>
          )}
          {(asksKeep || errors.length > 0) && (
            <Button kind="secondary" name="personal" value="mask">
              {mask}
            </Button>
          )}
        </Buttons>
      </Form>
    </Page>
  )
}

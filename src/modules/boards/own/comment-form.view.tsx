import { inLang } from '#kernel/words.ts'
import { TextArea } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import { LONGEST_COMMENT } from '../writing/limits.rule.ts'
import { words as writingWords } from '../writing/writing.words.ts'
import type { MineProps } from './mine.view.tsx'
import { words } from './own.words.ts'

/** A comment on the posting; the own words stay when something is refused. @article 13 */
export function CommentForm(props: MineProps & { action: string }) {
  const { frame, typed, errors, mayComment, mayWrite } = props
  const { lang } = frame
  const w = words(lang)
  if (!mayComment) return null
  return (
    <section id="comment">
      <h2>{w.comment}</h2>
      {mayWrite ? (
        <Form action={props.action} csrf={props.csrf}>
          <input type="hidden" name="once" value={typed.once} />
          {props.notes}
          <TextArea
            lang={lang}
            name="body"
            label={w.commentLabel}
            value={typed.body}
            error={errors.find((one) => one.field === 'body')?.text}
            rows={5}
            maxlength={LONGEST_COMMENT}
          />
          <Buttons>
            {typed.ask === 'keep' ? (
              <Button name="personal" value="keep">
                {writingWords(lang).keep}
              </Button>
            ) : (
              <Button>{w.send}</Button>
            )}
            {(typed.ask === 'keep' || errors.length > 0) && (
              <Button kind="secondary" name="personal" value="mask">
                {writingWords(lang).mask}
              </Button>
            )}
          </Buttons>
        </Form>
      ) : (
        <p>
          {w.verifyFirst} <a href={inLang(lang, '/account/verify')}>{w.verify}</a>
        </p>
      )}
    </section>
  )
}

import { inLang } from '#kernel/words.ts'
import { type FieldError, SelectField, TextArea } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import type { Board } from '../board/board.store.ts'
import { crumbsOf } from '../writing/write.view.tsx'
import { words as writingWords } from '../writing/writing.words.ts'
import { CATEGORIES, LONGEST_REPORT } from './report.rule.ts'
import { words } from './report.words.ts'

/** The form with which a posting, or one of its comments, is reported. */
export function ReportPage(props: {
  frame: Frame
  board: Board
  posting: { id: number; title: string }
  comment: { id: number; body: string } | undefined
  typed: Readonly<Partial<Record<string, string>>>
  errors: FieldError[]
  csrf: string
}) {
  const { frame, board, posting, comment, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const here = inLang(lang, `/boards/${board.id}/${posting.id}`)
  const errorOf = (name: string) => errors.find((one) => one.field === name)?.text
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      errors={errors}
      noindex
    >
      <p>
        <strong>{posting.title}</strong>
      </p>
      {comment && (
        <>
          <p>{w.ofComment}</p>
          <Lines text={comment.body} />
        </>
      )}
      <Form action={`${here}/report`} csrf={props.csrf}>
        <input type="hidden" name="comment" value={comment ? `${comment.id}` : ''} />
        <SelectField
          lang={lang}
          name="category"
          label={w.category}
          value={typed['category']}
          error={errorOf('category')}
          empty={w.choose}
          options={CATEGORIES.map((value) => ({ value, label: w.categories[value] }))}
          width="full"
        />
        <TextArea
          lang={lang}
          name="says"
          label={w.says}
          hint={w.saysHint}
          optional
          value={typed['says']}
          error={errorOf('says')}
          rows={4}
          maxlength={LONGEST_REPORT}
        />
        <Buttons>
          <Button>{w.send}</Button>
          <ButtonLink kind="tertiary" href={here}>
            {writingWords(lang).back}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

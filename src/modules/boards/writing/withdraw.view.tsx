import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { Board } from '../board/board.store.ts'
import type { OwnPosting } from '../versions/version.store.ts'
import { crumbsOf } from './write.view.tsx'
import { words } from './writing.words.ts'

/** Asks once more before a posting is withdrawn. */
export function WithdrawPage(props: {
  frame: Frame
  board: Board
  posting: OwnPosting
  csrf: string
  errors: FieldError[]
}) {
  const { frame, board, posting } = props
  const { lang } = frame
  const w = words(lang)
  const here = inLang(lang, `/boards/${board.id}/${posting.id}`)
  return (
    <Page
      frame={frame}
      title={w.withdrawTitle}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      errors={props.errors}
      noindex
    >
      <p>
        <strong>{posting.title}</strong>
      </p>
      <p>{w.withdrawSays}</p>
      <Form action={`${here}/withdraw`} csrf={props.csrf}>
        <Buttons>
          <Button>{w.withdraw}</Button>
          <ButtonLink kind="tertiary" href={`${here}/mine`}>
            {w.back}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

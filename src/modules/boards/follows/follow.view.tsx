import { inLang } from '#kernel/words.ts'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Board } from '../board/board.store.ts'
import { words } from '../own/own.words.ts'
import { crumbsOf } from '../writing/write.view.tsx'
import { words as writingWords } from '../writing/writing.words.ts'

export function FollowPage(props: {
  frame: Frame
  board: Board
  isOn: boolean
  csrf: string
  title: string
}) {
  const { frame, board, isOn } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={props.title}
      crumbs={crumbsOf(frame, board)}
      current={inLang(lang, '/boards')}
      noindex
    >
      <p>{w.followBoardSays}</p>
      {isOn && <Panel tone="ok" title={writingWords(lang).done.followed} live />}
      <Form action={inLang(lang, `/boards/${board.id}/follow`)} csrf={props.csrf}>
        <Buttons>
          <Button name="on" value={isOn ? 'no' : 'yes'}>
            {isOn ? w.unfollow : w.follow}
          </Button>
        </Buttons>
      </Form>
    </Page>
  )
}

/** Reached from a letter, without signing in. */
export function EndFollowPage({ frame, isOn, action }: { frame: Frame; isOn: boolean; action: string }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.unfollow} current={inLang(lang, '/boards')} noindex>
      {isOn ? (
        <Form action={action}>
          <Buttons>
            <Button>{w.unfollow}</Button>
          </Buttons>
        </Form>
      ) : (
        <Panel tone="ok" title={writingWords(lang).done.unfollowed} live />
      )}
    </Page>
  )
}

import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Lines } from '#ui/lines.tsx'
import type { OwnComment } from '../comments/comment.store.ts'
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

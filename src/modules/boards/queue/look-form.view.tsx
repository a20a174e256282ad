import { type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { words } from './queue.words.ts'

/** Lets a held text through, or refuses it with a reason. */
export function LookForm(props: {
  frame: Frame
  csrf: string
  here: string
  comment: { readonly id: number } | undefined
  /** What stands above the form, as `seenOf` says. */
  seen: string
  errors: readonly FieldError[]
  typed: Readonly<Partial<Record<string, string>>>
}) {
  const { frame, comment } = props
  const w = words(frame.lang)
  return (
    <Form action={`${props.here}/look`} csrf={props.csrf}>
      {comment && <input type="hidden" name="comment" value={`${comment.id}`} />}
      <input type="hidden" name="seen" value={props.seen} />
      <TextArea
        lang={frame.lang}
        name={comment ? `because-${comment.id}` : 'because'}
        label={w.because}
        hint={w.becauseHint}
        optional
        value={comment ? '' : props.typed['because']}
        error={comment ? undefined : props.errors.find((one) => one.field === 'because')?.text}
        rows={3}
      />
      <Buttons>
        <Button name="decision" value="let-through">
          {w.letThrough}
        </Button>
        <Button kind="secondary" name="decision" value="refuse">
          {w.refuse}
        </Button>
      </Buttons>
    </Form>
  )
}

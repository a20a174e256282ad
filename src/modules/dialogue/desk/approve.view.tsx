import { TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Lines } from '#ui/lines.tsx'
import { ClosingNote } from '../closing/closing-note.view.tsx'
import { words } from '../office.words.ts'
import { fieldIn, pathOf, Version } from './acts.view.tsx'
import type { DeskProps } from './case.view.tsx'

/** What waits for approval, by somebody else than the drafter. @article 12(1) */
export function ApproveForms(props: DeskProps) {
  const { inHand } = props
  const w = words(props.frame.lang)
  if (!inHand?.submittedAt) return null
  const version = <input type="hidden" name="version" value={inHand.version} />
  return (
    <section>
      <h2>{w.waiting}</h2>
      <p>
        {w.voices[inHand.voice]}, {props.nameOf(inHand.draftedDepartmentId, inHand.draftedPostId)}
      </p>
      <Lines text={inHand.text} />
      <p>{w.approveSays}</p>
      <Form action={pathOf(props, 'approval')} csrf={props.csrf}>
        {version}
        <TextField {...fieldIn(props, 'actingBecause')} label={w.actingBecause} width="full" optional />
        <Button>{w.approve}</Button>
      </Form>
      <Disclosure summary={w.giveBack} open={props.errors.some((one) => one.field === 'because')}>
        <Form action={pathOf(props, 'giving-back')} csrf={props.csrf}>
          {version}
          <TextField {...fieldIn(props, 'because')} label={w.giveBackBecause} width="full" />
          <Button kind="secondary">{w.giveBack}</Button>
        </Form>
      </Disclosure>
    </section>
  )
}

export function CloseForm(props: DeskProps) {
  const { message: m } = props
  const w = words(props.frame.lang)
  if (m.closedAt !== null)
    return (
      <section>
        <ClosingNote lang={props.frame.lang} message={m} />
        {props.mayReopen && (
          <Form action={pathOf(props, 'reopening')} csrf={props.csrf}>
            <Version {...props} />
            <Button kind="tertiary">{w.reopen}</Button>
          </Form>
        )}
      </section>
    )
  if (m.needsAnswer === undefined) return null
  // refused, what was typed stays there
  const isRunning = props.petition?.hasEnded === false && props.typed['closeReason'] === undefined
  if (isRunning) return <p>{w.refused['petition-running']}</p>
  return (
    <Disclosure summary={w.close} open={props.typed['closeReason'] !== undefined}>
      <Form action={pathOf(props, 'close')} csrf={props.csrf}>
        <Version {...props} />
        <TextField {...fieldIn(props, 'closeReason')} label={w.closeReason} width="full" />
        <Button kind="secondary">{w.close}</Button>
      </Form>
    </Disclosure>
  )
}

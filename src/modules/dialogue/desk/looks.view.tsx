import { CheckField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Lines } from '#ui/lines.tsx'
import { isWithdrawn } from '../messages/message.rule.ts'
import { words } from '../office.words.ts'
import { fieldIn, pathOf, Version } from './acts.view.tsx'
import type { DeskProps } from './case.view.tsx'

/** What everyone will read of an open message. @article 17(1) */
export function LookForm(props: DeskProps) {
  const { message: m, photographs, proposed, typed, errors } = props
  const w = words(props.frame.lang)
  if (!m.isOpen || m.erasedAt !== null || isWithdrawn(m)) return null
  const names = ['publicTitle', 'publicText', 'clean']
  const isRefused = errors.some((one) => names.includes(one.field) || one.field.startsWith('alt-'))
  const form = (
    <Form action={pathOf(props, 'look')} csrf={props.csrf}>
      <p>{w.lookSays}</p>
      <Version {...props} />
      <TextField
        {...fieldIn(props, 'publicTitle')}
        value={typed['publicTitle'] ?? m.publicTitle ?? proposed.title}
        label={w.publicTitle}
        width="full"
      />
      <TextArea
        {...fieldIn(props, 'publicText')}
        value={typed['publicText'] ?? m.publicText ?? proposed.text}
        label={w.publicText}
        rows={8}
      />
      {photographs.map(({ nth, publicAlt }) => (
        <TextField
          {...fieldIn(props, `alt-${nth}`)}
          value={typed[`alt-${nth}`] ?? publicAlt ?? ''}
          label={w.alt(nth)}
          width="full"
          optional
        />
      ))}
      {photographs.length > 0 && (
        <CheckField
          {...fieldIn(props, 'clean')}
          value="yes"
          label={w.clean}
          checked={typed['clean'] === 'yes'}
        />
      )}
      <Button kind={m.isLooked ? 'secondary' : 'primary'}>{m.isLooked ? w.republish : w.publish}</Button>
    </Form>
  )
  return m.isLooked ? (
    <Disclosure summary={w.republish} open={isRefused}>
      {form}
    </Disclosure>
  ) : (
    <section>
      <h2>{w.look}</h2>
      {form}
    </section>
  )
}

/** The same of what the citizen wrote afterwards. */
export function FollowUpLooks(props: DeskProps) {
  const { message: m, followUps, proposed, typed, errors } = props
  const w = words(props.frame.lang)
  const waiting = followUps.filter((one) => one.publicText === null)
  if (!m.isOpen || !m.isLooked || m.erasedAt !== null) return null
  return (
    <>
      {waiting.map(({ id, body }) => {
        const name = `follow-up-${id}`
        return (
          <section>
            <h2>{w.followUp(id)}</h2>
            <Lines text={body} />
            <Form action={pathOf(props, `follow-ups/${id}`)} csrf={props.csrf}>
              <Version {...props} />
              <TextArea
                lang={props.frame.lang}
                name={name}
                value={typed[name] ?? proposed.followUps.get(id)}
                error={errors.find((one) => one.field === name)?.text}
                label={w.publicText}
                rows={5}
              />
              <Button>{w.publish}</Button>
            </Form>
          </section>
        )
      })}
    </>
  )
}

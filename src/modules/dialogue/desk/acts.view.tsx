import { RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Buttons, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { GROUNDS, LONGEST_ANSWER } from '../messages/message.rule.ts'
import { VOICES } from '../answers/answer.rule.ts'
import { words } from '../office.words.ts'
import type { DeskProps } from './case.view.tsx'

export const pathOf = ({ message }: DeskProps, act: string) => `/office/dialogue/${message.id}/${act}`
export const fieldIn = ({ frame, typed, errors }: DeskProps, name: string) =>
  fieldsOf({ lang: frame.lang, typed, errors })(name)
export const Version = ({ message }: DeskProps) => (
  <input type="hidden" name="version" value={message.version} />
)

/** What was typed into a form that is there no more: another was quicker. */
function Unsent({ name, ...props }: DeskProps & { name: string }) {
  const text = props.typed[name]
  if (!text) return null
  return (
    <section>
      <h2>{words(props.frame.lang).unsent}</h2>
      <Lines text={text} />
    </section>
  )
}

/** Yes or no, with the reason. @article 12(2) */
export function JudgeForm(props: DeskProps) {
  const { message: m, kinds } = props
  const w = words(props.frame.lang)
  if (m.needsAnswer !== undefined || m.closedAt !== null) return <Unsent {...props} name="reason" />
  return (
    <section>
      <h2>{w.judgement}</h2>
      <p>{w.judgementSays}</p>
      <Form action={pathOf(props, 'judgement')} csrf={props.csrf}>
        <Version {...props} />
        <RadioField
          {...fieldIn(props, 'needs')}
          label={w.needs}
          options={[
            { value: 'yes', label: w.needsYes },
            { value: 'no', label: w.needsNo },
          ]}
        />
        <SelectField
          {...fieldIn(props, 'kind')}
          label={w.kind}
          empty={w.choose}
          options={kinds.map((one) => ({ value: one.id, label: one.name }))}
        />
        <SelectField
          {...fieldIn(props, 'ground')}
          label={w.ground}
          empty={w.choose}
          options={GROUNDS.map((value) => ({ value, label: w.grounds[value] }))}
        />
        <TextArea {...fieldIn(props, 'reason')} label={w.reason} hint={w.reasonHint} rows={4} />
        <Button>{w.judge}</Button>
      </Form>
    </section>
  )
}

/** A draft, or a correction of what was published. @article 12(1) */
export function DraftForm(props: DeskProps) {
  const { message: m, inHand, holding, typed } = props
  const w = words(props.frame.lang)
  const isEnded = m.closedAt !== null
  if (inHand?.submittedAt || m.erasedAt !== null || (isEnded && holding.length === 0))
    return <Unsent {...props} name="text" />
  const value = (name: string, otherwise: string | undefined) => typed[name] ?? otherwise
  return (
    <section>
      <h2>{isEnded ? w.correct : w.draft}</h2>
      {inHand?.givenBackBecause && (
        <>
          <h3>{w.givenBack}</h3>
          <Lines text={inHand.givenBackBecause} />
        </>
      )}
      <Form action={pathOf(props, 'answer')} csrf={props.csrf}>
        <Version {...props} />
        <RadioField
          {...fieldIn(props, 'voice')}
          value={value('voice', inHand?.voice)}
          label={w.voice}
          options={VOICES.map((one) => ({ value: one, label: w.voices[one] }))}
        />
        <TextArea
          {...fieldIn(props, 'text')}
          value={value('text', inHand?.text)}
          label={w.answer}
          rows={10}
          maxlength={LONGEST_ANSWER}
        />
        {holding.length > 0 && (
          <>
            <SelectField
              {...fieldIn(props, 'corrects')}
              value={value('corrects', inHand?.corrects == null ? undefined : String(inHand.corrects))}
              label={w.corrects}
              {...(isEnded ? {} : { empty: w.noCorrection })}
              options={holding.map((one) => ({ value: String(one.id), label: one.text.slice(0, 40) }))}
            />
            <TextField
              {...fieldIn(props, 'correctionReason')}
              value={value('correctionReason', inHand?.correctionReason ?? undefined)}
              label={w.correctionReason}
              width="full"
              optional
            />
          </>
        )}
        <Buttons>
          <Button name="press" value="submit">
            {w.submit}
          </Button>
          <Button kind="secondary" name="press" value="save">
            {w.save}
          </Button>
        </Buttons>
      </Form>
    </section>
  )
}

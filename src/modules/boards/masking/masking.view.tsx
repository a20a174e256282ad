import { ChecksField, type FieldError, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { QUEUE } from '../removal/removal.view.tsx'
import { words as office } from '../removal/removal.words.ts'
import { ReasonFields, TextOf, type Typed } from '../removal/text.view.tsx'
import { officePathOf } from '../withheld/of.rule.ts'
import type { Target } from '../withheld/target.store.ts'
import { words } from './masking.words.ts'

export function MaskingPage(props: {
  frame: Frame
  csrf: string
  target: Target
  /** Places that the finder proposes: key and the words there. */
  places: readonly { value: string; label: string }[]
  chosen: readonly string[]
  /** As which the text stands here, sent back with the form. */
  seen: string
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, target, places, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const errorOf = (name: string) => errors.find((one) => one.field === name)?.text
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: office(lang).queue, href: QUEUE }]}
      current={QUEUE}
      errors={errors}
      noindex
    >
      <TextOf lang={lang} target={target} />
      <h2>{w.title}</h2>
      <Form action={`${officePathOf(target)}/masking`} csrf={props.csrf}>
        <input type="hidden" name="seen" value={props.seen} />
        {places.length === 0 ? (
          <p id="places">{w.noPlaces}</p>
        ) : (
          <ChecksField
            lang={lang}
            name="places"
            label={w.places}
            hint={w.placesHint}
            options={[...places]}
            values={props.chosen}
            error={errorOf('places')}
          />
        )}
        <TextArea
          lang={lang}
          name="more"
          label={w.more}
          hint={w.moreHint}
          value={typed['more']}
          error={errorOf('more')}
          rows={3}
          optional
        />
        <ReasonFields lang={lang} typed={typed} errors={errors} />
        <Button>{w.do}</Button>
      </Form>
    </Page>
  )
}

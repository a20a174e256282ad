import type { ComponentChildren } from 'preact'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Steps } from '#ui/steps.tsx'
import { words } from './filing.words.ts'

/** One page of the filing: where we are, what is asked, on and back. `at` counts from 1. */
export function QuestionPage(props: {
  frame: Frame
  heading: string
  lead?: string | undefined
  at: number
  action: string
  back?: string | undefined
  errors: FieldError[]
  /** Where a file is sent. */
  multipart?: boolean
  /** Personal data that was found in it: it may be masked, and stay where it may. */
  found?: 'refused' | 'warned' | undefined
  children: ComponentChildren
}) {
  const { frame, heading, at } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${heading} (${at}/${w.steps.length}) - ${w.title}`}
      heading={heading}
      lead={props.lead}
      crumbs={[{ label: w.title, href: inLang(lang, '/petitions/new') }]}
      current={inLang(lang, '/petitions/new')}
      errors={props.errors}
      noindex
    >
      <Steps lang={lang} steps={w.steps} at={at} />
      <Form action={inLang(lang, props.action)} multipart={props.multipart}>
        {props.children}
        <Buttons>
          {props.found === 'warned' ? (
            <Button name="personal" value="keep">
              {w.keep}
            </Button>
          ) : (
            <Button>{w.next}</Button>
          )}
          {props.found && (
            <Button kind="secondary" name="personal" value="mask">
              {w.mask}
            </Button>
          )}
          {props.back && (
            <ButtonLink kind="tertiary" href={inLang(lang, props.back)}>
              {w.back}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
    </Page>
  )
}

import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { AddedPhotograph } from '../photographs/photograph.store.ts'
import { PhotographInputs } from '../photographs/photograph-inputs.view.tsx'
import { words } from './supplements.words.ts'

/** Photographs to a supplement, added one by one before it is sent. @law CPTA 22 */
export function SupplementPhotographsPage(props: {
  frame: Frame
  csrf: string
  /** Of the petition. */
  title: string
  photographs: readonly AddedPhotograph[]
  description: string
  errors: FieldError[]
}) {
  const { frame, errors } = props
  const { lang } = frame
  const w = words(lang).photographs
  const mine = inLang(lang, '/petitions/mine')
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: props.title, href: mine }]}
      current={inLang(lang, '/petitions/lookup')}
      errors={errors}
      noindex
    >
      <Form action={`${mine}/supplement/photographs`} csrf={props.csrf} multipart>
        <PhotographInputs
          lang={lang}
          photographs={props.photographs}
          hrefOf={(nth) => `${mine}/supplement/photographs/${nth}`}
          description={props.description}
          errors={errors}
        />
        <Buttons>
          <Button>{w.on}</Button>
          <ButtonLink kind="tertiary" href={mine}>
            {w.back}
          </ButtonLink>
        </Buttons>
      </Form>
    </Page>
  )
}

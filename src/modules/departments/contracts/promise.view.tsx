import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import { CheckField, type FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { Page } from '#ui/page.tsx'
import { ContractFacts } from './contract-facts.view.tsx'
import type { Contract } from './contract.store.ts'
import { promiseWords } from './promise.words.ts'

/** To somebody of a contract: what it lets do, until when, and what is to be kept. @article 3(3) */
export function PromisePage(props: {
  frame: Frame
  clerk: Clerk
  contract: Contract
  department: string
  sections: readonly string[]
  phone: string
  hasPromised: boolean
  now: Instant
  errors: FieldError[]
}) {
  const { frame, clerk, errors, hasPromised } = props
  const { lang } = frame
  const w = promiseWords(lang)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={hasPromised ? w.lead : w.leadBefore}
      current={hasPromised ? '/office/contract' : undefined}
      errors={errors}
      noindex
    >
      <ContractFacts {...props} />
      <h2>{w.duties}</h2>
      <ul>
        {w.dutiesSay.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      {hasPromised ? (
        <p>{w.promised}</p>
      ) : (
        <Form action="/office/contract/promise" csrf={clerk.csrf}>
          <CheckField lang={lang} name="promise" label={w.promise} error={errors[0]?.text} />
          <Button>{w.submit}</Button>
        </Form>
      )}
      <p>
        {w.ask(props.department)} <a href={telHref(props.phone)}>{props.phone}</a>
      </p>
    </Page>
  )
}

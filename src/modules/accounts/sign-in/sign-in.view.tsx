import type { Frame } from '#ui/frame.ts'
import { type FieldError, PasswordField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { passwordWords, words } from './sign-in.words.ts'

interface ShownAccount {
  says: string
  login: string
  password: string
  code: string | undefined
}

export function SignInPage(props: {
  frame: Frame
  /** Where the form is sent: the address asked for and the language are in it. */
  action: string
  login: string
  errors: FieldError[]
  /** Asks for a password of one's own as well. */
  asksOwn: boolean
  shown: readonly ShownAccount[]
  /** No contract of the person runs: they were shown out. */
  isContractOver: boolean
}) {
  const { frame, errors, asksOwn } = props
  const { lang } = frame
  const w = words(lang)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <Page frame={frame} title={w.title} lead={w.lead} errors={errors} noindex>
      {props.isContractOver && (
        <Panel tone="warn" title={w.contractTitle} live>
          <p>{w.contractSays}</p>
        </Panel>
      )}
      {asksOwn && (
        <Panel tone="info" title={w.ownTitle} live>
          <p>{w.ownSays}</p>
        </Panel>
      )}
      <Form action={props.action}>
        <TextField
          lang={lang}
          name="login"
          label={w.login}
          value={props.login}
          autocomplete="username"
          spellcheck={false}
          width="m"
          error={errorAt('login')}
        />
        <PasswordField lang={lang} name="password" label={w.password} error={errorAt('password')} />
        <TextField
          lang={lang}
          name="code"
          label={w.code}
          hint={w.codeHint}
          autocomplete="one-time-code"
          inputmode="numeric"
          width="s"
          error={errorAt('code')}
        />
        {asksOwn && (
          <PasswordField
            lang={lang}
            name="own"
            label={w.own}
            hint={passwordWords(lang).hint}
            autocomplete="new-password"
            error={errorAt('own')}
          />
        )}
        <Button>{w.submit}</Button>
      </Form>
      <p class="subtle">{w.help}</p>
      {props.shown.length > 0 && <ShownAccounts frame={frame} shown={props.shown} />}
    </Page>
  )
}

function ShownAccounts({ frame, shown }: { frame: Frame; shown: readonly ShownAccount[] }) {
  const w = words(frame.lang).shown
  return (
    <Panel tone="warn" title={w.title}>
      <p>{w.says}</p>
      <Table
        caption={w.caption}
        captionHidden
        head={[{ label: w.role }, { label: w.login }, { label: w.password }, { label: w.code }]}
        rowHead={0}
        rows={shown.map((one) => [
          one.says,
          <code>{one.login}</code>,
          <code>{one.password}</code>,
          one.code === undefined ? w.wait : <code>{one.code}</code>,
        ])}
      />
    </Panel>
  )
}

import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import { LANGS, momentText } from '#kernel/words.ts'
import { type FieldError, PasswordField, RadioField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { passwordWords } from '../sign-in/sign-in.words.ts'
import { words } from './account.words.ts'

interface SessionLine {
  id: string
  startedAt: Instant
  seenAt: Instant
  isThis: boolean
}
export type Done = 'password' | 'sessions' | 'lang'

interface Props {
  frame: Frame
  clerk: Clerk
  /** The rights of the post, in words. */
  rights: readonly string[]
  sessions: readonly SessionLine[]
  errors: FieldError[]
  done: Done | undefined
}

export function AccountPage(props: Props) {
  const { frame, clerk, done } = props
  const { lang } = frame
  const w = words(lang)
  const rights = props.rights.length > 0 ? props.rights.join(', ') : w.noRights
  return (
    <Page frame={frame} title={w.title} errors={props.errors} noindex>
      {done && <Panel tone="ok" title={w.done[done]} live />}
      <SummaryList
        lang={lang}
        rows={[
          { label: w.who.name, value: clerk.name },
          { label: w.who.department, value: clerk.departmentName },
          { label: w.who.post, value: clerk.postTitle },
          { label: w.who.phone, value: clerk.phone },
          { label: w.who.rights, value: rights },
        ]}
      />
      <PasswordForm {...props} />
      <Sessions {...props} />
      <h2>{w.lang.title}</h2>
      <Form action="/office/account/language" csrf={clerk.csrf}>
        <RadioField
          lang={lang}
          name="lang"
          label={w.lang.label}
          value={clerk.lang}
          options={LANGS.map((value) => ({ value, label: w.languages[value] }))}
        />
        <Button kind="secondary">{w.lang.submit}</Button>
      </Form>
    </Page>
  )
}

function PasswordForm({ frame, clerk, errors }: Props) {
  const { lang } = frame
  const w = words(lang).password
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <>
      <h2>{w.title}</h2>
      <Form action="/office/account/password" csrf={clerk.csrf}>
        <PasswordField lang={lang} name="current" label={w.current} error={errorAt('current')} />
        <PasswordField
          lang={lang}
          name="own"
          label={w.own}
          hint={passwordWords(lang).hint}
          autocomplete="new-password"
          error={errorAt('own')}
        />
        <PasswordField
          lang={lang}
          name="again"
          label={w.again}
          autocomplete="new-password"
          error={errorAt('again')}
        />
        <Button>{w.submit}</Button>
      </Form>
    </>
  )
}

function Sessions({ frame, clerk, sessions }: Props) {
  const { lang } = frame
  const w = words(lang).sessions
  return (
    <>
      <h2>{w.title}</h2>
      <p>{w.says}</p>
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.started }, { label: w.seen }, { label: w.which }, { label: w.action }]}
        rows={sessions.map((one) => [
          <Moment lang={lang} at={one.startedAt} short />,
          <Moment lang={lang} at={one.seenAt} short />,
          one.isThis ? w.isThis : w.other,
          one.isThis ? null : (
            <Form action="/office/account/sessions" csrf={clerk.csrf}>
              <Button kind="tertiary" size="small" name="id" value={one.id}>
                {w.end(momentText(lang, one.startedAt, 'short'))}
              </Button>
            </Form>
          ),
        ])}
      />
      {sessions.length > 1 && (
        <Form action="/office/account/sessions" csrf={clerk.csrf}>
          <Button kind="secondary" name="id" value="others">
            {w.endOthers}
          </Button>
        </Form>
      )}
    </>
  )
}

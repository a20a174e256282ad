import { inLang } from '#kernel/words.ts'
import { type FieldError, TextField } from '#ui/field.tsx'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { GuardianRefusal } from '../identity/refusals.rule.ts'
import type { GuardianState } from './guardian-request.store.ts'
import { words as ownWords } from '../own-account/own-account.words.ts'
import { words } from './guardian.words.ts'

const TONES = {
  none: 'info',
  waiting: 'info',
  late: 'warn',
  consented: 'ok',
  refused: 'warn',
  revoked: 'warn',
} as const

/** For the child: how it stands, and asking. */
export function ChildPage(props: {
  frame: Frame
  csrf: string
  state: GuardianState | 'none'
  isNeeded: boolean
  contact: string
  errors: FieldError[]
}) {
  const { frame, state, errors } = props
  const { lang } = frame
  const w = words(lang)
  const crumbs = [{ label: ownWords(lang).title, href: inLang(lang, '/account') }]
  if (!props.isNeeded) return <Page {...{ frame, crumbs }} title={w.title} lead={w.notNeeded} noindex />
  const [title, text] = w.states[state]
  return (
    <Page {...{ frame, crumbs, errors }} title={w.title} lead={w.lead} noindex>
      <Panel tone={TONES[state]} title={title} live>
        <p>{text}</p>
      </Panel>
      {state !== 'consented' && (
        <Form action={inLang(lang, '/account/guardian')} csrf={props.csrf}>
          <TextField
            lang={lang}
            name="contact"
            label={w.contact}
            hint={w.contactHint}
            value={props.contact}
            spellcheck={false}
            error={errors.find((one) => one.field === 'contact')?.text}
          />
          <Button>{w.send}</Button>
        </Form>
      )}
    </Page>
  )
}

/** For the guardian, who comes by the link of a letter. */
export function ConsentPage(props: {
  frame: Frame
  /** Of this page; its buttons stand below it. */
  path: string
  nickname: string
  state: GuardianState
  isOutgrown: boolean
  isPossible: boolean
  refusal?: GuardianRefusal | 'unverified' | undefined
}) {
  const { frame, path, state, refusal } = props
  const { lang } = frame
  const w = words(lang)
  const [title, text] = props.isOutgrown ? w.outgrown : w.seen[state]
  return (
    <Page frame={frame} title={w.consentTitle} lead={props.isOutgrown ? undefined : w.lead} noindex>
      {refusal && (
        <Panel tone="danger" title={w.failed} live>
          <p>{w.refused[refusal]}</p>
        </Panel>
      )}
      {title !== '' && (
        <Panel tone={props.isOutgrown ? 'info' : TONES[state]} title={title} live>
          <p>{text}</p>
        </Panel>
      )}
      <SummaryList lang={lang} rows={[{ label: w.consentFor, value: props.nickname }]} />
      {!props.isOutgrown && (
        <ul>
          {w.what.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
      {state === 'waiting' && !props.isOutgrown && (
        <>
          {props.isPossible ? (
            <p>
              <ButtonLink href={`${path}/begin`}>{w.begin}</ButtonLink>
            </p>
          ) : (
            <Panel tone="warn" title={w.noProvider} />
          )}
          <Form action={`${path}/refusal`}>
            <Button kind="tertiary">{w.refuse}</Button>
          </Form>
        </>
      )}
      {state === 'consented' && (
        <Form action={`${path}/revocation`}>
          <p>{props.isOutgrown ? w.eraseSays : w.revokeSays}</p>
          <Button kind="secondary">{props.isOutgrown ? w.erase : w.revoke}</Button>
        </Form>
      )}
    </Page>
  )
}

export function GonePage({ frame }: { frame: Frame }) {
  const w = words(frame.lang)
  return <Page frame={frame} title={w.gone} lead={w.goneSays} noindex />
}

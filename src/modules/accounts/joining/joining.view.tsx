import { CheckField, DateField, type FieldError, PasswordField, RadioField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { inLang } from '#kernel/words.ts'
import { passwordWords } from '../sign-in/sign-in.words.ts'
import { nicknameWords, words } from './joining.words.ts'

const at = (errors: readonly FieldError[], field: string) => errors.find((one) => one.field === field)?.text

export function AskPage(props: {
  frame: Frame
  email: string
  next: string
  errors: FieldError[]
  isExpired: boolean
}) {
  const { frame, errors } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} errors={errors} noindex>
      {props.isExpired && (
        <Panel tone="warn" title={w.expired} live>
          <p>{w.expiredSays}</p>
        </Panel>
      )}
      <Form action={inLang(lang, '/account/join')}>
        <TextField
          lang={lang}
          name="email"
          type="email"
          label={w.email}
          hint={w.emailHint}
          value={props.email}
          autocomplete="email"
          spellcheck={false}
          error={at(errors, 'email')}
        />
        <Next next={props.next} />
        <Button>{w.send}</Button>
      </Form>
      <p>
        {w.have} <a href={inLang(lang, '/account/sign-in')}>{w.signIn}</a>
      </p>
    </Page>
  )
}

export const Next = ({ next }: { next: string }) =>
  next === '' ? <></> : <input type="hidden" name="next" value={next} />

/** After a letter was, or was not, sent: the same for everyone. */
export function SentPage(props: { frame: Frame; minutes: number; title?: string; again: string }) {
  const w = words(props.frame.lang)
  return (
    <Page frame={props.frame} title={props.title ?? w.sentTitle} noindex>
      <p>{w.sentSays(props.minutes)}</p>
      <p>
        <a href={inLang(props.frame.lang, props.again)}>{w.again}</a>
      </p>
    </Page>
  )
}

export type Typed = Readonly<
  Record<'nickname' | 'age' | 'birth' | 'terms' | 'personal' | 'news' | 'next', string>
>

export function JoinPage(props: {
  frame: Frame
  action: string
  email: string
  typed: Typed
  errors: FieldError[]
}) {
  const { frame, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const nick = nicknameWords(lang)
  const text = { lang, width: 'm' as const }
  return (
    <Page frame={frame} title={w.step2} errors={errors} noindex>
      <SummaryList lang={lang} rows={[{ label: w.address, value: props.email }]} />
      <Form action={props.action}>
        <TextField
          {...text}
          name="nickname"
          label={w.nickname}
          hint={nick.hint}
          value={typed.nickname}
          autocomplete="nickname"
          error={at(errors, 'nickname')}
        />
        <PasswordField
          {...text}
          name="password"
          label={w.password}
          hint={passwordWords(lang).hint}
          autocomplete="new-password"
          error={at(errors, 'password')}
        />
        <RadioField
          lang={lang}
          name="age"
          label={w.age}
          hint={w.ageHint}
          value={typed.age}
          error={at(errors, 'age')}
          options={[
            { value: 'adult', label: w.ages.adult },
            { value: 'child', label: w.ages.child },
          ]}
        />
        <DateField
          lang={lang}
          name="birth"
          label={w.birth}
          hint={w.birthHint}
          value={typed.birth}
          optional
          error={at(errors, 'birth')}
        />
        <h2>{w.consentTitle}</h2>
        <CheckField
          lang={lang}
          name="terms"
          label={w.terms}
          hint={w.termsHint}
          checked={typed.terms === 'yes'}
          error={at(errors, 'terms')}
        />
        <CheckField
          lang={lang}
          name="personal"
          label={w.personal}
          hint={w.personalHint}
          checked={typed.personal === 'yes'}
          error={at(errors, 'personal')}
        />
        <CheckField lang={lang} name="news" label={w.news} hint={w.newsHint} checked={typed.news === 'yes'} />
        <Next next={typed.next} />
        <Button>{w.submit}</Button>
      </Form>
    </Page>
  )
}

import { CheckField, DateField, type FieldError, RadioField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { inLang } from '#kernel/words.ts'
import { EmailField, NewPasswordField, NicknameField } from '../citizens/fields.view.tsx'
import { words } from './joining.words.ts'

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
        <EmailField
          lang={lang}
          label={w.email}
          hint={w.emailHint}
          value={props.email}
          error={errors.find((one) => one.field === 'email')?.text}
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
  const field = fieldsOf<keyof Typed | 'password'>({ lang, typed, errors })
  return (
    <Page frame={frame} title={w.step2} errors={errors} noindex>
      <SummaryList lang={lang} rows={[{ label: w.address, value: props.email }]} />
      <Form action={props.action}>
        <NicknameField {...field('nickname')} label={w.nickname} />
        <NewPasswordField {...field('password')} label={w.password} />
        <RadioField
          {...field('age')}
          label={w.age}
          hint={w.ageHint}
          options={[
            { value: 'adult', label: w.ages.adult },
            { value: 'child', label: w.ages.child },
          ]}
        />
        <DateField {...field('birth')} label={w.birth} hint={w.birthHint} optional />
        <h2>{w.consentTitle}</h2>
        <CheckField
          {...field('terms')}
          value="yes"
          label={w.terms}
          hint={w.termsHint}
          checked={typed.terms === 'yes'}
        />
        <CheckField
          {...field('personal')}
          value="yes"
          label={w.personal}
          hint={w.personalHint}
          checked={typed.personal === 'yes'}
        />
        <CheckField
          {...field('news')}
          value="yes"
          label={w.news}
          hint={w.newsHint}
          checked={typed.news === 'yes'}
        />
        <Next next={typed.next} />
        <Button>{w.submit}</Button>
      </Form>
    </Page>
  )
}

import { dayOf } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { lastDay } from '../identity/keeping.rule.ts'
import type { OwnAccount } from './own-account.store.ts'
import { words } from './own-account.words.ts'

export function OwnAccountPage(props: {
  frame: Frame
  csrf: string
  account: OwnAccount
  isVerified: boolean
  isUnder14: boolean
  mayWrite: boolean
  wantsNews: boolean
  isSaved: boolean
}) {
  const { frame, account, csrf } = props
  const { lang } = frame
  const w = words(lang)
  const change = (path: string, what: string) => ({ href: inLang(lang, path), what })
  const { rows } = w
  const [title, text] = props.mayWrite ? w.mayWrite : w.mayNotWrite
  const identity =
    props.isVerified && account.verifiedUntil
      ? w.verified(dayText(lang, lastDay(account.verifiedUntil)))
      : w.notVerified
  const contact = (what: string) => change('/account/contact', what)
  return (
    <Page frame={frame} title={w.title} noindex>
      {props.isSaved && <Panel tone="ok" title={w.saved} live />}
      <Panel tone={props.mayWrite ? 'ok' : 'info'} title={title}>
        <p>{text}</p>
        {!props.isVerified && <a href={inLang(lang, '/account/identity')}>{w.verify}</a>}
      </Panel>
      <SummaryList
        lang={lang}
        rows={[
          {
            label: rows.nickname,
            value: account.nickname,
            change: change('/account/nickname', rows.nickname),
          },
          { label: rows.email, value: account.email, change: contact(rows.email) },
          { label: rows.phone, value: account.phone, change: contact(rows.phone) },
          { label: rows.told, value: w.told[account.toldBy], change: contact(rows.told) },
          { label: rows.lang, value: w.langs[account.lang], change: contact(rows.lang) },
          { label: rows.news, value: props.wantsNews ? w.yes : w.no, change: contact(rows.news) },
          { label: rows.identity, value: identity, change: change('/account/identity', rows.identity) },
          ...(props.isUnder14
            ? [
                {
                  label: rows.guardian,
                  value: w.guardian[account.guardianConsentedAt ? 'yes' : 'no'],
                  change: change('/account/guardian', rows.guardian),
                },
              ]
            : []),
          { label: rows.opened, value: dayText(lang, dayOf(account.openedAt)) },
        ]}
      />
      <ul>
        {(['password', 'security', 'data', 'close'] as const).map((one) => (
          <li>
            <a href={inLang(lang, one === 'data' ? '/account/data.json' : `/account/${one}`)}>
              {w.more[one]}
            </a>
          </li>
        ))}
      </ul>
      <Form action={inLang(lang, '/account/sign-out')} csrf={csrf}>
        <Buttons>
          <Button kind="secondary">{w.more.out}</Button>
          <Button kind="tertiary" formaction={inLang(lang, '/account/sign-out-everywhere')}>
            {w.more.outEverywhere}
          </Button>
        </Buttons>
      </Form>
    </Page>
  )
}

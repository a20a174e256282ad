import { inLang } from '#kernel/words.ts'
import { ButtonLink } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { words as ownWords } from '../own-account/own-account.words.ts'
import { words } from './identity.words.ts'
import type { IdentityRefusal } from './refusals.rule.ts'

export function IdentityPage(props: {
  frame: Frame
  /** Until when it need not be done again; undefined before it was done. */
  until: string | undefined
  isUnder14: boolean
  isPossible: boolean
  begin: string
  refusal?: IdentityRefusal | 'used' | undefined
}) {
  const { frame, until, refusal } = props
  const w = words(frame.lang)
  const crumbs = [{ label: ownWords(frame.lang).title, href: inLang(frame.lang, '/account') }]
  return (
    <Page {...{ frame, crumbs }} title={w.title} lead={w.lead} noindex>
      {refusal && (
        <Panel tone="danger" title={w.failed} live>
          <p>{w.refused[refusal]}</p>
        </Panel>
      )}
      {until !== undefined && (
        <Panel tone="ok" title={w.doneTitle} live>
          <p>{w.done(until)}</p>
        </Panel>
      )}
      {props.isUnder14 && (
        <p>
          <a href={inLang(frame.lang, '/account/guardian')}>{w.child}</a>
        </p>
      )}
      <ul>
        {w.what.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      {props.isPossible ? (
        <ButtonLink href={props.begin} kind={until === undefined ? 'primary' : 'secondary'}>
          {until === undefined ? w.begin : w.again}
        </ButtonLink>
      ) : (
        <Panel tone="warn" title={w.none}>
          <p>{w.noneSays}</p>
        </Panel>
      )}
    </Page>
  )
}

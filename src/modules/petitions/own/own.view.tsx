import type { ComponentChildren } from 'preact'
import type { LocalDate } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import type { Answer } from '../answers/answer.store.ts'
import type { Detail } from '../details/details.rule.ts'
import { Details } from '../details/details.view.tsx'
import { DecisionPanel } from '../answers/decision.view.tsx'
import type { Kind } from '../kinds/kind.store.ts'
import type { Move } from '../petition/history.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { ChargePanel, type OwnCharge } from '../payments/charge/charge.view.tsx'
import { Grievance } from '../remedies/remedies.view.tsx'
import { ProofLinks } from '../proof/proof-links.view.tsx'
import { toneOf } from '../register/register.view.tsx'
import { stageWords } from '../stages/stages.words.ts'
import { OwnActs } from './own-acts.view.tsx'
import { Facts, Progress } from './own-facts.view.tsx'
import { type Done, words } from './own.words.ts'
import { AFTER, ASKED, type OwnParts } from './parts.view.tsx'

/** Everything that a petitioner sees of the own petition. */
export interface OwnPetition extends OwnParts {
  readonly petition: Petition
  readonly kind: Kind
  readonly details: readonly Detail[]
  readonly steps: readonly (Move & { department: string | undefined })[]
  readonly answer: Answer | undefined
  /** Name and telephone always, whatever public pages show. @law CPTA-ED 31 */
  readonly officer: { department: string; name: string; phone: string } | undefined
  /** Working days, negative when overdue. */
  readonly daysLeft: number | undefined
  /** Before receipt. */
  readonly expectedOn: LocalDate | undefined
  readonly charge: OwnCharge | undefined
  /** The question to a counselor that it was. */
  readonly questionNumber: string | undefined
}

export interface OwnProps {
  frame: Frame
  own: OwnPetition
  csrf: string
  errors: FieldError[]
  /** What was typed into a form that was refused, by field. */
  typed: Readonly<Record<string, string>>
  /** In the form of the supplement: personal data that was found or masked. */
  note?: ComponentChildren
  /** Whether the supplement may be sent as it is. */
  keeps?: boolean | undefined
  /** Whether there is something to mask. */
  isFound?: boolean | undefined
  done: Done | undefined
}

export function OwnPage(props: OwnProps) {
  const { frame, own, done } = props
  const { petition } = own
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${petition.title} - ${w.title}`}
      heading={petition.title}
      current={inLang(lang, '/petitions/lookup')}
      errors={props.errors}
      noindex
    >
      {done && <Panel tone="ok" title={w.done[done]} live />}
      <p>
        <Badge tone={toneOf(petition.stage)}>{stageWords(lang).stage[petition.stage]}</Badge>
      </p>
      <ChargePanel frame={frame} petition={petition} own={own.charge} />
      {ASKED.map((Part) => (
        <Part {...props} />
      ))}
      <DecisionPanel {...props} />
      <Facts {...props} />
      <h2>{w.progress}</h2>
      <Progress {...props} />
      <h2>{w.yours}</h2>
      <Lines text={petition.body} />
      <Details lang={lang} details={own.details} />
      {own.supplements.map((one) =>
        one.supplied ? (
          <>
            <h3>{w.supplied}</h3>
            <Lines text={one.supplied.text} />
          </>
        ) : null,
      )}
      <Grievance remedies={own.remedies} lang={lang} />
      {AFTER.map((Part) => (
        <Part {...props} />
      ))}
      <ProofLinks
        lang={lang}
        at={inLang(lang, '/petitions/mine')}
        of={own.given ? ['petition', 'answer'] : ['petition']}
      />
      <OwnActs {...props} />
      <PrintButton lang={lang} />
    </Page>
  )
}

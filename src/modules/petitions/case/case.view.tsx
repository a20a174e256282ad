import type { Holder } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { LocalDate } from '#kernel/time.ts'
import { Badge } from '#ui/badge.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Answer } from '../answers/answer.store.ts'
import type { Detail } from '../details/details.rule.ts'
import { Details } from '../details/details.view.tsx'
import type { Kind } from '../kinds/kind.store.ts'
import type { Move } from '../petition/history.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import type { Petitioner } from '../petition/petitioner.store.ts'
import type { ChargeStanding } from '../payments/charge/charge.store.ts'
import { CaseCharge } from '../payments/charge/case-charge.view.tsx'
import { toneOf } from '../register/register.view.tsx'
import { stageWords } from '../stages/stages.words.ts'
import type { Act } from '../stages/stages.rule.ts'
import { CaseFacts, CaseHistory, PetitionerFacts } from './facts.view.tsx'
import type { CaseParts } from './case-parts.view.tsx'
import { AFTERWARDS, NEXT, OTHERS, RECORDS } from './parts.view.tsx'
import { words } from './case.words.ts'

export interface CaseFile extends CaseParts {
  readonly petition: Petition
  readonly petitioner: Petitioner
  readonly details: readonly Detail[]
  readonly kind: Kind
  readonly moves: readonly Move[]
  /** To which it may be assigned. */
  readonly posts: readonly Holder[]
  readonly holder: Holder | undefined
  /** Of staff, by id. */
  readonly names: ReadonlyMap<number, string>
  readonly answer: Answer | undefined
  readonly acts: ReadonlySet<Act>
  readonly daysLeft: number | undefined
  readonly isLate: boolean
  readonly today: LocalDate
  /** Of its fee, where it has one. */
  readonly standing: ChargeStanding | undefined
  readonly mayKeepMoney: boolean
  /** The question to a counselor that it was. */
  readonly questionNumber: string | undefined
}

export interface CaseProps {
  frame: Frame
  clerk: Clerk
  file: CaseFile
  /** Of a form that was refused: what was typed, by field. */
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
  /** What somebody else did in between. */
  changed: { act: string; who: string } | undefined
  done: boolean
}

/** Characters up to which something typed is a choice or a number, not a text to keep. */
const SHORT = 10

export function CasePage(props: CaseProps) {
  const { frame, file, changed } = props
  const { petition } = file
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${petition.number} ${petition.title}`}
      heading={petition.title}
      crumbs={[{ label: w.crumb, href: '/office' }]}
      current="/office"
      errors={props.errors}
      aside={<PetitionerFacts {...props} />}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      {changed && (
        <Panel tone="warn" title={w.changed(changed.act, changed.who)} live>
          <p>{w.changedSays}</p>
          {Object.values(props.typed)
            .filter((text) => text.length > SHORT)
            .map((text) => (
              <Lines text={text} />
            ))}
        </Panel>
      )}
      <p>
        <Badge tone={toneOf(petition.stage)}>{stageWords(lang).stage[petition.stage]}</Badge>
      </p>
      <CaseFacts {...props} />
      <CaseCharge {...props} />
      <h2>{w.body}</h2>
      <Lines text={petition.body} />
      <Details lang={lang} details={file.details} />
      {RECORDS.map((Part) => (
        <Part {...props} />
      ))}
      <Acts {...props} />
      {AFTERWARDS.map((Part) => (
        <Part {...props} />
      ))}
      <CaseHistory {...props} />
    </Page>
  )
}

function Acts(props: CaseProps) {
  const w = words(props.frame.lang)
  const next = NEXT.flatMap((form) => form(props) ?? [])
  const others = OTHERS.flatMap((form) => form(props) ?? [])
  // one that was refused may be among them
  const isOpen = props.errors.length > 0 || props.changed !== undefined
  return (
    <section class="case-acts" aria-label={w.acts}>
      <h2>{w.acts}</h2>
      {next.length === 0 && <p class="empty">{w.nothing}</p>}
      {next}
      {others.length > 0 && (
        <Disclosure summary={w.others} open={isOpen}>
          {others}
        </Disclosure>
      )}
    </section>
  )
}

import type { Instant } from '#kernel/time.ts'
import { dayText, momentText } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { SummaryList } from '#ui/summary-list.tsx'
import { StateBadge } from './contracts.view.tsx'
import type { Contract } from './contract.store.ts'
import { words } from './contracts.words.ts'

/** What a contract says: with whom, what for, where, how long, and why it ended. */
export function ContractFacts(props: {
  frame: Frame
  contract: Contract
  department: string
  /** What its sections are called. */
  sections: readonly string[]
  /** Whom to call at the company; not for its own people. */
  contact?: string | undefined
  now: Instant
}) {
  const { contract } = props
  const { lang } = props.frame
  const w = words(lang)
  return (
    <>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.number, value: contract.number },
          { label: w.company, value: contract.company },
          ...(props.contact === undefined ? [] : [{ label: w.contact, value: props.contact }]),
          { label: w.purpose, value: contract.purpose },
          { label: w.department, value: props.department },
          { label: w.fromOn, value: dayText(lang, contract.fromOn) },
          { label: w.lastOn, value: dayText(lang, contract.lastOn) },
          { label: w.sections, value: props.sections.join(', ') },
          { label: w.jobs, value: contract.jobs.map((one) => w.jobNames[one]).join(', ') },
          { label: w.state, value: <StateBadge lang={lang} of={contract} now={props.now} /> },
        ]}
      />
      {contract.endedAt && (
        <p>{w.endedWhy(momentText(lang, contract.endedAt, 'short'), contract.endedWhy ?? '')}</p>
      )}
    </>
  )
}

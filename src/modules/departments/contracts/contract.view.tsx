import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import { dayText, momentText } from '#kernel/words.ts'
import { DateField, type FieldError, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { Change } from './change.store.ts'
import { ContractFacts } from './contract-facts.view.tsx'
import type { Contract } from './contract.store.ts'
import { words } from './contracts.words.ts'
import type { Member } from './member.store.ts'
import { MembersOf } from './members.view.tsx'
import type { ReadingFigures, ReadingLine } from './reading.store.ts'
import { ReadingsOf } from './readings.view.tsx'

const HERE = '/office/contracts'

export interface ContractProps {
  frame: Frame
  clerk: Clerk
  contract: Contract
  department: string
  /** What its sections are called. */
  sections: readonly string[]
  contact: string | undefined
  members: readonly Member[]
  people: ReadonlyMap<number, { name: string; employeeNo: string }>
  promises: ReadonlyMap<number, Instant>
  changes: readonly Change[]
  figures: readonly ReadingFigures[]
  readings: readonly ReadingLine[]
  /** Of the managing department; others read. */
  mayChange: boolean
  now: Instant
  typed: Readonly<Record<string, string>>
  errors: FieldError[]
}

/** One contract, with its people and all that is known of what they did. @article 3(3) */
export function ContractPage(props: ContractProps) {
  const { frame, contract, errors, mayChange } = props
  const w = words(frame.lang)
  return (
    <Page
      frame={frame}
      title={contract.company}
      crumbs={[{ label: w.title, href: HERE }]}
      current={HERE}
      errors={errors}
      noindex
    >
      <ContractFacts {...props} />
      <p>
        <a href={`${HERE}/${contract.id}/report`}>{w.wholeReport}</a>
      </p>
      <MembersOf {...props} />
      <ReadingsOf {...props} />
      {mayChange && contract.endedAt === null && <Term {...props} />}
    </Page>
  )
}

function Term({ frame, clerk, contract, changes, typed, errors }: ContractProps) {
  const { lang } = frame
  const w = words(lang)
  const address = `${HERE}/${contract.id}`
  const error = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <section aria-labelledby="term">
      <h2 id="term">{w.term}</h2>
      {changes.length > 0 && (
        <ul>
          {changes.map((one) => {
            const [moment, day] = [momentText(lang, one.at, 'short'), dayText(lang, one.lastOn, 'short')]
            return <li>{one.why === null ? w.wasOver(moment, day) : w.wasExtended(moment, day, one.why)}</li>
          })}
        </ul>
      )}
      <h3>{w.extend}</h3>
      <Form action={`${address}/term`} csrf={clerk.csrf}>
        <input type="hidden" name="version" value={String(contract.version)} />
        <DateField
          lang={lang}
          name="lastOn"
          label={w.lastOn}
          value={typed['lastOn'] ?? contract.lastOn}
          error={error('lastOn')}
        />
        <TextField
          lang={lang}
          name="whyLonger"
          label={w.whyLonger}
          value={typed['whyLonger']}
          width="full"
          error={error('whyLonger')}
        />
        <Button kind="secondary">{w.extend}</Button>
      </Form>
      <h3>{w.end}</h3>
      <Form action={`${address}/end`} csrf={clerk.csrf}>
        <TextField
          lang={lang}
          name="why"
          label={w.why}
          hint={w.endSays}
          value={typed['why']}
          width="full"
          error={error('why')}
        />
        <Button kind="secondary">{w.end}</Button>
      </Form>
    </section>
  )
}

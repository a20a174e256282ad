import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import { dayText, momentText } from '#kernel/words.ts'
import { DateField, type FieldError, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import type { Contract } from './contract.store.ts'
import { StateBadge } from './contracts.view.tsx'
import { words } from './contracts.words.ts'
import type { Member, ReadingFigures, ReadingLine } from './member.store.ts'
import { ReadingsOf } from './readings.view.tsx'

const HERE = '/office/contracts'

/** One contract, with its people and all that is known of what they did. @article 3(3) */
export function ContractPage(props: {
  frame: Frame
  clerk: Clerk
  contract: Contract
  department: string
  members: readonly Member[]
  names: ReadonlyMap<number, string>
  figures: readonly ReadingFigures[]
  readings: readonly ReadingLine[]
  now: Instant
  errors: FieldError[]
}) {
  const { frame, clerk, contract, members, names, errors } = props
  const { lang } = frame
  const w = words(lang)
  const address = `${HERE}/${contract.id}`
  const error = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <Page
      frame={frame}
      title={contract.company}
      crumbs={[{ label: w.title, href: HERE }]}
      current={HERE}
      errors={errors}
      noindex
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.number, value: contract.number },
          { label: w.purpose, value: contract.purpose },
          { label: w.department, value: props.department },
          { label: w.fromOn, value: dayText(lang, contract.fromOn) },
          { label: w.lastOn, value: dayText(lang, contract.lastOn) },
          { label: w.sections, value: contract.sections.join(', ') },
          { label: w.state, value: <StateBadge lang={lang} of={contract} now={props.now} /> },
        ]}
      />
      {contract.endedAt && (
        <p>{w.endedWhy(momentText(lang, contract.endedAt, 'short'), contract.endedWhy ?? '')}</p>
      )}
      <section aria-labelledby="members">
        <h2 id="members">{w.members}</h2>
        <Table
          caption={w.members}
          captionHidden
          head={[{ label: w.name }, { label: w.confidentialOn, nowrap: true }, { label: w.takeOut }]}
          rowHead={0}
          rows={members.map((one) => [
            names.get(one.staffId) ?? String(one.staffId),
            dayText(lang, one.confidentialOn, 'short'),
            one.removedAt ? (
              w.removed(momentText(lang, one.removedAt, 'short'))
            ) : (
              <Form
                action={`${address}/taking-out`}
                csrf={clerk.csrf}
                label={w.takeOutOf(names.get(one.staffId) ?? '')}
              >
                <Button kind="tertiary" size="small" name="staff" value={String(one.staffId)}>
                  {w.takeOut}
                </Button>
              </Form>
            ),
          ])}
          empty={w.noMembers}
        />
        <Form action={`${address}/members`} csrf={clerk.csrf}>
          <TextField
            lang={lang}
            name="employeeNo"
            label={w.employeeNo}
            hint={w.employeeHint}
            width="m"
            error={error('employeeNo')}
          />
          <DateField
            lang={lang}
            name="confidentialOn"
            label={w.confidentialOn}
            error={error('confidentialOn')}
          />
          <Button kind="secondary">{w.add}</Button>
        </Form>
      </section>
      <ReadingsOf {...props} />
      {contract.endedAt === null && (
        <section aria-labelledby="term">
          <h2 id="term">{w.extend}</h2>
          <Form action={`${address}/term`} csrf={clerk.csrf}>
            <DateField
              lang={lang}
              name="lastOn"
              label={w.lastOn}
              value={contract.lastOn}
              error={error('lastOn')}
            />
            <Button kind="secondary">{w.extend}</Button>
          </Form>
          <Form action={`${address}/end`} csrf={clerk.csrf}>
            <TextField lang={lang} name="why" label={w.why} width="full" error={error('why')} />
            <Button kind="secondary">{w.end}</Button>
          </Form>
        </section>
      )}
    </Page>
  )
}

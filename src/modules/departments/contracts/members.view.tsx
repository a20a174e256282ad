import { dayText, momentText } from '#kernel/words.ts'
import { DateField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Table } from '#ui/table.tsx'
import type { ContractProps } from './contract.view.tsx'
import { words } from './contracts.words.ts'

const HERE = '/office/contracts'

/** Who works under a contract; the managing department lets people in and takes them out. @article 3(3) */
export function MembersOf(props: ContractProps) {
  const { clerk, contract, members, people, promises, mayChange } = props
  const { lang } = props.frame
  const w = words(lang)
  const address = `${HERE}/${contract.id}`
  const nameOf = (staffId: number) => people.get(staffId)?.name ?? String(staffId)
  return (
    <section aria-labelledby="members">
      <h2 id="members">{w.members}</h2>
      <Table
        caption={w.members}
        captionHidden
        head={[
          { label: w.name },
          { label: w.employeeNo, nowrap: true },
          { label: w.confidentialOn, nowrap: true },
          { label: w.promisedAt, nowrap: true },
          { label: w.takeOut },
        ]}
        rowHead={0}
        rows={members.map((one) => {
          const promisedAt = promises.get(one.staffId)
          return [
            nameOf(one.staffId),
            people.get(one.staffId)?.employeeNo ?? '',
            dayText(lang, one.confidentialOn, 'short'),
            promisedAt ? momentText(lang, promisedAt, 'short') : w.notPromised,
            one.removedAt
              ? w.removed(momentText(lang, one.removedAt, 'short'))
              : mayChange && (
                  <Form
                    action={`${address}/taking-out`}
                    csrf={clerk.csrf}
                    label={w.takeOutOf(nameOf(one.staffId))}
                  >
                    <Button kind="tertiary" size="small" name="staff" value={String(one.staffId)}>
                      {w.takeOut}
                      <span class="sr-only">: {nameOf(one.staffId)}</span>
                    </Button>
                  </Form>
                ),
          ]
        })}
        empty={w.noMembers}
      />
      {mayChange && contract.endedAt === null && <Joining {...props} />}
    </section>
  )
}

function Joining({ frame, clerk, contract, typed, errors }: ContractProps) {
  const { lang } = frame
  const w = words(lang)
  const address = `${HERE}/${contract.id}`
  const bound = (name: 'name' | 'email' | 'newConfidentialOn' | 'employeeNo' | 'confidentialOn') => ({
    lang,
    name,
    label: w[name],
    value: typed[name] ?? '',
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <>
      <h3>{w.newPerson}</h3>
      <Form action={`${address}/people`} csrf={clerk.csrf} label={w.newPerson}>
        <TextField {...bound('name')} hint={w.newHint} width="m" />
        <TextField {...bound('email')} type="email" width="m" />
        <DateField {...bound('newConfidentialOn')} />
        <Button kind="secondary">{w.addNew}</Button>
      </Form>
      <h3>{w.knownPerson}</h3>
      <Form action={`${address}/members`} csrf={clerk.csrf} label={w.knownPerson}>
        <TextField {...bound('employeeNo')} hint={w.employeeHint} width="m" />
        <DateField {...bound('confidentialOn')} />
        <Button kind="secondary">{w.add}</Button>
      </Form>
    </>
  )
}

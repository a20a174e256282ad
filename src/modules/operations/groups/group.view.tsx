import { DateField, type FieldError, RadioField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import type { FiledOpinion } from '../opinions/opinion.store.ts'
import { DECISIONS, decideReport, stageOf } from './group.rule.ts'
import type { Group } from './group.store.ts'
import { words } from './groups.words.ts'

export type GroupTyped = Record<
  'title' | 'decision' | 'reason' | 'reasonEn' | 'department' | 'did' | 'didOn',
  string
>
export interface GroupProps {
  frame: Frame
  csrf: string
  group: Group
  opinions: readonly FiledOpinion[]
  departments: readonly { id: string; name: string }[]
  typed: GroupTyped
  errors: FieldError[]
  done: boolean
}

/** A group of opinions in the office: decided, done, reported. @article 4 */
export function GroupPage(props: GroupProps) {
  const { frame, csrf, group, opinions, errors } = props
  const { lang } = frame
  const w = words(lang)
  const here = `/office/opinions/groups/${group.id}`
  const version = <input type="hidden" name="version" value={group.version} />
  const name = (id: string | null) => props.departments.find((one) => one.id === id)?.name ?? id
  return (
    <Page
      frame={frame}
      title={group.title}
      crumbs={[
        { label: w.list, href: '/office/opinions' },
        { label: w.year(group.year), href: `/office/opinions/years/${group.year}` },
      ]}
      current="/office/opinions"
      errors={errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <SummaryList
        lang={lang}
        rows={[
          { label: w.stage, value: w.stages[stageOf(group)] },
          ...(group.decision === null
            ? []
            : [
                { label: w.decision, value: w.decisions[group.decision] },
                { label: w.reason, value: <Lines text={group.reason ?? ''} /> },
                { label: w.reasonEn, value: <Lines text={group.reasonEn ?? '–'} /> },
                { label: w.department, value: name(group.departmentId) },
              ]),
          ...(group.done === null || group.doneOn === null
            ? []
            : [
                { label: w.did, value: <Lines text={group.done} /> },
                { label: w.didOn, value: <Day lang={lang} day={group.doneOn} /> },
              ]),
        ]}
      />
      <h2>{w.opinions}</h2>
      <ul class="opinion-texts">
        {opinions.map((one) => (
          <li lang={one.lang}>
            <Lines text={one.text} />
          </li>
        ))}
      </ul>
      {group.reportedOn === null && group.doneOn === null && (
        <Form action={`${here}/decision`} csrf={csrf} label={w.decide}>
          <h2>{w.decide}</h2>
          {version}
          <DecisionFields {...props} />
          <Button>{w.decideIt}</Button>
        </Form>
      )}
      {group.decision !== null && group.decision !== 'not' && group.doneOn === null && (
        <Form action={`${here}/doing`} csrf={csrf} label={w.note}>
          <h2>{w.note}</h2>
          <p>{w.noteLead}</p>
          {version}
          <TextArea {...fieldOf(props, 'did')} label={w.did} rows={4} maxlength={2000} />
          <DateField {...fieldOf(props, 'didOn')} label={w.didOn} />
          <Button>{w.noteIt}</Button>
        </Form>
      )}
      {decideReport(group).ok && (
        <Form action={`${here}/report`} csrf={csrf} label={w.reportIt}>
          {version}
          <p>{w.reportLead}</p>
          <Button kind="secondary">{w.reportIt}</Button>
        </Form>
      )}
    </Page>
  )
}

const fieldOf = ({ frame, typed, errors }: GroupProps, name: keyof GroupTyped) => ({
  lang: frame.lang,
  name,
  value: typed[name],
  error: errors.find((one) => one.field === name)?.text,
})

function DecisionFields(props: GroupProps) {
  const w = words(props.frame.lang)
  return (
    <>
      <TextField {...fieldOf(props, 'title')} label={w.title} width="l" />
      <RadioField
        {...fieldOf(props, 'decision')}
        label={w.decision}
        options={DECISIONS.map((value) => ({ value, label: w.decisions[value] }))}
      />
      <TextArea
        {...fieldOf(props, 'reason')}
        label={w.reason}
        hint={w.reasonHint}
        rows={4}
        maxlength={2000}
      />
      <TextArea
        {...fieldOf(props, 'reasonEn')}
        label={w.reasonEn}
        hint={w.reasonHint}
        rows={4}
        maxlength={2000}
      />
      <SelectField
        {...fieldOf(props, 'department')}
        label={w.department}
        empty={w.chooseDepartment}
        options={props.departments.map((one) => ({ value: one.id, label: one.name }))}
      />
    </>
  )
}

import { dayOf } from '#kernel/time.ts'
import { dayText, inLang, type Lang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { RadioField, TextArea, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import { untilOf } from '../remedies/remedy.rule.ts'
import { dueOf, isToThis, OBJECTION_OUTCOMES } from './objection.rule.ts'
import type { Objection } from './objection.store.ts'
import { words } from './objections.words.ts'

function Record({ lang, one, address }: { lang: Lang; one: Objection; address?: string | undefined }) {
  const w = words(lang)
  return (
    <section>
      <h2>{w.title}</h2>
      {one.outcome === null && <p>{w.filed(dayText(lang, dueOf(one)))}</p>}
      <SummaryList
        lang={lang}
        rows={[
          { label: w.filedOn, value: <Day lang={lang} day={dayOf(one.filedAt)} /> },
          { label: w.purport, value: <Lines text={one.purport} /> },
          { label: w.reason, value: <Lines text={one.reason} /> },
          ...(address ? [{ label: w.address, value: address }] : []),
          ...(one.extendedFor ? [{ label: w.extended, value: <Lines text={one.extendedFor} /> }] : []),
          ...(one.outcome ? [{ label: w.outcome, value: w.outcomes[one.outcome] }] : []),
          ...(one.decision ? [{ label: w.decision, value: <Lines text={one.decision} /> }] : []),
          ...(one.appeal ? [{ label: w.appeal, value: <Lines text={one.appeal} /> }] : []),
        ]}
      />
    </section>
  )
}

/** The petitioner's side. @law CPTA 35 */
export function OwnObjection({ frame, own, csrf, typed, errors }: OwnProps) {
  const { lang } = frame
  const w = words(lang)
  const records = own.objections.map((one) => <Record lang={lang} one={one} />)
  if (isToThis(own.objections.at(-1), own.given)) return <>{records}</>
  const until = untilOf(own.remedies, 'objection')
  // what was typed too late is shown with why it was refused
  const isTyped = typed['purport'] !== undefined
  if ((until === undefined && !isTyped) || own.petition.stage !== 'decided') return <>{records}</>
  const field = fieldsOf({ lang, typed, errors })
  return (
    <>
      {records}
      <Disclosure summary={w.title} open={isTyped}>
        {until && <p>{w.says(dayText(lang, until))}</p>}
        <Form action={inLang(lang, '/petitions/mine/objection')} csrf={csrf}>
          <TextArea {...field('purport')} label={w.purport} hint={w.purportHint} rows={3} maxlength={1000} />
          <TextArea {...field('objectReason')} label={w.reason} rows={6} maxlength={10_000} />
          <TextField {...field('objectAddress')} label={w.address} hint={w.addressHint} width="full" />
          <Button>{w.submit}</Button>
        </Form>
      </Disclosure>
    </>
  )
}

/** The officer's side. */
export function CaseObjection({ frame, file }: CaseProps) {
  const { objections, objectionAddress } = file
  const last = objections.at(-1)
  if (!last) return null
  return (
    <>
      {objections.slice(0, -1).map((one) => (
        <Record lang={frame.lang} one={one} />
      ))}
      <Record lang={frame.lang} one={last} address={objectionAddress} />
    </>
  )
}

export function ObjectionForms(page: CaseProps) {
  const w = words(page.frame.lang)
  const { objections, acts, today } = page.file
  const objection = objections.at(-1)
  if (!objection || objection.outcome !== null) return null
  return (
    <>
      {acts.has('decide-objection') && (
        <ActForm
          page={page}
          path="objection-decision"
          title={w.decideTitle}
          says={w.decideSays}
          submit={w.decideSubmit}
          fields={['objectionOutcome', 'objectionDecision']}
          open
        >
          <RadioField
            {...fieldOf(page, 'objectionOutcome')}
            label={w.outcome}
            options={OBJECTION_OUTCOMES.map((value) => ({ value, label: w.outcomes[value] }))}
          />
          <TextArea
            {...fieldOf(page, 'objectionDecision')}
            label={w.decisionField}
            rows={6}
            maxlength={10_000}
          />
          <TextArea
            {...fieldOf(page, 'objectionAppeal')}
            value={page.typed['objectionAppeal'] ?? words(page.file.petition.lang).appealText}
            label={w.appeal}
            rows={3}
            maxlength={2000}
          />
        </ActForm>
      )}
      {acts.has('extend-objection') && objection.extendedTo === null && today <= objection.decideBy && (
        <ActForm
          page={page}
          path="objection-extension"
          title={w.extendTitle}
          says={w.extendSays}
          submit={w.extendSubmit}
          fields={['objectionWhy']}
        >
          <TextArea {...fieldOf(page, 'objectionWhy')} label={w.extendWhy} rows={3} maxlength={2000} />
        </ActForm>
      )}
    </>
  )
}

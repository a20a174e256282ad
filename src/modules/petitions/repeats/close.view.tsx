import { CheckField, DateField, RadioField, TextArea, TextField } from '#ui/field.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { ALIKE } from './repeats.rule.ts'
import { words } from './repeats.words.ts'
import { listed } from './repeats.view.tsx'

/** So many earlier petitions can be ticked. */
export const TICKS = ['same1', 'same2', 'same3', 'same4', 'same5', 'same6', 'same7', 'same8'] as const

/** The head's form: what was compared, how, and what the petitioner is told. @law CPTA 23(1) */
export function CloseRepeatedForm(page: CaseProps) {
  const { frame, file, typed } = page
  const { lang } = frame
  const w = words(lang)
  const earlier = listed(file.repeats).slice(0, TICKS.length)
  if (!file.acts.has('close-repeated') || earlier.length === 0 || file.kind.category === 'statutory')
    return null
  const wasSent = (typed['comparison'] ?? '') !== '' || page.errors.length > 0
  return (
    <ActForm
      page={page}
      path="repeat-closure"
      title={w.close.title}
      says={w.close.says}
      submit={w.close.submit}
      fields={['comparison', 'closes', 'same1']}
    >
      <fieldset class="form-group">
        <legend class="form-tit">{w.close.same}</legend>
        {earlier.map((one, at) => {
          const name = TICKS[at] as string
          return (
            <CheckField
              {...fieldOf(page, name)}
              value={one.number}
              label={w.close.sameOf(one.number, w.percent(one.likeness))}
              checked={wasSent ? typed[name] === one.number : one.likeness >= ALIKE}
            />
          )
        })}
      </fieldset>
      <p>
        <a href={`/office/petitions/${file.petition.number}/repeats`}>{w.compare}</a>
      </p>
      <TextArea
        {...fieldOf(page, 'comparison')}
        label={w.close.comparison}
        hint={w.close.comparisonHint}
        rows={4}
        maxlength={2000}
      />
      <TextArea
        {...fieldOf(page, 'closes')}
        label={w.close.reason}
        hint={w.close.reasonHint}
        rows={4}
        maxlength={2000}
      />
    </ActForm>
  )
}

export function PeopleForm(page: CaseProps) {
  const w = words(page.frame.lang).people
  if (!page.file.acts.has('note-multi-person')) return null
  return (
    <ActForm
      page={page}
      path="people"
      title={w.title}
      says={w.says}
      submit={w.submit}
      fields={['households', 'signers']}
    >
      <TextField {...fieldOf(page, 'households')} label={w.households} inputmode="numeric" width="xs" />
      <TextField {...fieldOf(page, 'signers')} label={w.signers} inputmode="numeric" width="xs" />
    </ActForm>
  )
}

export function CommitteeForm(page: CaseProps) {
  const { frame, file } = page
  const w = words(frame.lang).committee
  if (!file.acts.has('note-committee') || (!file.repeats.people && listed(file.repeats).length === 0))
    return null
  return (
    <ActForm
      page={page}
      path="committee"
      title={w.title}
      submit={w.submit}
      fields={['heldOn', 'outcome', 'minutes']}
    >
      <DateField {...fieldOf(page, 'heldOn')} label={w.heldOn} hint={w.heldOnHint} />
      <RadioField
        {...fieldOf(page, 'outcome')}
        label={w.outcome}
        options={(['may-close', 'process'] as const).map((value) => ({ value, label: w.outcomes[value] }))}
      />
      <TextArea {...fieldOf(page, 'minutes')} label={w.note} rows={4} maxlength={2000} />
    </ActForm>
  )
}

export function OriginForm(page: CaseProps) {
  const { frame, file } = page
  const w = words(frame.lang).origin
  if (!file.acts.has('note-origin') || file.repeats.origin) return null
  return (
    <ActForm
      page={page}
      path="origin"
      title={w.title}
      says={w.says}
      submit={w.submit}
      fields={['fromAgency', 'theirNumber']}
    >
      <TextField {...fieldOf(page, 'fromAgency')} label={w.agency} width="m" />
      <TextField {...fieldOf(page, 'theirNumber')} label={w.theirNumber} width="m" />
    </ActForm>
  )
}

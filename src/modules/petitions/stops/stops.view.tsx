import { CheckField, SelectField, TextArea, TextField } from '#ui/field.tsx'
import { Lines } from '#ui/lines.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { OFFICE_STOPS } from './stop.rule.ts'
import { words } from './stops.words.ts'

/** Time that is not counted is begun and ended. @law CPTA-ED 20 */
export function StopForms(page: CaseProps) {
  const { file } = page
  const w = words(page.frame.lang)
  if (!file.acts.has('begin-stop')) return null
  const open = file.stops.filter((one) => one.endedAt === null)
  const free = OFFICE_STOPS.filter((reason) => open.every((one) => one.reason !== reason))
  const optionsOf = (reasons: readonly (typeof OFFICE_STOPS)[number][]) =>
    reasons.map((reason) => ({ value: reason, label: w.sort[reason] }))
  return (
    <>
      {open.length > 0 && (
        <ActForm
          page={page}
          path="stop-end"
          title={w.end.title}
          says={w.end.says}
          submit={w.end.submit}
          fields={['stopEnded']}
        >
          <SelectField
            {...fieldOf(page, 'stopEnded')}
            label={w.end.which}
            options={optionsOf(open.map((one) => one.reason))}
            width="l"
          />
        </ActForm>
      )}
      <ActForm
        page={page}
        path="stop"
        title={w.begin.title}
        says={w.begin.says}
        submit={w.begin.submit}
        fields={['stopFor', 'stopLaw', 'stopSays', 'stopAll']}
      >
        <SelectField
          {...fieldOf(page, 'stopFor')}
          label={w.reason}
          options={optionsOf(free)}
          empty={w.choose}
          width="l"
        />
        <TextField {...fieldOf(page, 'stopLaw')} label={w.law} hint={w.lawHint} width="l" optional />
        <TextArea {...fieldOf(page, 'stopSays')} label={w.why} hint={w.whyHint} rows={4} maxlength={2000} />
        {file.merging.members.length > 0 && (
          <CheckField
            {...fieldOf(page, 'stopAll')}
            value="yes"
            checked={page.typed['stopAll'] === 'yes'}
            label={w.all.label}
            hint={w.all.hint(file.merging.members.length)}
          />
        )}
      </ActForm>
    </>
  )
}

export function StopRecords({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  if (file.stops.length === 0) return null
  return (
    <section>
      <h2>{w.title}</h2>
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.reason }, { label: w.since }, { label: w.until }, { label: w.why }]}
        rowHead={0}
        rows={file.stops.map((one) => [
          one.law === null ? w.sort[one.reason] : `${w.sort[one.reason]} (${one.law})`,
          <Moment lang={lang} at={one.beganAt} short />,
          one.endedAt === null ? w.open : <Moment lang={lang} at={one.endedAt} short />,
          <Lines text={one.says} />,
        ])}
      />
    </section>
  )
}

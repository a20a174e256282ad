import { dayText } from '#kernel/words.ts'
import { DateField, TextArea, TextField } from '#ui/field.tsx'
import { Lines } from '#ui/lines.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { words } from './site-visits.words.ts'

/** A site visit is opened, extended once and ended. @law CPTA-ED 17(4) */
export function SiteVisitForms(page: CaseProps) {
  const { file } = page
  const { siteVisit: visit, acts } = file
  if (!acts.has('open-site-visit') || file.kind.category !== 'grievance') return null
  if (!visit) return <OpenForm {...page} />
  if (visit.endedAt !== null) return null
  const w = words(page.frame.lang)
  return (
    <>
      {visit.extendedAt === null && file.today <= visit.endsBy && (
        <ActForm
          page={page}
          path="site-visit-extension"
          title={w.extend.title}
          says={w.extend.says}
          submit={w.extend.submit}
          fields={['visitLonger']}
        >
          <TextArea {...fieldOf(page, 'visitLonger')} label={w.extend.reason} rows={3} maxlength={2000} />
        </ActForm>
      )}
      <ActForm
        page={page}
        path="site-visit-end"
        title={w.end.title}
        says={w.end.says}
        submit={w.end.submit}
        fields={['found']}
      >
        <TextArea
          {...fieldOf(page, 'found')}
          label={w.end.result}
          hint={w.end.hint}
          rows={5}
          maxlength={4000}
        />
      </ActForm>
    </>
  )
}

function OpenForm(page: CaseProps) {
  const w = words(page.frame.lang)
  return (
    <ActForm
      page={page}
      path="site-visit"
      title={w.open.title}
      says={w.open.says}
      submit={w.open.submit}
      fields={['place', 'visitOn', 'purpose']}
    >
      <TextField {...fieldOf(page, 'place')} label={w.place} width="l" />
      <DateField {...fieldOf(page, 'visitOn')} label={w.visitOn} hint={w.visitOnHint} />
      <TextArea
        {...fieldOf(page, 'purpose')}
        label={w.purpose}
        hint={w.purposeHint}
        rows={4}
        maxlength={2000}
      />
    </ActForm>
  )
}

export function SiteVisitRecord({ frame, file }: CaseProps) {
  const { lang } = frame
  const { title, facts: f } = words(lang)
  const { siteVisit: visit } = file
  if (!visit) return null
  return (
    <section>
      <h2>{title}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: f.place, value: visit.place },
          { label: f.visitOn, value: dayText(lang, visit.visitOn) },
          { label: f.purpose, value: <Lines text={visit.purpose} /> },
          { label: f.endsBy, value: dayText(lang, visit.endsBy) },
          ...(visit.extensionReason === null
            ? []
            : [{ label: f.extended, value: <Lines text={visit.extensionReason} /> }]),
          ...(visit.endedAt === null
            ? []
            : [
                { label: f.ended, value: <Moment lang={lang} at={visit.endedAt} /> },
                { label: f.result, value: visit.result && <Lines text={visit.result} /> },
              ]),
        ]}
      />
    </section>
  )
}

import { TextArea } from '#ui/field.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { mayDeemWithdrawn, openDemand } from './supplement.rule.ts'
import { words } from './supplements.words.ts'

/** A demand that came back, and what may follow. @law CPTA-ED 25(2) */
export function UndeliveredForms(page: CaseProps) {
  const { file } = page
  const { undelivered, deem } = words(page.frame.lang)
  const open = openDemand(file.supplements)
  const mayNote = file.acts.has('note-undelivered') && open?.undeliveredAt === null
  const mayDeem = file.acts.has('deem-withdrawn') && mayDeemWithdrawn(file.supplements)
  if (!mayNote && !mayDeem) return null
  return (
    <>
      {mayNote && (
        <ActForm
          page={page}
          path="undelivered"
          title={undelivered.title}
          says={undelivered.says}
          submit={undelivered.submit}
          fields={['undelivered']}
        >
          <TextArea
            {...fieldOf(page, 'undelivered')}
            label={undelivered.how}
            hint={undelivered.hint}
            rows={3}
            maxlength={1000}
          />
        </ActForm>
      )}
      {mayDeem && (
        <ActForm
          page={page}
          path="deemed-withdrawal"
          title={deem.title}
          says={deem.says}
          submit={deem.submit}
          fields={['deemedFor']}
        >
          <TextArea {...fieldOf(page, 'deemedFor')} label={deem.reason} rows={4} maxlength={2000} />
        </ActForm>
      )}
    </>
  )
}

import { TextArea } from '#ui/field.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { words } from './progress-notices.words.ts'

/** Where it stands is told whenever asked. @law CPTA-ED 23 */
export function ProgressForm(page: CaseProps) {
  const w = words(page.frame.lang)
  if (!page.file.acts.has('notify-progress')) return null
  return (
    <ActForm
      page={page}
      path="progress-notice"
      title={w.title}
      says={w.says}
      submit={w.submit}
      fields={['progress']}
    >
      <TextArea {...fieldOf(page, 'progress')} label={w.text} hint={w.hint} rows={4} maxlength={2000} />
    </ActForm>
  )
}

import { SelectField, TextArea } from '#ui/field.tsx'
import { Panel } from '#ui/panel.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import { postOptions } from '../case/acts.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { words } from './hand-overs.words.ts'
import { needsCoordinatorNow } from './holdings.view.tsx'

/** The coordinator's form; who only sees the case reads whose turn it is. */
export function CoordinateForm(page: CaseProps) {
  const { file, clerk, frame } = page
  const w = words(frame.lang)
  if (file.handOvers.isBound && file.acts.has('send-back'))
    return (
      <Panel tone="info" title={w.bound} level={3}>
        <p>{w.boundSays}</p>
      </Panel>
    )
  if (!needsCoordinatorNow(file)) return null
  const { coordinator } = file
  if (clerk.postId !== coordinator?.postId)
    return (
      <Panel tone="warn" title={w.waits} level={3}>
        <p>
          {w.waitsFor(
            coordinator ? `${coordinator.departmentName[frame.lang]} ${coordinator.title[frame.lang]}` : '–',
          )}
        </p>
      </Panel>
    )
  const c = w.coordinate
  return (
    <ActForm
      page={page}
      path="coordination"
      title={c.title}
      says={c.says}
      submit={c.submit}
      fields={['post', 'why']}
      open
    >
      <SelectField
        {...fieldOf(page, 'post')}
        label={w.post}
        options={postOptions(page)}
        empty={c.choose}
        width="full"
      />
      <TextArea {...fieldOf(page, 'why')} label={c.reason} hint={c.hint} rows={4} maxlength={2000} />
    </ActForm>
  )
}

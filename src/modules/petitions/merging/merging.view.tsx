import { dayText } from '#kernel/words.ts'
import { CheckField, TextArea } from '#ui/field.tsx'
import { Panel } from '#ui/panel.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { Mergeable } from './merging.store.ts'
import { words } from './merging.words.ts'

export interface MergingFile {
  /** That wait with this petition. */
  readonly members: readonly Mergeable[]
  readonly proposed: readonly (Mergeable & { likeness: number })[]
}

/** So many can be ticked at once; more in a second go. */
export const TICKS = Array.from({ length: 20 }, (_, at) => `join${at + 1}`)

/** Whether a petition answers for others, or another answers for it. @law CPTA-ED 6(6) */
export function Merging({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  const { members } = file.merging
  const { mergedInto, stage, dueOn } = file.petition
  const [first] = [dueOn, ...members.map((one) => one.dueOn)].filter((one) => one !== null).toSorted()
  return (
    <>
      {mergedInto !== null && (
        <Panel tone="info" title={w.member(mergedInto)}>
          <p>
            <a href={`/office/petitions/${mergedInto}`}>{mergedInto}</a>{' '}
            {stage === 'merged' ? w.memberSays : w.memberAfter}
          </p>
        </Panel>
      )}
      {members.length > 0 && (
        <Panel tone="info" title={w.lead(members.length)}>
          <p>{w.leadSays}</p>
          {first && <p>{w.answerBy(dayText(lang, first))}</p>}
          {dueOn === null && <p>{w.standsStill}</p>}
          <ul>
            {members.map((one) => (
              <li>
                <a href={`/office/petitions/${one.number}`}>{one.number}</a> {one.title}
                {one.dueOn && <span class="subtle"> · {dayText(lang, one.dueOn, 'short')}</span>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}

/** Who is asked for a supplement, where others wait with the petition (reading `mergedClocks`). */
export function asksLeadAlone({ frame: { lang }, file: { merging } }: CaseProps): string | undefined {
  const { members } = merging
  if (members.length === 0) return undefined
  const [first] = members
    .map((one) => one.dueOn)
    .filter((one) => one !== null)
    .toSorted()
  return words(lang).asksLead(members.length, first && dayText(lang, first))
}

export function MergeForm(page: CaseProps) {
  const { frame, file, typed } = page
  const w = words(frame.lang)
  const proposed = file.merging.proposed.slice(0, TICKS.length)
  if (!file.acts.has('merge') || proposed.length === 0) return null
  return (
    <ActForm page={page} path="merging" title={w.title} says={w.says} submit={w.submit} fields={TICKS}>
      <fieldset class="form-group">
        <legend class="form-tit">{w.chosen}</legend>
        {proposed.map((one, at) => {
          const name = TICKS[at] as string
          return (
            <CheckField
              {...fieldOf(page, name)}
              value={one.number}
              label={w.candidate(one.number, one.title, Math.round(one.likeness * 100))}
              checked={typed[name] === one.number}
            />
          )
        })}
      </fieldset>
    </ActForm>
  )
}

export function UnmergeForm(page: CaseProps) {
  const w = words(page.frame.lang).unmerge
  if (!page.file.acts.has('unmerge')) return null
  return (
    <ActForm page={page} path="unmerging" title={w.title} says={w.says} submit={w.submit} fields={['apart']}>
      <TextArea {...fieldOf(page, 'apart')} label={w.reason} hint={w.hint} rows={4} maxlength={2000} />
    </ActForm>
  )
}

/** The lead itself leaves; another takes its place. @law CPTA-ED 6(6) */
export function LeaveForm(page: CaseProps) {
  const { leave, unmerge } = words(page.frame.lang)
  const { acts, merging } = page.file
  if (!acts.has('leave-merged') || merging.members.length === 0) return null
  return (
    <ActForm
      page={page}
      path="leaving-merged"
      title={leave.title}
      says={leave.says}
      submit={leave.submit}
      fields={['leaves']}
    >
      <TextArea
        {...fieldOf(page, 'leaves')}
        label={unmerge.reason}
        hint={leave.hint}
        rows={4}
        maxlength={2000}
      />
    </ActForm>
  )
}

import type { Lang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { RadioField, TextArea } from '#ui/field.tsx'
import { Lines } from '#ui/lines.tsx'
import { Moment } from '#ui/when.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import { type Kept, WHOM } from './reopening.rule.ts'
import type { Reopening } from './reopening.store.ts'
import { words } from './reopening.words.ts'

/** One that got a common answer, and whether it is processed again with it. */
export interface AnsweredWith {
  readonly number: string
  readonly title: string
  /** Why it keeps the answer that it has. */
  readonly kept: Kept | undefined
}

function Before({ lang, all }: { lang: Lang; all: readonly Reopening[] }) {
  const w = words(lang)
  if (all.length === 0) return null
  return (
    <>
      {all.map((one) => (
        <Disclosure summary={`${w.record}${one.documentNo === null ? '' : ` (${one.documentNo})`}`}>
          <p class="subtle">
            <Moment lang={lang} at={one.answeredAt} />
          </p>
          <Lines text={one.answer} />
          <p>
            <strong>{w.reason}</strong>
          </p>
          <Lines text={one.reason} />
        </Disclosure>
      ))}
    </>
  )
}

export const CaseReopenings = ({ frame, file }: CaseProps) => (
  <Before lang={frame.lang} all={file.reopenings} />
)
export const OwnReopenings = ({ frame, own }: OwnProps) => <Before lang={frame.lang} all={own.reopenings} />

/** Who got the same answer: whether they are meant, and who keeps it and why. @law CPTA-ED 6(6) */
function Others(page: CaseProps) {
  const { frame, file } = page
  const { lang } = frame
  const w = words(lang)
  const [again, keeps] = [
    file.answeredWith.filter((one) => one.kept === undefined),
    file.answeredWith.filter((one) => one.kept !== undefined),
  ]
  const choice = w.choice(again.length)
  return (
    <>
      {again.length > 0 && (
        <>
          <RadioField
            {...fieldOf(page, 'reopenWhom')}
            label={w.whom}
            hint={w.whomHint}
            options={WHOM.map((value) => ({ value, label: choice[value] }))}
          />
          <h3>{w.reopened(again.length)}</h3>
          <ul>
            {again.map((one) => (
              <li>
                <a href={`/office/petitions/${one.number}`}>{one.number}</a> {one.title}
              </li>
            ))}
          </ul>
        </>
      )}
      {keeps.length > 0 && (
        <>
          <h3>{w.keeps(keeps.length)}</h3>
          <ul>
            {keeps.map((one) => (
              <li>
                <a href={`/office/petitions/${one.number}`}>{one.number}</a> {one.title}{' '}
                <span class="subtle">{one.kept && w.kept[one.kept]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

export function ReopenForm(page: CaseProps) {
  const w = words(page.frame.lang)
  if (!page.file.acts.has('reopen') || !page.file.answer?.approvedAt) return null
  return (
    <ActForm
      page={page}
      path="reopening"
      title={w.title}
      says={w.says}
      submit={w.submit}
      fields={['reopenWhom', 'reopenReason']}
    >
      <Others {...page} />
      <TextArea {...fieldOf(page, 'reopenReason')} label={w.reason} hint={w.hint} rows={4} maxlength={2000} />
    </ActForm>
  )
}
